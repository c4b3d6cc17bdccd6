package org.openchair.circle;

import java.time.Instant;
import org.openchair.events.CircleEvent;
import org.openchair.events.Entry;
import org.openchair.events.Sharing;
import org.openchair.events.Viewer;
import org.openchair.journal.Deciding;
import org.openchair.journal.Decision;

/** A supporter gives up their seat, and says why or not. */
public record Leaving(Members members) implements Deciding<Leaving, Leaving.Leave> {
    public static final Leaving NONE = new Leaving(Members.NONE);
    private static final int LONGEST = 2_000;

    /** @param sharing who may read the words; asked only where there are any */
    record Leave(String words, Sharing sharing) {}

    @Override
    public Leaving evolve(Entry entry) {
        return new Leaving(members.evolve(entry));
    }

    @Override
    public Decision decide(Leave leave, Viewer by, Instant at) {
        String words = leave.words().strip();
        if (members.closed()) {
            return Decision.refused(LeavingReason.CLOSED);
        }
        if (!by.isSupporter()) {
            return Decision.refused(LeavingReason.ONLY_SUPPORTERS_LEAVE);
        }
        if (words.length() > LONGEST) {
            return Decision.refused(LeavingReason.TOO_LONG);
        }
        return words.isEmpty() ? Decision.happened(new CircleEvent.Left())
                : Decision.happened(new CircleEvent.SaidGoodbye(words, leave.sharing()), new CircleEvent.Left());
    }
}
