package org.openchair.invitation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openchair.circle.Members;
import org.openchair.circle.Seat;
import org.openchair.events.InvitationEvent.Proposal;
import org.openchair.events.SeatId;
import org.openchair.invitation.InvitationCommand.Details;

/**
 * A form about words and a proposal, as it stands when the page opens.
 *
 * @param day {@code 2026-11-28}, as a date field takes it
 */
public record Form(String words, String day, String time, String place, String minutes, List<Choice> people, String subjects,
                   List<Choice> inviters) {
    private static final int USUAL_MINUTES = 90;

    static Form of(Draft draft, Members members) {
        return of(draft.words(), draft.proposal(), members, draft.inviters());
    }

    static Form of(String words, Proposal proposal, Members members, Set<SeatId> inviters) {
        return new Form(words, proposal.at().toLocalDate().toString(), proposal.at().toLocalTime().toString(), proposal.place(),
                String.valueOf(proposal.minutes()), Choice.of(Proposals.guests(members), proposal.people()),
                proposal.subjects(), Choice.of(members.preparing(), inviters));
    }

    static Form of(String words, Details details, Members members, Set<SeatId> inviters) {
        return new Form(words, details.at().map(at -> at.toLocalDate().toString()).orElse(""),
                details.at().map(at -> at.toLocalTime().toString()).orElse(""), details.place(),
                String.valueOf(details.minutes()), Choice.of(Proposals.guests(members), details.people()), details.subjects(),
                Choice.of(members.preparing(), inviters));
    }

    /** The same at another time. */
    Form at(LocalDateTime other) {
        return new Form(words, other.toLocalDate().toString(), other.toLocalTime().toString(), place, minutes, people, subjects, inviters);
    }

    /** A first page is not blank: a Saturday morning more than a few days away, and everybody in the circle. */
    static Form first(Members members, LocalDateTime now) {
        LocalDate saturday = now.toLocalDate().plusDays(4).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        Set<SeatId> everybody = Proposals.guests(members).stream().map(Seat::id).collect(Collectors.toSet());
        Set<SeatId> supporters = new HashSet<>(members.preparing().stream().map(Seat::id).toList());
        return of("", new Details(Optional.of(saturday.atTime(10, 0)), "", USUAL_MINUTES, everybody, ""), members, supporters);
    }
}
