package org.openchair.preparation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openchair.circle.Seat;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/**
 * What makes talking hard, as far as its reader may know: each with its way through, who sees to it by when, and what was learned.
 *
 * @param you     whether the reader is the interventionist
 * @param library what families often name, to be picked
 * @param picked  what stands in the form for a new one
 * @param open    the barrier whose form is shown; the form for a new one where there is none
 */
public record BarriersView(String circle, boolean you, String person, String interventionist, boolean writable, LocalDate today,
                           List<Card> cards, List<BarrierIdea> library, Optional<BarrierIdea.Pick> picked,
                           List<Helper> helpers, Optional<Card> open) implements Screen {

    /** How far it has come. */
    public enum State { NAMED, ASKED, TAKEN_ON, HANDED_BACK, HOLDS, TRIED }

    /**
     * @param own     named by the reader
     * @param yours   the reader was asked to see to it
     * @param reworded the words the one who is asked reads, where they are others
     */
    public record Card(String item, String barrier, String way, String namedBy, Optional<LocalDate> on, boolean own, boolean yours,
                       boolean mayAsk, State state, String to, Optional<LocalDate> until, boolean late, String back,
                       Optional<Reworded> reworded, Optional<Learned> learned) {
        public boolean isAsked() {
            return state != State.NAMED;
        }
    }

    public record Reworded(String barrier, String way) {}

    public record Learned(String words, String by, LocalDate on, boolean holds) {}

    /** Somebody who can be asked. */
    public record Helper(String seat, String name) {}

    static BarriersView of(Barriers barriers, Viewer viewer, String open, String pick, Instant now) {
        List<Card> cards = barriers.all().values().stream().map(barrier -> card(barriers, barrier, viewer, now)).toList();
        return new BarriersView(viewer.circle().toString(), viewer.isInterventionist(), barriers.members().personName(),
                barriers.members().interventionist().map(Seat::name).orElse(""),
                !barriers.members().closed() && !barriers.contactRefused(), barriers.today(now), cards,
                List.of(BarrierIdea.values()), BarrierIdea.picked(pick),
                barriers.helpers().stream().map(seat -> new Helper(seat.id().toString(), seat.name())).toList(),
                cards.stream().filter(card -> card.item.equals(open)).findFirst());
    }

    private static Card card(Barriers barriers, Barrier barrier, Viewer viewer, Instant now) {
        Optional<Barrier.Named> named = barrier.named();
        Optional<Barrier.Charge> charge = barrier.charge();
        boolean own = named.filter(found -> found.by().equals(viewer.seat())).isPresent();
        return new Card(barrier.item().toString(), named.map(Barrier.Named::barrier).orElse(charge.map(Barrier.Charge::barrier).orElse("")),
                named.map(Barrier.Named::way).orElse(charge.map(Barrier.Charge::way).orElse("")),
                named.map(found -> name(barriers, found.by())).orElse(""), named.map(found -> day(barriers, found.at())), own,
                charge.filter(found -> found.to().equals(viewer.seat())).isPresent(),
                named.isPresent() && (own || viewer.isInterventionist()), charge.map(BarriersView::state).orElse(State.NAMED),
                charge.map(found -> name(barriers, found.to())).orElse(""), charge.map(Barrier.Charge::until),
                charge.filter(found -> found.trial().isEmpty() && found.until().isBefore(barriers.today(now))).isPresent(),
                charge.map(Barrier.Charge::words).orElse(""),
                named.isEmpty() ? Optional.empty() : charge.filter(found -> !found.barrier().equals(named.get().barrier())
                        || !found.way().equals(named.get().way())).map(found -> new Reworded(found.barrier(), found.way())),
                charge.flatMap(Barrier.Charge::trial).map(trial -> new Learned(trial.learned(), name(barriers, trial.by()),
                        day(barriers, trial.at()), trial.holds())));
    }

    static State state(Barrier.Charge charge) {
        return charge.trial().map(trial -> trial.holds() ? State.HOLDS : State.TRIED)
                .orElse(charge.takenOn() ? State.TAKEN_ON : charge.handedBack() ? State.HANDED_BACK : State.ASKED);
    }

    private static String name(Barriers barriers, SeatId seat) {
        return barriers.members().name(seat);
    }

    private static LocalDate day(Barriers barriers, Instant at) {
        return LocalDate.ofInstant(at, barriers.members().zone());
    }
}
