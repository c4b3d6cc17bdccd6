package org.openchair.beginning;

import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.openchair.circle.Members;
import org.openchair.circle.Seat;
import org.openchair.circle.Seating;
import org.openchair.consent.Clearance;
import org.openchair.events.*;
import org.openchair.journal.*;

/**
 * A circle that the person opened themselves: they choose who helps, and the interventionist says hello, or kindly that it
 * cannot be here.
 *
 * @param account    the person's own words that this reader may read
 * @param ways       how the person can safely be reached
 * @param greeting   the interventionist's hello
 * @param turnedDown why it cannot be here, as the person reads it
 */
public record Beginning(Clearance clearance, Map<ItemId, String> account, Optional<CircleEvent.Reachable> ways,
                        Optional<Said> greeting, Optional<Said> turnedDown) implements Deciding<Beginning, BeginningCommand> {
    public static final Beginning NONE = new Beginning(Clearance.NONE, Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
    static final int LONGEST_LINE = 100;
    static final int LONGEST = 10_000;
    static final int MOST_SEATS = 30;
    private static final Duration A_DAY = Duration.ofDays(1);

    record Said(String words, Instant at) {}

    @Override
    public Beginning evolve(Entry entry) {
        Beginning now = new Beginning(clearance.evolve(entry), account, ways, greeting, turnedDown);
        return entry.event() instanceof CircleEvent event ? now.evolve(event, entry.at()) : now;
    }

    private Beginning evolve(CircleEvent event, Instant at) {
        return switch (event) {
            case CircleEvent.OwnAccount own -> account(Copies.with(account, own.item(), own.words()));
            case CircleEvent.OwnAccountTakenBack back -> account(Copies.without(account, back.item()));
            case CircleEvent.Reachable way when isPerson(way.seat()) -> new Beginning(clearance, account, Optional.of(way), greeting, turnedDown);
            case CircleEvent.Greeted hello -> new Beginning(clearance, account, ways, Optional.of(new Said(hello.words(), at)), turnedDown);
            case CircleEvent.TurnedDown no -> new Beginning(clearance, account, ways, greeting, Optional.of(new Said(no.words(), at)));
            case CircleEvent _ -> this;
        };
    }

    private Beginning account(Map<ItemId, String> now) {
        return new Beginning(clearance, now, ways, greeting, turnedDown);
    }

    private boolean isPerson(SeatId seat) {
        return members().person().filter(person -> person.id().equals(seat)).isPresent();
    }

    @Override
    public Decision decide(BeginningCommand command, Viewer by, Instant at) {
        if (!members().isBegun()) {
            return refused(BeginningReason.NOT_BEGUN);
        }
        if (members().closed()) {
            return refused(BeginningReason.CLOSED);
        }
        return switch (command) {
            case BeginningCommand.Greet greet -> greet(greet.words().strip(), by);
            case BeginningCommand.TurnDown no -> turnDown(no.words().strip(), by);
            case BeginningCommand.Invite invite -> invite(invite, by);
            case BeginningCommand.Unseat unseat -> unseat(unseat.seat(), by);
            case BeginningCommand.KeepOpen _ -> keepOpen(by, at);
        };
    }

    private Decision greet(String words, Viewer by) {
        return answers(by).or(() -> written(words, BeginningReason.NO_WORDS, BeginningReason.TOO_LONG)).map(Decision::refused)
                .orElseGet(() -> greeting.isEmpty() ? happened(new CircleEvent.Greeted(words))
                        : greeting.get().words.equals(words) ? happened() : refused(BeginningReason.ALREADY_GREETED));
    }

    /** It ends here for the practice, and nothing is left open that nobody looks at. Deleting it is the person's. */
    private Decision turnDown(String words, Viewer by) {
        return answers(by).or(() -> written(words, BeginningReason.NO_REASON, BeginningReason.REASON_TOO_LONG)).map(Decision::refused)
                .orElseGet(() -> happened(new CircleEvent.TurnedDown(words), new CircleEvent.Closed("")));
    }

    /** After a "not now" or "do not contact me" nothing is said to the person, not even hello. */
    private Optional<BeginningReason> answers(Viewer by) {
        if (!by.isInterventionist()) {
            return Optional.of(BeginningReason.NOT_YOURS);
        }
        return clearance.maySend() ? Optional.empty() : Optional.of(BeginningReason.CONTACT_CLOSED);
    }

    private static Optional<BeginningReason> written(String words, BeginningReason none, BeginningReason tooLong) {
        return words.isEmpty() ? Optional.of(none) : words.length() > LONGEST ? Optional.of(tooLong) : Optional.empty();
    }

    /** The person chooses who helps, and nobody else does. */
    private Decision invite(BeginningCommand.Invite invite, Viewer by) {
        String name = invite.name().strip();
        if (!by.isPerson()) {
            return refused(BeginningReason.NOT_YOURS);
        }
        if (Seating.isNoName(name)) {
            return refused(BeginningReason.NO_NAME);
        }
        if (members().seats().values().stream().anyMatch(seat -> !seat.left() && seat.name().equalsIgnoreCase(name))) {
            return refused(BeginningReason.NAME_TAKEN);
        }
        if (members().seats().size() >= MOST_SEATS) {
            return refused(BeginningReason.ENOUGH);
        }
        return invite.relation().length() > LONGEST_LINE ? refused(BeginningReason.RELATION_TOO_LONG)
                : happened(new CircleEvent.Seated(invite.seat(), Role.SUPPORTER, name, invite.relation().strip(), false,
                        invite.language(), Optional.empty()));
    }

    private Decision unseat(SeatId seat, Viewer by) {
        Optional<Seat> there = members().seat(seat).filter(Seat::isSupporter);
        if (!by.isPerson() || there.isEmpty()) {
            return refused(BeginningReason.NOT_YOURS);
        }
        return there.get().left() ? happened() : happened(new CircleEvent.Unseated(seat));
    }

    private Decision keepOpen(Viewer by, Instant at) {
        if (!by.isPerson()) {
            return refused(BeginningReason.NOT_YOURS);
        }
        return members().begun().filter(last -> last.plus(A_DAY).isAfter(at)).isPresent() ? happened() : happened(new CircleEvent.KeptOpen());
    }

    public Members members() {
        return clearance.members();
    }

    /** Whether somebody began and nobody has said hello yet. */
    public boolean waits() {
        return members().isBegun() && !members().closed() && greeting.isEmpty() && clearance.maySend();
    }
}
