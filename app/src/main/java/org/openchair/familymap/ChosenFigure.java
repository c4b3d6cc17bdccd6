package org.openchair.familymap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openchair.circle.Seat;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.familymap.Family.Child;
import org.openchair.familymap.Family.Figure;
import org.openchair.familymap.FamilyMapView.Choice;
import org.openchair.familymap.FamilyMapView.Worry;
import org.openchair.familymap.drawing.Meaning;

/**
 * The figure somebody is looking at: what is known of it, and its ties one by one.
 *
 * @param theirs the person put it right or hid it: nobody else changes it
 * @param seat   whose figure it is
 */
public record ChosenFigure(String id, String name, boolean hidden, boolean theirs, String gender, String born, boolean dead, String died,
                           String kind, String seat, List<Choice> seats, List<Knot> knots, List<Worry> reports, List<Choice> informants,
                           boolean mayReport) {

    /** What can be done with a tie. */
    public enum Sort { COUPLE, CHILD, BOND }

    /**
     * One tie, said with the other's name.
     *
     * @param item  of a couple or a bond; for a child the child
     * @param of    of a child: the couple or the figure
     * @param later another child stands before it, so it can be moved
     */
    public record Knot(Sort sort, String item, String of, String key, String about, String tie, String since, String until, boolean later) {}

    static Optional<ChosenFigure> of(FamilyMap map, Family family, Viewer viewer, String asked) {
        return family.figures().stream().filter(figure -> figure.id().toString().equals(asked)).findFirst()
                .map(figure -> new ChosenFigure(asked, FamilyMapView.name(family, figure.id()), figure.hidden(), map.theirs().contains(figure.id()),
                        figure.gender().name(), year(figure.born()), figure.dead(), year(figure.died()), figure.kind().name(),
                        map.seatOf(figure.id()).map(SeatId::toString).orElse(""), seats(map, figure), knots(family, figure),
                        FamilyMapView.worries(map, figure.id(), viewer), FamilyMapView.informants(map, viewer),
                        !figure.hidden() && map.seatOf(figure.id()).filter(viewer.seat()::equals).isEmpty()));
    }

    private static String year(Optional<Integer> year) {
        return year.map(String::valueOf).orElse("");
    }

    /** Humans of the circle who are not on the map yet, and who this is. */
    private static List<Choice> seats(FamilyMap map, Figure figure) {
        return Stream.concat(map.members().person().stream(), map.members().supporters().stream())
                .filter(seat -> map.figureOf(seat.id()).filter(known -> !known.equals(figure.id())).isEmpty())
                .map((Seat seat) -> new Choice(seat.id().toString(), seat.name())).toList();
    }

    private static List<Knot> knots(Family family, Figure figure) {
        List<Knot> knots = new ArrayList<>();
        for (Child child : family.children()) {
            boolean later = family.childrenOf(child.of()).findFirst().filter(first -> !first.equals(child)).isPresent();
            String parents = String.join(" + ", family.parents(child).stream().map(parent -> FamilyMapView.name(family, parent)).toList());
            if (child.child().equals(figure.id())) {
                knots.add(new Knot(Sort.CHILD, child.child().toString(), child.of().toString(), switch (child.descent()) {
                    case BIRTH -> "familymap.told.born-to";
                    case ADOPTED -> "familymap.told.adopted-by";
                    case FOSTER -> "familymap.told.foster-with";
                }, parents, "", "", "", later));
            } else if (family.parents(child).contains(figure.id())) {
                knots.add(new Knot(Sort.CHILD, child.child().toString(), child.of().toString(), "familymap.knot.parent-of",
                        FamilyMapView.name(family, child.child()), "", "", "", later));
            }
        }
        family.couples().stream().filter(couple -> couple.has(figure.id())).forEach(couple -> knots.add(new Knot(Sort.COUPLE,
                couple.id().toString(), "", Meaning.of(couple.tie()),
                FamilyMapView.name(family, couple.first().equals(figure.id()) ? couple.second() : couple.first()),
                couple.tie().name(), year(couple.since()), year(couple.until()), false)));
        family.bonds().forEach(bond -> {
            if (bond.from().equals(figure.id())) {
                knots.add(bond(bond, Meaning.of(bond.kind()), FamilyMapView.name(family, bond.to())));
            } else if (bond.to().equals(figure.id())) {
                knots.add(bond(bond, bond.kind() == Family.Bond.Kind.CARING ? "familymap.told.cared-for"
                        : bond.kind() == Family.Bond.Kind.ABUSE ? "familymap.told.hurt-by" : Meaning.of(bond.kind()), FamilyMapView.name(family, bond.from())));
            }
        });
        return knots;
    }

    private static Knot bond(Family.Bond bond, String key, String about) {
        return new Knot(Sort.BOND, bond.id().toString(), "", key, about, "", "", "", false);
    }
}
