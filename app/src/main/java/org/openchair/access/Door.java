package org.openchair.access;

import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.openchair.circle.Seat;
import org.openchair.circle.Telephone;
import org.openchair.consent.Clearance;
import org.openchair.events.CircleEvent;
import org.openchair.events.Entry;
import org.openchair.events.Event;
import org.openchair.events.InvitationEvent;
import org.openchair.events.Role;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.journal.Copies;
import org.openchair.journal.Deciding;
import org.openchair.journal.Decision;

/**
 * Who can come in, and how.
 *
 * @param invited   whether an invitation was sent, or the person began themselves: before that, the person has no way in,
 *                  because nothing may surprise them
 * @param bearer    who brings the letter in person
 * @param ways      how each seat can safely be reached
 */
public record Door(Clearance clearance, boolean invited, Optional<SeatId> bearer, Map<SeatId, CircleEvent.Reachable> ways)
        implements Deciding<Door, DoorCommand> {
    public static final Door NONE = new Door(Clearance.NONE, false, Optional.empty(), Map.of());

    @Override
    public Door evolve(Entry entry) {
        Clearance now = clearance.evolve(entry);
        boolean sent = invited || entry.event() instanceof InvitationEvent.Sent || entry.event() instanceof CircleEvent.Begun;
        if (entry.event() instanceof CircleEvent.Reachable reachable) {
            return new Door(now, sent, bearer, Copies.with(ways, reachable.seat(), reachable));
        }
        return new Door(now, sent, bearer(entry.event()), ways);
    }

    /** A letter that was taken back or is another now is brought by nobody yet. */
    private Optional<SeatId> bearer(Event event) {
        return event instanceof InvitationEvent.Entrusted entrusted ? Optional.of(entrusted.seat())
                : event instanceof InvitationEvent.Sent || event instanceof InvitationEvent.Withdrawn ? Optional.empty() : bearer;
    }

    @Override
    public Decision decide(DoorCommand command, Viewer by, Instant at) {
        return switch (command) {
            case DoorCommand.Issue issue -> issue(issue.seat(), by);
            case DoorCommand.Mail mail -> mail(mail.seat(), by);
            case DoorCommand.Text text -> text(text.seat(), by);
            case DoorCommand.HandOver _ -> handOver(by);
            case DoorCommand.Revoke revoke -> revoke(revoke.seat(), by);
            case DoorCommand.Open open -> open(open.seat());
            case DoorCommand.Ask ask -> ask(ask.seat());
            case DoorCommand.SetPin pin -> happened(new CircleEvent.PinSet(pin.hash()));
            case DoorCommand.RemovePin _ -> clearance.members().seat(by.seat()).flatMap(Seat::pin).isPresent()
                    ? happened(new CircleEvent.PinRemoved()) : happened();
        };
    }

    private Decision issue(SeatId id, Viewer by) {
        return (by.isPerson() && clearance.members().isBegun() ? mayNotHandOver(id, by) : refusal(id, by)).map(Decision::refused)
                .orElseGet(() -> happened(new CircleEvent.LinkIssued(id, nextGeneration(id))));
    }

    /** Whoever began hands over the first link of each seat they laid. A later one would open what its human answered alone. */
    private Optional<DoorReason> mayNotHandOver(SeatId id, Viewer by) {
        Optional<Seat> seat = clearance.members().seat(id).filter(found -> !found.left() && found.isSupporter());
        if (seat.isEmpty()) {
            return Optional.of(DoorReason.NO_SEAT);
        }
        return seat.get().generation() > 0 ? Optional.of(DoorReason.ALREADY_MADE) : Optional.empty();
    }

    /** Whoever brings the letter gives the person their first way in and no second. */
    private Decision handOver(Viewer by) {
        Optional<Seat> person = clearance.members().person();
        return mayNotBring(by).or(() -> person.filter(seat -> !seat.opened()).isPresent() ? Optional.empty() : Optional.of(DoorReason.ALREADY_OPENED))
                .map(Decision::refused).orElseGet(() -> happened(new CircleEvent.LinkIssued(person.orElseThrow().id(), nextGeneration(person.get().id()))));
    }

    Optional<DoorReason> mayNotBring(Viewer by) {
        if (bearer.filter(by.seat()::equals).isEmpty() || clearance.members().closed() || !clearance.members().isMember(by.seat())) {
            return Optional.of(DoorReason.NOT_THE_BEARER);
        }
        return clearance.maySend() ? Optional.empty() : Optional.of(DoorReason.CONTACT_CLOSED);
    }

    private Decision mail(SeatId id, Viewer by) {
        Optional<DoorReason> refusal = refusal(id, by)
                .or(() -> clearance.maySend() ? Optional.empty() : Optional.of(DoorReason.CONTACT_CLOSED))
                .or(() -> address(id).isEmpty() ? Optional.of(DoorReason.NO_ADDRESS) : Optional.empty());
        return refusal.map(Decision::refused)
                .orElseGet(() -> happened(new CircleEvent.LinkMailed(id, nextGeneration(id))));
    }

    /** Never to a device that others look at: a message shows itself. */
    private Decision text(SeatId id, Viewer by) {
        Optional<DoorReason> refusal = refusal(id, by)
                .or(() -> clearance.maySend() ? Optional.empty() : Optional.of(DoorReason.CONTACT_CLOSED))
                .or(() -> number(id).isEmpty() ? Optional.of(DoorReason.NO_NUMBER) : Optional.empty())
                .or(() -> Telephone.e164(number(id).get()).isEmpty() ? Optional.of(DoorReason.BAD_NUMBER) : Optional.empty())
                .or(() -> ways.get(id).deviceShared() ? Optional.of(DoorReason.SHARED_DEVICE) : Optional.empty());
        return refusal.map(Decision::refused)
                .orElseGet(() -> happened(new CircleEvent.LinkTexted(id, nextGeneration(id))));
    }

    private Optional<DoorReason> refusal(SeatId id, Viewer by) {
        Optional<Seat> seat = clearance.members().seat(id).filter(found -> !found.left() && found.account().isEmpty());
        if (!by.isInterventionist()) {
            return Optional.of(DoorReason.NOT_YOURS);
        }
        if (seat.isEmpty()) {
            return Optional.of(DoorReason.NO_SEAT);
        }
        boolean person = seat.get().role() == Role.PERSON;
        if (person && !invited) {
            return Optional.of(DoorReason.NOT_INVITED);
        }
        // After a no the person hears nothing more, unless it is they who ask to come in again.
        return person && !clearance.maySend() && !seat.get().asksForLink()
                ? Optional.of(DoorReason.CONTACT_CLOSED) : Optional.empty();
    }

    private Decision revoke(SeatId id, Viewer by) {
        Optional<Seat> seat = clearance.members().seat(id).filter(found -> found.account().isEmpty());
        if (!by.isInterventionist()) {
            return refused(DoorReason.NOT_YOURS);
        }
        return seat.isEmpty() ? refused(DoorReason.NO_SEAT) : happened(new CircleEvent.LinkRevoked(id, nextGeneration(id)));
    }

    private Decision open(SeatId id) {
        boolean before = clearance.members().seat(id).map(Seat::opened).orElse(false);
        return before ? happened() : happened(new CircleEvent.LinkOpened(id));
    }

    private Decision ask(SeatId id) {
        boolean before = clearance.members().seat(id).map(Seat::asksForLink).orElse(true);
        return before ? happened() : happened(new CircleEvent.LinkAskedFor(id));
    }

    private int nextGeneration(SeatId id) {
        return clearance.members().seat(id).map(Seat::generation).orElse(0) + 1;
    }

    /** The e-mail address of a seat; empty where none is known. */
    public Optional<String> address(SeatId id) {
        return Optional.ofNullable(ways.get(id)).map(CircleEvent.Reachable::email).filter(address -> !address.isBlank());
    }

    /** The telephone number of a seat; empty where none is known. */
    public Optional<String> number(SeatId id) {
        return Optional.ofNullable(ways.get(id)).map(CircleEvent.Reachable::phone).filter(number -> !number.isBlank());
    }
}
