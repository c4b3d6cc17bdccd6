package org.openchair.conversation;

import static org.openchair.journal.Copies.with;
import static org.openchair.journal.Copies.without;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openchair.events.ConversationEvent;
import org.openchair.events.SeatId;

/**
 * The room as it is now: who is in it, where the agenda is, whose turn it is. What was said is kept in {@link Spoken}.
 *
 * @param opened  how often it was opened
 * @param present who is in the room now, and whether from elsewhere
 * @param came    everybody who was in the room since it opened
 * @param turns   how often each was given the turn
 */
public record Room(int opened, boolean open, Optional<Instant> since, List<String> agenda, int agendaVersion, int part,
                   GroundRules rules, Map<SeatId, Boolean> present, Set<SeatId> came, Optional<Turn> turn,
                   Map<SeatId, Integer> turns, List<BreakWish> breaks, Optional<SeatId> pausedBy) {
    public static final Room NONE = new Room(0, false, Optional.empty(), List.of(), 0, 0, GroundRules.NONE, Map.of(),
            Set.of(), Optional.empty(), Map.of(), List.of(), Optional.empty());

    public record Turn(SeatId speaker, Instant since) {}

    public record BreakWish(SeatId by, boolean openly, Instant at) {}

    Room evolve(ConversationEvent event, SeatId by, Instant at) {
        return switch (event) {
            case ConversationEvent.Opened room -> new Room(opened + 1, true, Optional.of(at), room.agenda(), 1, 0,
                    rules.changed(1, room.rules(), by), Map.of(by, false), Set.of(by), Optional.empty(),
                    Map.of(), List.of(), Optional.empty());
            case ConversationEvent.AgendaChanged changed -> agenda(changed.version(), changed.agenda(),
                    Math.min(part, Math.max(0, changed.agenda().size() - 1)));
            case ConversationEvent.PartReached reached -> agenda(agendaVersion, agenda, reached.part());
            case ConversationEvent.RulesChanged changed -> rules(rules.changed(changed.version(), changed.rules(), by));
            case ConversationEvent.RulesAgreed consent -> rules(rules.agreed(consent.version(), by));
            case ConversationEvent.Joined joined -> present(with(present, by, joined.remote()), and(came, by), turn);
            case ConversationEvent.Left _ -> left(by);
            case ConversationEvent.TurnGiven given -> turn(given.to(), at);
            case ConversationEvent.BreakAsked asked -> breaks(pausedBy, with(breaks, new BreakWish(by, asked.openly(), at)));
            case ConversationEvent.Paused _ -> breaks(Optional.of(by), breaks);
            case ConversationEvent.Resumed _ -> breaks(Optional.empty(), List.of());
            case ConversationEvent.Ended _ -> ended();
            case ConversationEvent.WrittenFor _, ConversationEvent.Heard _, ConversationEvent.Unsaid _ -> this;
        };
    }

    public boolean isPresent(SeatId seat) {
        return present.containsKey(seat);
    }

    /** Who comes after the one speaking: whoever had the fewest turns, and among them those who are not in the room itself. */
    public List<SeatId> next() {
        return present.keySet().stream().filter(seat -> !turn.map(Turn::speaker).filter(seat::equals).isPresent())
                .sorted(java.util.Comparator.comparing((SeatId seat) -> turns.getOrDefault(seat, 0))
                        .thenComparing(seat -> !present.getOrDefault(seat, false)))
                .toList();
    }

    private Room agenda(int version, List<String> parts, int now) {
        return new Room(opened, open, since, parts, version, now, rules, present, came, turn, turns,
                breaks, pausedBy);
    }

    private Room rules(GroundRules standing) {
        return new Room(opened, open, since, agenda, agendaVersion, part, standing, present, came, turn, turns,
                breaks, pausedBy);
    }

    private Room present(Map<SeatId, Boolean> here, Set<SeatId> ever, Optional<Turn> now) {
        return new Room(opened, open, since, agenda, agendaVersion, part, rules, here, ever, now, turns,
                breaks, pausedBy);
    }

    Room left(SeatId seat) {
        return present(without(present, seat), came, turn.filter(now -> !now.speaker().equals(seat)));
    }

    private Room turn(SeatId to, Instant at) {
        return new Room(opened, open, since, agenda, agendaVersion, part, rules, present, came,
                Optional.of(new Turn(to, at)), with(turns, to, turns.getOrDefault(to, 0) + 1), breaks, pausedBy);
    }

    private Room breaks(Optional<SeatId> paused, List<BreakWish> wishes) {
        return new Room(opened, open, since, agenda, agendaVersion, part, rules, present, came, turn,
                turns, wishes, paused);
    }

    Room ended() {
        return new Room(opened, false, since, agenda, agendaVersion, part, rules, Map.of(), came,
                Optional.empty(), turns, List.of(), Optional.empty());
    }

    private static Set<SeatId> and(Set<SeatId> set, SeatId seat) {
        Set<SeatId> changed = new LinkedHashSet<>(set);
        changed.add(seat);
        return java.util.Collections.unmodifiableSet(changed);
    }
}
