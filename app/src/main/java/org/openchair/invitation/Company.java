package org.openchair.invitation;

import static org.openchair.journal.Copies.with;
import static org.openchair.journal.Copies.without;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.openchair.events.Entry;
import org.openchair.events.InvitationEvent;
import org.openchair.events.ItemId;
import org.openchair.events.SeatId;

/**
 * Who comes with the person and who does not come, as the person asked; and the day from which they want to be asked again.
 *
 * @param away  whom the person asked not to come; known to the person and the interventionist alone
 * @param ties  inviters who work for a treatment service, in their own words
 * @param later the day the person chose with their "not now"; known to the two alone
 * @param came  whether that day has come, and nothing was answered or sent since
 */
public record Company(Map<ItemId, Guest> guests, Map<SeatId, Absence> away, Map<SeatId, String> ties, Optional<LocalDate> later, boolean came) {
    static final Company NONE = new Company(Map.of(), Map.of(), Map.of(), Optional.empty(), false);

    /**
     * Somebody the person would like to bring.
     *
     * @param seat     theirs, once the interventionist made room
     * @param declined why it cannot be; empty while it may
     */
    record Guest(String name, String relation, String words, Instant at, Optional<SeatId> seat, String declined) {
        boolean waits() {
            return seat.isEmpty() && declined.isEmpty();
        }
    }

    record Absence(String words, boolean told) {}

    Company evolve(Entry entry) {
        return entry.event() instanceof InvitationEvent event ? evolve(event, entry) : this;
    }

    private Company evolve(InvitationEvent event, Entry entry) {
        return switch (event) {
            case InvitationEvent.GuestNamed named -> guests(with(guests, named.item(), new Guest(named.name(), named.relation(),
                    named.words(), entry.at(), Optional.empty(), "")));
            case InvitationEvent.GuestTakenBack back -> guests(without(guests, back.item()));
            case InvitationEvent.GuestSeated seated -> guests(with(guests, seated.item(), seated(seated, entry.at())));
            case InvitationEvent.GuestDeclined no -> guests.containsKey(no.item())
                    ? guests(with(guests, no.item(), declined(guests.get(no.item()), no.words()))) : this;
            case InvitationEvent.AwayAsked asked -> away(with(away, asked.seat(), new Absence(asked.words(), false)));
            case InvitationEvent.AwayTakenBack back -> away(without(away, back.seat()));
            case InvitationEvent.AwayTold told -> away.containsKey(told.seat())
                    ? away(with(away, told.seat(), new Absence(away.get(told.seat()).words(), true))) : this;
            case InvitationEvent.TieSaid said -> new Company(guests, away, said.words().isBlank() ? without(ties, entry.by())
                    : with(ties, entry.by(), said.words()), later, came);
            case InvitationEvent.LaterAsked asked -> new Company(guests, away, ties, Optional.of(asked.day()), false);
            case InvitationEvent.LaterCame _ -> new Company(guests, away, ties, Optional.empty(), true);
            case InvitationEvent.Sent _, InvitationEvent.Accepted _, InvitationEvent.AcceptedWithChanges _, InvitationEvent.TalkAsked _,
                 InvitationEvent.QuestionAsked _, InvitationEvent.Postponed _, InvitationEvent.Declined _,
                 InvitationEvent.ContactRefused _ -> new Company(guests, away, ties, Optional.empty(), false);
            case InvitationEvent.OfLetter _, InvitationEvent.Drafted _, InvitationEvent.StoodBehind _, InvitationEvent.SteppedBack _,
                 InvitationEvent.StopExplained _, InvitationEvent.WarningExplained _, InvitationEvent.Withdrawn _,
                 InvitationEvent.WishAgreed _, InvitationEvent.Counterproposed _, InvitationEvent.QuestionAnswered _,
                 InvitationEvent.StaysAway _,
                 InvitationEvent.TimeProposed _, InvitationEvent.TimeTakenOff _, InvitationEvent.TimesMarked _, InvitationEvent.TimesOffered _,
                 InvitationEvent.ReminderChosen _, InvitationEvent.ReminderDropped _ -> this;
        };
    }

    /** Whoever may not know who was named still knows that a seat is the person's guest. */
    private Guest seated(InvitationEvent.GuestSeated seated, Instant at) {
        Guest named = guests.getOrDefault(seated.item(), new Guest("", "", "", at, Optional.empty(), ""));
        return new Guest(named.name(), named.relation(), named.words(), named.at(), Optional.of(seated.seat()), "");
    }

    private static Guest declined(Guest guest, String words) {
        return new Guest(guest.name(), guest.relation(), guest.words(), guest.at(), guest.seat(), words);
    }

    /** Seats that somebody has because the person asked for it. */
    Set<SeatId> seats() {
        return guests.values().stream().flatMap(guest -> guest.seat().stream()).collect(Collectors.toSet());
    }

    /** Whether the interventionist has something to do about who comes. */
    public boolean waits() {
        return guests.values().stream().anyMatch(Guest::waits) || away.values().stream().anyMatch(absence -> !absence.told());
    }

    private Company guests(Map<ItemId, Guest> changed) {
        return new Company(changed, away, ties, later, came);
    }

    private Company away(Map<SeatId, Absence> changed) {
        return new Company(guests, changed, ties, later, came);
    }
}
