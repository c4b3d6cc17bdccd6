package org.openchair.familymap;

import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openchair.circle.Seat;
import org.openchair.events.FamilyMapEvent;
import org.openchair.events.FamilyMapEvent.FigureChanged;
import org.openchair.events.FamilyMapEvent.FigureDrawn;
import org.openchair.events.FamilyMapEvent.OwnFigureCorrected;
import org.openchair.events.ItemId;
import org.openchair.events.SeatId;
import org.openchair.familymap.Family.Figure;
import org.openchair.familymap.FamilyMapCommand.Change;
import org.openchair.familymap.FamilyMapCommand.Correct;
import org.openchair.familymap.FamilyMapCommand.Details;
import org.openchair.familymap.FamilyMapCommand.Draw;
import org.openchair.journal.Decision;

/** The rules for figures: who can be drawn, changed, taken off, put right. */
final class Figures {
    private static final int EARLIEST = 1500;

    private Figures() {}

    static Decision draw(FamilyMap map, Draw draw, int year) {
        if (draw.relation().isEmpty()) {
            return refused(FamilyMapReason.NO_RELATION);
        }
        Kin kin = draw.relation().get();
        Optional<SeatId> seat = kin == Kin.THEMSELVES ? map.members().person().map(Seat::id) : Optional.empty();
        Details details = new Details(draw.name().strip(), draw.gender().orElse(kin.gender()), draw.born(), false, "", kin.kind(), seat);
        Optional<FamilyMapReason> reason = full(map, 1).or(() -> wrong(details, year)).or(() -> seatTaken(map, draw.figure(), seat));
        if (reason.isPresent()) {
            return refused(reason.get());
        }
        return switch (Related.of(map.family(), kin, draw)) {
            case Related.Refused no -> refused(no.reason());
            case Related.Ties ties -> {
                List<FamilyMapEvent> events = new ArrayList<>();
                events.add(new FigureDrawn(draw.figure(), details.name(), details.gender(), Years.of(draw.born()), false, Optional.empty(),
                        details.kind(), seat));
                events.addAll(ties.events());
                yield new Decision.Happened(events);
            }
        };
    }

    static Decision change(FamilyMap map, Change change, int year) {
        Details details = change.details();
        Optional<Figure> figure = map.family().figure(change.figure());
        Optional<FamilyMapReason> reason = mayNotTouch(map, change.figure()).or(() -> wrong(details, year))
                .or(() -> seatTaken(map, change.figure(), details.seat()));
        if (reason.isPresent() || figure.isEmpty()) {
            return refused(reason.orElse(FamilyMapReason.NOT_THERE));
        }
        Optional<Integer> died = Years.of(details.died());
        FigureChanged changed = new FigureChanged(change.figure(), details.name().strip(), details.gender(), Years.of(details.born()),
                details.dead() || died.isPresent(), died, details.kind(), details.seat());
        Family after = Drawn.after(map.family(), changed);
        return after.equals(map.family()) && map.seatOf(change.figure()).equals(details.seat()) ? happened() : happened(changed);
    }

    /** With every tie, and what was said about it. What the person has put right or hidden is for nobody else to take away. */
    static Decision erase(FamilyMap map, ItemId figure) {
        if (map.family().figure(figure).isEmpty()) {
            return happened();
        }
        return mayNotTouch(map, figure).map(Decision::refused).orElseGet(() -> happened(new FamilyMapEvent.FigureErased(figure)));
    }

    static Decision correct(FamilyMap map, ItemId figure, Correct correct, int year) {
        Details details = new Details(correct.name(), correct.gender(), correct.born(), false, "", FamilyMapEvent.Kind.RELATIVE, Optional.empty());
        Optional<FamilyMapReason> reason = wrong(details, year);
        if (reason.isPresent()) {
            return refused(reason.get());
        }
        OwnFigureCorrected corrected = new OwnFigureCorrected(figure, correct.name().strip(), correct.gender(), Years.of(correct.born()));
        return map.theirs().contains(figure) && Drawn.after(map.family(), corrected).equals(map.family()) ? happened() : happened(corrected);
    }

    /** A family from a file, beside what is there already; none of it is a word on how anybody is. */
    static Decision add(FamilyMap map, Family read) {
        if (read.figures().isEmpty()) {
            return refused(FamilyMapReason.NOBODY_READ);
        }
        return map.family().figures().size() + read.figures().size() > FamilyMap.MOST ? refused(FamilyMapReason.TOO_MANY)
                : new Decision.Happened(Redrawn.events(read));
    }

    private static Optional<FamilyMapReason> full(FamilyMap map, int more) {
        return map.family().figures().size() + more > FamilyMap.MOST ? Optional.of(FamilyMapReason.FULL) : Optional.empty();
    }

    private static Optional<FamilyMapReason> mayNotTouch(FamilyMap map, ItemId figure) {
        return map.theirs().contains(figure) ? Optional.of(FamilyMapReason.THEIRS) : Optional.empty();
    }

    private static Optional<FamilyMapReason> wrong(Details details, int year) {
        boolean unborn = details.kind() == FamilyMapEvent.Kind.PREGNANCY || details.kind() == FamilyMapEvent.Kind.LOSS;
        if (details.name().isBlank() && !unborn) {
            return Optional.of(FamilyMapReason.NO_NAME);
        }
        if (details.name().strip().length() > FamilyMap.LONGEST_NAME) {
            return Optional.of(FamilyMapReason.NAME_TOO_LONG);
        }
        if (!Years.isGood(details.born(), EARLIEST, year + 1)) {
            return Optional.of(FamilyMapReason.BORN);
        }
        if (!Years.isGood(details.died(), EARLIEST, year)) {
            return Optional.of(FamilyMapReason.DIED);
        }
        return Years.areInOrder(details.born(), details.died()) ? Optional.empty() : Optional.of(FamilyMapReason.DIED_BEFORE);
    }

    /** A human of the circle is one figure, and only those with a seat are. */
    private static Optional<FamilyMapReason> seatTaken(FamilyMap map, ItemId figure, Optional<SeatId> seat) {
        return seat.filter(whose -> map.members().seat(whose).isEmpty()
                || map.figureOf(whose).filter(other -> !other.equals(figure)).isPresent()).map(_ -> FamilyMapReason.SEAT_TAKEN);
    }
}
