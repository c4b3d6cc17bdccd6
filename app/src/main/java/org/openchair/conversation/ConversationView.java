package org.openchair.conversation;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openchair.circle.Seat;
import org.openchair.conversation.Names.Human;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/**
 * The room, as one who is in it sees it.
 *
 * @param missing     who is expected and not here
 * @param next        who comes after the one speaking
 * @param passTo      whom the reader may pass the turn on to; empty unless they speak
 * @param others      whose words the reader could write down: a form that does not follow, so not only who is here now
 * @param askedBreak  whether the reader's private wish for a break is with the interventionist
 * @param panel       what only the interventionist sees
 */
public record ConversationView(String circle, boolean interventionist, boolean person, String personName, String guide,
                               Agenda agenda, Rules rules, List<Present> present, List<String> missing,
                               Optional<Speaking> speaking, List<Human> next, Optional<Human> passTo, SaidView said,
                               List<Human> others, Optional<String> pausedBy, boolean mayResume,
                               List<String> openBreaks, boolean askedBreak, Optional<Panel> panel) implements Screen {

    public record Agenda(List<String> parts, int now, int version) {
        public String part() {
            return now < parts.size() ? parts.get(now) : "";
        }
    }

    /** @param mine whether the reader agreed to the rules as they stand */
    public record Rules(List<Rule> rules, int version, boolean mine, List<String> agreed, List<String> asked) {}

    public record Rule(int number, String words, boolean mayStrike) {}

    public record Present(String name, boolean remote) {}

    public record Speaking(String seat, String name, boolean me, LocalTime since) {}

    /**
     * @param worried   who said a quiet word that waits
     * @param unsettled whether a safety answer given meanwhile waits for a decision
     */
    public record Panel(List<Wish> wishes, List<String> worried, List<String> prompts, List<Turns> turns, boolean unsettled) {}

    /** A wish for a break. */
    public record Wish(String name, boolean openly, LocalTime at) {}

    public record Turns(String name, int count) {}

    static ConversationView of(String circle, Conversation seen, Viewer viewer) {
        Names names = new Names(seen.members());
        Room room = seen.room();
        SeatId me = viewer.seat();
        List<SeatId> next = room.next().stream().filter(seat -> !isGuide(seen, seat) || room.present().size() < 3).toList();
        boolean speaks = room.turn().filter(turn -> turn.speaker().equals(me)).isPresent();
        return new ConversationView(circle, viewer.isInterventionist(), viewer.isPerson(), names.person(),
                names.interventionist(), new Agenda(room.agenda(), room.part(), room.agendaVersion()),
                rules(room, names, viewer),
                room.present().entrySet().stream().map(e -> new Present(names.of(e.getKey()), e.getValue())).toList(),
                missing(seen).stream().map(names::of).toList(),
                room.turn().map(turn -> new Speaking(turn.speaker().toString(), names.of(turn.speaker()),
                        turn.speaker().equals(me), names.local(turn.since()).toLocalTime())),
                names.humans(next), speaks ? next.stream().findFirst().map(names::human) : Optional.empty(),
                SaidView.of(circle, seen, viewer),
                names.humans(seen.members().seats().keySet().stream()
                        .filter(seat -> seen.isExpected(seat) && !seat.equals(me)).toList()),
                room.pausedBy().map(names::of),
                viewer.isInterventionist() || room.pausedBy().filter(me::equals).isPresent(),
                room.breaks().stream().filter(Room.BreakWish::openly).map(wish -> names.of(wish.by())).distinct().toList(),
                room.breaks().stream().anyMatch(wish -> !wish.openly() && wish.by().equals(me)),
                viewer.isInterventionist() ? Optional.of(panel(seen, names)) : Optional.empty());
    }

    private static boolean isGuide(Conversation seen, SeatId seat) {
        return seen.members().interventionist().filter(guide -> guide.id().equals(seat)).isPresent();
    }

    private static List<SeatId> missing(Conversation seen) {
        return seen.members().seats().values().stream().map(Seat::id)
                .filter(seat -> seen.isExpected(seat) && !seen.room().isPresent(seat)).toList();
    }

    private static Rules rules(Room room, Names names, Viewer viewer) {
        GroundRules rules = room.rules();
        List<Rule> lines = IntStream.range(0, rules.rules().size()).mapToObj(n -> new Rule(n, rules.rules().get(n).words(),
                GroundRules.mayStrike(rules.rules().get(n), viewer))).toList();
        List<String> asked = room.present().keySet().stream().filter(seat -> !rules.agreed().contains(seat))
                .map(names::of).toList();
        return new Rules(lines, rules.version(), rules.agreed().contains(viewer.seat()),
                rules.agreed().stream().map(names::of).toList(), asked);
    }

    private static Panel panel(Conversation seen, Names names) {
        Room room = seen.room();
        return new Panel(room.breaks().stream()
                .map(wish -> new Wish(names.of(wish.by()), wish.openly(), names.local(wish.at()).toLocalTime())).toList(),
                seen.members().names(seen.clearance().meeting().quiet()), DefaultRoom.prompts(room.part()),
                room.came().stream().filter(seat -> !isGuide(seen, seat))
                        .map(seat -> new Turns(names.of(seat), room.turns().getOrDefault(seat, 0))).toList(),
                !seen.clearance().isSafe());
    }
}
