package org.openchair.familymap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.openchair.events.FamilyMapEvent;
import org.openchair.events.ItemId;
import org.openchair.familymap.Family.Bond;
import org.openchair.familymap.Family.Child;
import org.openchair.familymap.Family.Couple;
import org.openchair.familymap.Family.Figure;
import org.openchair.familymap.Family.Household;
import org.openchair.journal.Copies;

/** The one fold of what was drawn: figures and ties, without a word on how anybody is. */
final class Drawn {
    private Drawn() {}

    static Family after(Family family, FamilyMapEvent event) {
        return switch (event) {
            case FamilyMapEvent.FigureDrawn drawn -> figures(family, Copies.with(family.figures(), figure(drawn)));
            case FamilyMapEvent.FigureChanged changed -> figures(family, family.figures().stream()
                    .map(known -> known.id().equals(changed.item()) ? figure(changed) : known).toList());
            case FamilyMapEvent.FigureErased erased -> family.without(figure -> figure.id().equals(erased.item()));
            case FamilyMapEvent.OwnFigureCorrected corrected -> figures(family, family.figures().stream()
                    .map(known -> known.id().equals(corrected.figure()) ? corrected(known, corrected) : known).toList());
            case FamilyMapEvent.CoupleDrawn drawn -> couples(family, Copies.with(family.couples(), new Couple(drawn.item(), drawn.first(),
                    drawn.second(), Family.Tie.valueOf(drawn.tie().name()), drawn.since(), drawn.until())));
            case FamilyMapEvent.CoupleChanged changed -> couples(family, family.couples().stream()
                    .map(known -> known.id().equals(changed.item()) ? new Couple(known.id(), known.first(), known.second(),
                            Family.Tie.valueOf(changed.tie().name()), changed.since(), changed.until()) : known).toList());
            case FamilyMapEvent.CoupleErased erased -> couples(family, family.couples().stream()
                    .filter(known -> !known.id().equals(erased.item())).toList());
            case FamilyMapEvent.ChildPlaced placed -> children(family, placed(family.children(), placed));
            case FamilyMapEvent.ChildReleased released -> children(family, family.children().stream()
                    .filter(is(released.child(), released.of()).negate()).toList());
            case FamilyMapEvent.ChildrenOrdered ordered -> children(family, ordered(family.children(), ordered));
            case FamilyMapEvent.HouseholdDrawn drawn -> households(family, Copies.with(family.households().stream()
                    .filter(known -> !known.id().equals(drawn.item())).toList(), new Household(drawn.item(), drawn.name(), order(drawn.members()))));
            case FamilyMapEvent.HouseholdErased erased -> households(family, family.households().stream()
                    .filter(known -> !known.id().equals(erased.item())).toList());
            case FamilyMapEvent.BondDrawn drawn -> bonds(family, Copies.with(family.bonds(), new Bond(drawn.item(), drawn.from(), drawn.to(),
                    Bond.Kind.valueOf(drawn.kind().name()))));
            case FamilyMapEvent.BondErased erased -> bonds(family, family.bonds().stream()
                    .filter(known -> !known.id().equals(erased.item())).toList());
            case FamilyMapEvent.ConcernReported _, FamilyMapEvent.ConcernTakenBack _, FamilyMapEvent.SelfIdentified _,
                 FamilyMapEvent.SelfIdentificationTakenBack _, FamilyMapEvent.OwnFigureHidden _, FamilyMapEvent.OwnFigureShown _ -> family;
        };
    }

    private static Figure figure(FamilyMapEvent.FigureDrawn drawn) {
        return new Figure(drawn.item(), drawn.name(), Family.Gender.valueOf(drawn.gender().name()), drawn.born(), drawn.dead(), drawn.died(),
                Figure.Kind.valueOf(drawn.kind().name()), false, false, Set.of());
    }

    private static Figure figure(FamilyMapEvent.FigureChanged changed) {
        return new Figure(changed.item(), changed.name(), Family.Gender.valueOf(changed.gender().name()), changed.born(), changed.dead(),
                changed.died(), Figure.Kind.valueOf(changed.kind().name()), false, false, Set.of());
    }

    private static Figure corrected(Figure known, FamilyMapEvent.OwnFigureCorrected corrected) {
        return new Figure(known.id(), corrected.name(), Family.Gender.valueOf(corrected.gender().name()), corrected.born(), known.dead(),
                known.died(), known.kind(), false, false, Set.of());
    }

    static Predicate<Child> is(ItemId child, ItemId of) {
        return known -> known.child().equals(child) && known.of().equals(of);
    }

    private static List<Child> placed(List<Child> known, FamilyMapEvent.ChildPlaced placed) {
        Child child = new Child(placed.child(), placed.of(), Family.Descent.valueOf(placed.descent().name()), placed.twins(), placed.identical());
        return known.stream().noneMatch(is(placed.child(), placed.of())) ? Copies.with(known, child)
                : known.stream().map(one -> is(placed.child(), placed.of()).test(one) ? child : one).toList();
    }

    /** Those of one couple in the new order, in the places they had among all. */
    private static List<Child> ordered(List<Child> known, FamilyMapEvent.ChildrenOrdered ordered) {
        List<Child> own = new ArrayList<>(known.stream().filter(child -> child.of().equals(ordered.of()))
                .sorted(Comparator.comparingInt(child -> place(ordered.children(), child.child()))).toList());
        return known.stream().map(child -> child.of().equals(ordered.of()) ? own.removeFirst() : child).toList();
    }

    private static int place(List<ItemId> order, ItemId child) {
        int place = order.indexOf(child);
        return place < 0 ? order.size() : place;
    }

    private static Set<ItemId> order(List<ItemId> members) {
        return new LinkedHashSet<>(members);
    }

    private static Family figures(Family family, List<Figure> figures) {
        return new Family(figures, family.couples(), family.children(), family.households(), family.bonds());
    }

    private static Family couples(Family family, List<Couple> couples) {
        return new Family(family.figures(), couples, family.children(), family.households(), family.bonds());
    }

    private static Family children(Family family, List<Child> children) {
        return new Family(family.figures(), family.couples(), children, family.households(), family.bonds());
    }

    private static Family households(Family family, List<Household> households) {
        return new Family(family.figures(), family.couples(), family.children(), households, family.bonds());
    }

    private static Family bonds(Family family, List<Bond> bonds) {
        return new Family(family.figures(), family.couples(), family.children(), family.households(), bonds);
    }
}
