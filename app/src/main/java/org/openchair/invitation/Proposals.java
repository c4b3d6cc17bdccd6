package org.openchair.invitation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openchair.circle.Members;
import org.openchair.circle.Seat;
import org.openchair.events.InvitationEvent.Proposal;
import org.openchair.events.SeatId;
import org.openchair.invitation.InvitationCommand.Details;

/** The rules of any proposal, whoever makes it: a day, a place, a length, and people of this circle. */
final class Proposals {
    static final int LONGEST_PLACE = 300;
    static final int LONGEST_SUBJECTS = 2_000;
    static final int SHORTEST = 10;
    static final int LONGEST = 480;

    private Proposals() {}

    static Optional<InvitationReason> refusal(Members members, Details details) {
        if (details.at().isEmpty()) {
            return Optional.of(InvitationReason.NO_TIME);
        }
        if (details.place().isBlank()) {
            return Optional.of(InvitationReason.NO_PLACE);
        }
        if (details.place().length() > LONGEST_PLACE) {
            return Optional.of(InvitationReason.PLACE_TOO_LONG);
        }
        if (details.minutes() < SHORTEST || details.minutes() > LONGEST) {
            return Optional.of(InvitationReason.BAD_MINUTES);
        }
        if (details.people().isEmpty() || !areThere(members, details.people())) {
            return Optional.of(InvitationReason.NO_PEOPLE);
        }
        if (details.subjects().length() > LONGEST_SUBJECTS) {
            return Optional.of(InvitationReason.SUBJECTS_TOO_LONG);
        }
        return Optional.empty();
    }

    /** Also refuses a day that has passed. */
    static Optional<InvitationReason> refusal(Members members, Details details, Instant now) {
        return refusal(members, details).or(() -> details.at().filter(at -> hasPassed(members, at, now))
                .map(_ -> InvitationReason.IN_THE_PAST));
    }

    static Proposal proposal(Details details) {
        return new Proposal(details.at().orElseThrow(), details.place().strip(), details.minutes(),
                Set.copyOf(details.people()), details.subjects().strip());
    }

    static boolean hasPassed(Members members, LocalDateTime at, Instant now) {
        return !at.atZone(members.zone()).toInstant().isAfter(now);
    }

    /** Everybody who can be asked to be there beside the person. */
    static List<Seat> guests(Members members) {
        return members.seats().values().stream().filter(seat -> !seat.left())
                .filter(seat -> members.person().filter(person -> person.id().equals(seat.id())).isEmpty()).toList();
    }

    private static boolean areThere(Members members, Set<SeatId> people) {
        return guests(members).stream().map(Seat::id).toList().containsAll(people);
    }
}
