package org.openchair.invitation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openchair.events.SeatId;

/**
 * Somebody is better not in the room: no invitation names them. Only the interventionist meets these rules, because the
 * group never learns that there is such a line, let alone why.
 */
final class KeptOut {
    private KeptOut() {}

    static Optional<InvitationReason> among(Invitation invitation, Collection<SeatId> people) {
        return invitation.clearance().keptOut(people).isEmpty() ? Optional.empty() : Optional.of(InvitationReason.KEPT_OUT);
    }

    /** Whom the newest draft names all the same, as inviters or as guests. */
    static List<SeatId> inDraft(Invitation invitation) {
        return invitation.draft().map(draft -> invitation.clearance().keptOut(invitation.members().seats().keySet().stream()
                .filter(seat -> draft.inviters().contains(seat) || draft.proposal().people().contains(seat)).toList())).orElse(List.of());
    }
}
