package org.openchair.circle;

import java.time.Instant;
import org.openchair.events.Entry;
import org.openchair.events.Viewer;
import org.openchair.journal.Deciding;
import org.openchair.journal.Decision;

/** The members alone, folded once and kept: what every request asks first. Nothing can be asked of it. */
public record Roll(Members members) implements Deciding<Roll, Void> {
    public static final Roll EMPTY = new Roll(Members.NONE);

    @Override
    public Roll evolve(Entry entry) {
        Members now = members.evolve(entry);
        return now == members ? this : new Roll(now);
    }

    @Override
    public Decision decide(Void command, Viewer by, Instant at) {
        return Decision.happened();
    }
}
