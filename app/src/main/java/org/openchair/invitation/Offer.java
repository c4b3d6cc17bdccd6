package org.openchair.invitation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.openchair.circle.Members;
import org.openchair.circle.Seat;
import org.openchair.events.InvitationEvent.Proposal;

/** A proposal as it is read: names instead of seats. */
public record Offer(LocalDateTime at, int minutes, String place, List<String> people, String subjects) {

    static Offer of(Proposal proposal, Members members) {
        Stream<Seat> there = members.seats().values().stream().filter(seat -> proposal.people().contains(seat.id()));
        return new Offer(proposal.at(), proposal.minutes(), proposal.place(), there.map(Seat::name).toList(), proposal.subjects());
    }

    /** Whether the conversation that was agreed on is not over at this moment. */
    static boolean isAhead(Invitation invitation, Instant now) {
        return invitation.agreedProposal().filter(talk -> invitation.local(now).isBefore(talk.at().plusMinutes(talk.minutes()))).isPresent();
    }
}
