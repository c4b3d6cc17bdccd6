package org.openchair.invitation;

import java.util.Optional;
import org.openchair.events.Viewer;

/** Who may do something now, asked before every other rule. */
final class Standing {
    private Standing() {}

    /** Nothing new in a closed circle, nothing from a seat that was given up. */
    static Optional<InvitationReason> member(Invitation invitation, Viewer by) {
        if (invitation.members().closed()) {
            return Optional.of(InvitationReason.CLOSED);
        }
        return invitation.members().isMember(by.seat()) ? Optional.empty() : Optional.of(InvitationReason.NOT_MEMBER);
    }

    static Optional<InvitationReason> interventionist(Invitation invitation, Viewer by) {
        return member(invitation, by).or(() -> by.isInterventionist() ? Optional.empty()
                : Optional.of(InvitationReason.NOT_INTERVENTIONIST));
    }

    /** Only the person answers for the person. */
    static Optional<InvitationReason> person(Invitation invitation, Viewer by) {
        if (!by.isPerson()) {
            return Optional.of(InvitationReason.ONLY_THE_PERSON);
        }
        return member(invitation, by);
    }

    /** Where the person began, no letter is written about them: every draft would be behind their back. */
    static Optional<InvitationReason> letter(Invitation invitation) {
        return invitation.members().isBegun() ? Optional.of(InvitationReason.BEGUN) : Optional.empty();
    }

    /** After "not now", "no" or "do not contact me" nothing goes to the person, by anyone. */
    static Optional<InvitationReason> contact(Invitation invitation) {
        return switch (invitation.clearance().contact()) {
            case OPEN -> Optional.empty();
            case NOT_NOW -> Optional.of(InvitationReason.NOT_NOW);
            case DECLINED -> Optional.of(InvitationReason.DECLINED);
            case REFUSED -> Optional.of(InvitationReason.CONTACT_REFUSED);
        };
    }
}
