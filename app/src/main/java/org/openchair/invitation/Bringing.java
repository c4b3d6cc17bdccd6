package org.openchair.invitation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openchair.circle.Seat;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;

/**
 * The letter in somebody's hands: who reads it aloud, or hands over a phone.
 *
 * @param name    of the one who brings it; empty while nobody was asked
 * @param mine    whether that is the reader
 * @param choices whom the interventionist can ask; none for others
 */
public record Bringing(String name, boolean mine, List<Choice> choices) {

    static Bringing of(Invitation invitation, Viewer viewer) {
        boolean open = invitation.isSent() && !invitation.isAnswered() && invitation.clearance().maySend() && !invitation.members().closed();
        Optional<SeatId> bearer = invitation.letter().flatMap(Letter::bearer).filter(seat -> open && invitation.members().isMember(seat));
        List<Seat> able = invitation.members().supporters().stream().filter(seat -> mayBring(invitation).contains(seat.id())).toList();
        return new Bringing(bearer.map(invitation.members()::name).orElse(""), bearer.filter(viewer.seat()::equals).isPresent(),
                open && viewer.isInterventionist() ? Choice.of(able, bearer.map(Set::of).orElse(Set.of())) : List.of());
    }

    /** Those in whose names it was sent, as long as they are here. */
    static List<SeatId> mayBring(Invitation invitation) {
        return invitation.letter().map(Letter::inviters).orElse(List.of()).stream().filter(invitation.members()::isMember).toList();
    }
}
