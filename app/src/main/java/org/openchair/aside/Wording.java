package org.openchair.aside;

import static org.openchair.aside.AsideReason.*;
import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.util.Optional;
import org.openchair.events.AsideEvent;
import org.openchair.events.Viewer;
import org.openchair.journal.Decision;

/** The answer of all: worded by any of them, stood behind by each supporter, version by version. */
final class Wording {
    private Wording() {}

    static Decision word(AsideCommand.Word word, Optional<Aside> aside) {
        String words = word.words().strip();
        if (aside.isEmpty()) {
            return refused(NOT_YOURS);
        }
        if (words.isEmpty() || words.length() > Asides.LONGEST) {
            return refused(words.isEmpty() ? NO_ANSWER : ANSWER_TOO_LONG);
        }
        if (aside.get().answer().equals(words)) {
            return happened();
        }
        return aside.get().version() != word.seen() ? refused(CHANGED_MEANWHILE)
                : happened(new AsideEvent.Worded(word.item(), aside.get().version() + 1, words));
    }

    static Decision stand(AsideCommand.StandBehind stand, Viewer by, Optional<Aside> aside) {
        if (aside.isEmpty() || !by.isSupporter() || aside.get().version() == 0) {
            return refused(NOT_YOURS);
        }
        if (aside.get().version() != stand.version()) {
            return refused(CHANGED_MEANWHILE);
        }
        return aside.get().behind().contains(by.seat()) ? happened()
                : happened(new AsideEvent.StoodBehind(stand.item(), stand.version()));
    }
}
