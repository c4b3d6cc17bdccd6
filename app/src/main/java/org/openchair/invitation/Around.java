package org.openchair.invitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.openchair.circle.Seat;
import org.openchair.events.Viewer;

/**
 * Who comes and who does not, beside a letter that was sent: for the interventionist what there is to do about it, for a
 * supporter where they stand themselves.
 *
 * @param guests whom the person would like to bring, where room was not made yet
 * @param away   whom the person asked not to come
 * @param later  the day from which the person wants to be asked again
 * @param guest  whether this reader is the person's guest
 * @param stays  whether the conversation is without this reader
 */
public record Around(List<Guest> guests, List<Absent> away, Optional<LocalDate> later, String helper, boolean guest, boolean stays,
                     boolean mayStayAway, boolean maySee) {

    public record Guest(String item, String name, String relation, String words) {}

    public record Absent(String seat, String name, String words, boolean told) {}

    static Around of(Invitation invitation, Viewer viewer, boolean open) {
        boolean expected = Accompanying.isExpected(invitation, viewer.seat());
        boolean meets = viewer.isSupporter() && open && invitation.rounds().latest().isPresent();
        return new Around(guests(invitation, viewer), away(invitation, viewer),
                viewer.isInterventionist() ? invitation.company().later() : Optional.empty(),
                invitation.members().interventionist().map(Seat::name).orElse(""),
                invitation.company().seats().contains(viewer.seat()), meets && !expected, meets && expected,
                viewer.isInterventionist() && open);
    }

    private static List<Guest> guests(Invitation invitation, Viewer viewer) {
        return !viewer.isInterventionist() ? List.of() : invitation.company().guests().entrySet().stream()
                .filter(guest -> guest.getValue().waits())
                .map(guest -> new Guest(guest.getKey().toString(), guest.getValue().name(), guest.getValue().relation(),
                        guest.getValue().words())).toList();
    }

    private static List<Absent> away(Invitation invitation, Viewer viewer) {
        return !viewer.isInterventionist() ? List.of() : invitation.company().away().entrySet().stream()
                .map(absent -> new Absent(absent.getKey().toString(), invitation.members().name(absent.getKey()),
                        absent.getValue().words(), absent.getValue().told())).toList();
    }
}
