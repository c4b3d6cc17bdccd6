package org.openchair.invitation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.openchair.circle.Seat;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/**
 * The person's page about who comes: whom they bring, and whom they ask not to come.
 *
 * @param others supporters who can still be asked not to come
 * @param may    whether something can be asked now
 */
public record CompanyView(String circle, String helper, List<String> there, List<Guest> guests, List<Absent> away, List<Choice> others,
                          boolean may) implements Screen {

    /**
     * @param seated   whether they have a seat
     * @param declined why it cannot be; empty while it may
     */
    public record Guest(String item, String name, String relation, String words, boolean seated, String declined) {}

    public record Absent(String seat, String name, String words, boolean told) {}

    static CompanyView of(Invitation invitation, Viewer viewer) {
        Company company = invitation.company();
        Set<SeatId> asked = company.away().keySet();
        List<Seat> others = invitation.members().supporters().stream().filter(seat -> !asked.contains(seat.id()))
                .filter(seat -> !company.seats().contains(seat.id())).toList();
        return new CompanyView(viewer.circle().toString(), invitation.members().interventionist().map(Seat::name).orElse(""),
                there(invitation), company.guests().entrySet().stream().map(guest -> guest(guest.getKey().toString(), guest.getValue())).toList(),
                company.away().entrySet().stream().map(absent -> new Absent(absent.getKey().toString(),
                        invitation.members().name(absent.getKey()), absent.getValue().words(), absent.getValue().told())).toList(),
                Choice.of(others, Set.of()), invitation.isSent() && !invitation.members().closed());
    }

    private static List<String> there(Invitation invitation) {
        Optional<Offer> now = invitation.agreedProposal().or(() -> invitation.rounds().offered().map(Rounds.Round::proposal))
                .map(proposal -> Offer.of(proposal, invitation.members()));
        return now.map(Offer::people).orElse(List.of());
    }

    private static Guest guest(String item, Company.Guest guest) {
        return new Guest(item, guest.name(), guest.relation(), guest.words(), guest.seat().isPresent(), guest.declined());
    }
}
