package org.openchair.circle;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.openchair.events.*;
import org.openchair.journal.Copies;

/**
 * Who is in the circle: the one fold of it, embedded by every stage that needs a name or a role. Has no rules of its own.
 *
 * @param restricted whether the person asked that others write nothing new about them
 * @param begun      when the person, who opened this circle themselves, last did something in it that all may know of;
 *                   empty where somebody else opened it
 * @param personName the name the person chose; empty before the circle is opened
 */
public record Members(String personName, ZoneId zone, Instant openedAt, Map<SeatId, Seat> seats, boolean closed,
                      boolean restricted, Optional<Instant> begun) {
    public static final Members NONE = new Members("", ZoneOffset.UTC, Instant.EPOCH, Map.of(), false, false, Optional.empty());

    /** What all may know of; a person who began brings nobody who may not. */
    private static final Set<Audience> EVERYBODYS = Set.of(Audience.Group.WHOLE_CIRCLE, Audience.Group.ALL_BUT_GUESTS);

    public Members evolve(Entry entry) {
        Members now = changed(entry);
        return now.begun.isPresent() && now.isPerson(entry.by()) && EVERYBODYS.contains(Audience.of(entry.event()))
                ? new Members(now.personName, now.zone, now.openedAt, now.seats, now.closed, now.restricted, Optional.of(entry.at())) : now;
    }

    private Members changed(Entry entry) {
        return switch (entry.event()) {
            case CircleEvent event -> evolve(event, entry.by(), entry.at());
            case InvitationEvent.GuestSeated brought -> with(brought.seat(), Seat::asGuest);
            case ConsentEvent _, PreparationEvent _, InvitationEvent _, ConversationEvent _, OptionsEvent _,
                 PlanEvent _, FollowThroughEvent _, WellbeingEvent _, RehearsalEvent _, FirstDayEvent _, AsideEvent _,
                 NetworkEvent _, FamilyMapEvent _ -> this;
        };
    }

    private Members evolve(CircleEvent event, SeatId by, Instant at) {
        return switch (event) {
            case CircleEvent.Opened opened -> new Members(opened.personName(), opened.zone(), at, seats, closed, restricted, begun);
            case CircleEvent.Seated seated -> with(new Seat(seated.seat(), seated.role(), seated.name(), seated.relation(),
                    seated.firstCaller(), seated.language(), seated.account(), 0, false, false, false, Optional.empty(), false));
            case CircleEvent.LinkIssued issued -> with(issued.seat(), seat -> seat.withLink(issued.generation()));
            case CircleEvent.LinkMailed mailed -> with(mailed.seat(), seat -> seat.withLink(mailed.generation()));
            case CircleEvent.LinkTexted texted -> with(texted.seat(), seat -> seat.withLink(texted.generation()));
            case CircleEvent.LinkRevoked revoked -> with(revoked.seat(), seat -> seat.withLink(revoked.generation()));
            case CircleEvent.LinkOpened opened -> with(opened.seat(), Seat::openedLink);
            case CircleEvent.LinkAskedFor asked -> with(asked.seat(), Seat::askingForLink);
            case CircleEvent.LanguageChosen chosen -> with(by, seat -> seat.speaking(chosen.language()));
            case CircleEvent.PinSet pin -> with(by, seat -> seat.protectedBy(Optional.of(pin.hash())));
            case CircleEvent.PinRemoved _ -> with(by, seat -> seat.protectedBy(Optional.empty()));
            case CircleEvent.Left _ -> with(by, Seat::gone);
            case CircleEvent.Unseated unseated -> with(unseated.seat(), Seat::gone);
            case CircleEvent.Begun _ -> new Members(personName, zone, openedAt, seats, closed, restricted, Optional.of(at));
            case CircleEvent.Closed _ -> new Members(personName, zone, openedAt, seats, true, restricted, begun);
            case CircleEvent.Restricted _ -> new Members(personName, zone, openedAt, seats, closed, true, begun);
            case CircleEvent.RestrictionLifted _ -> new Members(personName, zone, openedAt, seats, closed, false, begun);
            case CircleEvent.Reachable _, CircleEvent.CallNoted _, CircleEvent.Told _, CircleEvent.TakenBack _,
                 CircleEvent.LetterNotDelivered _, CircleEvent.SaidGoodbye _, CircleEvent.OwnAccount _,
                 CircleEvent.OwnAccountTakenBack _, CircleEvent.CorrectionAsked _, CircleEvent.CorrectionAnswered _,
                 CircleEvent.ToldAbout _, CircleEvent.Promised _, CircleEvent.PromiseSettled _,
                 CircleEvent.MinutesNoted _, CircleEvent.MinutesTakenBack _, CircleEvent.Nudged _,
                 CircleEvent.Greeted _, CircleEvent.TurnedDown _, CircleEvent.KeptOpen _ -> this;
        };
    }

    private Members with(SeatId id, UnaryOperator<Seat> change) {
        Seat seat = seats.get(id);
        return seat == null ? this : with(change.apply(seat));
    }

    private Members with(Seat seat) {
        return new Members(personName, zone, openedAt, Copies.with(seats, seat.id(), seat), closed, restricted, begun);
    }

    public Optional<Seat> seat(SeatId id) {
        return Optional.ofNullable(seats.get(id));
    }

    /** The name of a seat as the circle says it; empty for a seat this reader does not know. */
    public String name(SeatId id) {
        Seat seat = seats.get(id);
        return seat == null ? "" : seat.name();
    }

    /** In the order they were seated, whatever the order of a set: the same humans stand in the same order on every screen. */
    public List<String> names(Iterable<SeatId> ids) {
        List<SeatId> order = List.copyOf(seats.keySet());
        List<SeatId> sorted = new ArrayList<>();
        ids.forEach(sorted::add);
        sorted.sort(Comparator.comparingInt(order::indexOf));
        return sorted.stream().map(this::name).toList();
    }

    /** Supporters who have not left, in the order they were seated. */
    public List<Seat> supporters() {
        return seats.values().stream().filter(seat -> seat.isSupporter() && !seat.left()).toList();
    }

    /** Supporters who have a part in what is prepared: not whom the person brings. */
    public List<Seat> preparing() {
        return supporters().stream().filter(seat -> !seat.guest()).toList();
    }

    /** Everybody who has a part in what is prepared, the interventionist too. */
    public List<Seat> helpers() {
        return seats.values().stream().filter(seat -> seat.role() != Role.PERSON && !seat.guest() && !seat.left()).toList();
    }

    /** Whether the person opened this circle themselves: then nothing in it is prepared behind their back. */
    public boolean isBegun() {
        return begun.isPresent();
    }

    public boolean isPerson(SeatId id) {
        Seat seat = seats.get(id);
        return seat != null && seat.role() == Role.PERSON;
    }

    public Optional<Seat> person() {
        return seats.values().stream().filter(seat -> seat.role() == Role.PERSON).findFirst();
    }

    public Optional<Seat> interventionist() {
        return seats.values().stream().filter(seat -> seat.role() == Role.INTERVENTIONIST).findFirst();
    }

    /** Two seats with one name could not be told apart on a page where each speaks for themselves. */
    public boolean isNamed(String name) {
        return seats.values().stream().anyMatch(seat -> seat.name().equalsIgnoreCase(name.strip()));
    }

    public boolean isMember(SeatId id) {
        return seat(id).filter(seat -> !seat.left()).isPresent();
    }
}
