package org.openchair.circle;

import org.openchair.events.AboutThePerson;
import org.openchair.events.Viewer;
import org.openchair.journal.Decision;
import org.openchair.journal.Reason;

/** The person asked that nothing new is written about them: one rule, asked by every stage of whatever it decided. */
public final class Restriction {
    /** Why. */
    public static final Reason ASKED_FOR = CircleReason.RESTRICTED;

    private Restriction() {}

    /** The decision itself, unless somebody else would write something about the person with it. */
    public static Decision respected(Members members, Viewer by, Decision decision) {
        return switch (decision) {
            case Decision.Happened happened when members.restricted() && !by.isPerson()
                    && happened.events().stream().anyMatch(event -> AboutThePerson.isIn(event, by.seat())) -> Decision.refused(ASKED_FOR);
            case Decision.Happened _, Decision.Refused _ -> decision;
        };
    }
}
