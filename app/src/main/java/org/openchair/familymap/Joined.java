package org.openchair.familymap;

import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openchair.events.FamilyMapEvent;
import org.openchair.events.FamilyMapEvent.Bond;
import org.openchair.events.FamilyMapEvent.BondDrawn;
import org.openchair.events.FamilyMapEvent.ChildPlaced;
import org.openchair.events.FamilyMapEvent.ChildReleased;
import org.openchair.events.FamilyMapEvent.CoupleChanged;
import org.openchair.events.FamilyMapEvent.CoupleDrawn;
import org.openchair.events.FamilyMapEvent.Descent;
import org.openchair.events.FamilyMapEvent.HouseholdDrawn;
import org.openchair.events.ItemId;
import org.openchair.events.Viewer;
import org.openchair.familymap.Family.Child;
import org.openchair.familymap.Family.Couple;
import org.openchair.familymap.Family.Figure;
import org.openchair.familymap.FamilyMapCommand.Join;
import org.openchair.journal.Decision;

/** The rules for ties: couples, children, bonds, households. */
final class Joined {
    private Joined() {}

    static Decision join(FamilyMap map, Join join, Viewer by) {
        Family family = map.family();
        Optional<Joining> how = join.how().filter(Joining.offered(by.isInterventionist())::contains);
        if (how.isEmpty()) {
            return refused(FamilyMapReason.NO_TIE);
        }
        boolean child = how.get().sort() == Joining.Sort.CHILD;
        if (join.from().flatMap(family::figure).isEmpty()) {
            return refused(FamilyMapReason.WHO);
        }
        if (join.with().filter(id -> family.figure(id).isPresent() || child && family.couple(id).isPresent()).isEmpty()) {
            return refused(FamilyMapReason.WITH_WHOM);
        }
        ItemId from = join.from().get();
        ItemId with = join.with().get();
        return from.equals(with) ? refused(FamilyMapReason.ITSELF) : switch (how.get().sort()) {
            case COUPLE -> couple(family, join.item(), from, with, how.get().tie().orElseThrow());
            case CHILD -> child(family, from, with, how.get().descent().orElseThrow());
            case TWIN -> twins(family, join.item(), from, with, how.get().identical());
            case BOND -> bond(map, join.item(), from, with, how.get().bond().orElseThrow());
        };
    }

    private static Decision couple(Family family, ItemId item, ItemId one, ItemId other, FamilyMapEvent.Tie tie) {
        return family.couples().stream().anyMatch(known -> known.has(one) && known.has(other)) ? refused(FamilyMapReason.COUPLE_ALREADY)
                : happened(new CoupleDrawn(item, one, other, tie, Optional.empty(), Optional.empty()));
    }

    /** One is born to two at most; and nobody is their own ancestor. */
    private static Decision child(Family family, ItemId child, ItemId of, Descent descent) {
        List<ItemId> parents = family.couple(of).map(couple -> List.of(couple.first(), couple.second())).orElse(List.of(of));
        Set<ItemId> after = descendants(family, child);
        if (parents.stream().anyMatch(after::contains)) {
            return refused(FamilyMapReason.OWN_ANCESTOR);
        }
        Optional<Child> birth = descent == Descent.BIRTH ? Related.birth(family, child).filter(known -> !known.of().equals(of)) : Optional.empty();
        boolean adds = birth.filter(known -> parents.contains(known.of())).isPresent();
        if (birth.isPresent() && !adds) {
            return refused(FamilyMapReason.HAS_PARENTS);
        }
        ChildPlaced placed = new ChildPlaced(child, of, descent, Optional.empty(), false);
        return family.children().stream().anyMatch(known -> Drawn.is(child, of).test(known) && known.descent().name().equals(descent.name()))
                ? happened() : adds ? happened(new ChildReleased(child, birth.get().of()), placed) : happened(placed);
    }

    private static Set<ItemId> descendants(Family family, ItemId of) {
        Set<ItemId> found = new HashSet<>(Set.of(of));
        boolean more = true;
        while (more) {
            more = false;
            for (Child child : family.children()) {
                more |= family.parents(child).stream().anyMatch(found::contains) && found.add(child.child());
            }
        }
        return found;
    }

    /** Twins are children of the same parents. */
    private static Decision twins(Family family, ItemId item, ItemId one, ItemId other, boolean identical) {
        Optional<Child> first = family.children().stream().filter(child -> child.child().equals(one)
                && family.children().stream().anyMatch(Drawn.is(other, child.of()))).findFirst();
        if (first.isEmpty()) {
            return refused(FamilyMapReason.NO_SIBLINGS);
        }
        Child second = family.children().stream().filter(Drawn.is(other, first.get().of())).findFirst().orElseThrow();
        Optional<ItemId> together = second.twins().or(first.get()::twins).or(() -> Optional.of(item));
        return new Decision.Happened(List.of(twin(first.get(), together, identical), twin(second, together, identical)));
    }

    private static ChildPlaced twin(Child child, Optional<ItemId> twins, boolean identical) {
        return new ChildPlaced(child.child(), child.of(), Descent.valueOf(child.descent().name()), twins, identical);
    }

    /** Of somebody who shows only their place nothing more is said; but danger may be marked all the same. */
    private static Decision bond(FamilyMap map, ItemId item, ItemId from, ItemId to, Bond kind) {
        if (kind != Bond.ABUSE && (map.hidden().contains(from) || map.hidden().contains(to))) {
            return refused(FamilyMapReason.HIDDEN);
        }
        boolean known = map.family().bonds().stream().anyMatch(bond -> bond.kind().name().equals(kind.name())
                && bond.from().equals(from) && bond.to().equals(to));
        return known ? happened() : happened(new BondDrawn(item, from, to, kind));
    }

    static Decision changeCouple(FamilyMap map, FamilyMapCommand.ChangeCouple change, int year) {
        Optional<Couple> couple = map.family().couple(change.couple());
        if (couple.isEmpty()) {
            return refused(FamilyMapReason.NOT_THERE);
        }
        if (!Years.isGood(change.since(), 1500, year)) {
            return refused(FamilyMapReason.SINCE);
        }
        if (!Years.isGood(change.until(), 1500, year)) {
            return refused(FamilyMapReason.UNTIL);
        }
        CoupleChanged changed = new CoupleChanged(change.couple(), change.tie(), Years.of(change.since()), Years.of(change.until()));
        return !Years.areInOrder(change.since(), change.until()) ? refused(FamilyMapReason.UNTIL_BEFORE)
                : Drawn.after(map.family(), changed).equals(map.family()) ? happened() : happened(changed);
    }

    static Decision eraseCouple(FamilyMap map, ItemId couple) {
        return map.family().couple(couple).isEmpty() ? happened()
                : map.family().childrenOf(couple).findAny().isPresent() ? refused(FamilyMapReason.HAVE_CHILDREN)
                : happened(new FamilyMapEvent.CoupleErased(couple));
    }

    static Decision release(FamilyMap map, ItemId child, ItemId of) {
        return map.family().children().stream().anyMatch(Drawn.is(child, of)) ? happened(new ChildReleased(child, of)) : happened();
    }

    static Decision moveEarlier(FamilyMap map, ItemId child, ItemId of) {
        List<ItemId> order = new ArrayList<>(map.family().childrenOf(of).map(Child::child).toList());
        int place = order.indexOf(child);
        if (place < 1) {
            return happened();
        }
        Collections.swap(order, place, place - 1);
        return happened(new FamilyMapEvent.ChildrenOrdered(of, order));
    }

    static Decision household(FamilyMap map, FamilyMapCommand.DrawHousehold draw) {
        String name = draw.name().strip();
        List<ItemId> members = map.family().figures().stream().map(Figure::id).filter(draw.members()::contains).toList();
        if (name.isEmpty()) {
            return refused(FamilyMapReason.NO_HOME);
        }
        if (name.length() > FamilyMap.LONGEST_NAME) {
            return refused(FamilyMapReason.HOME_TOO_LONG);
        }
        HouseholdDrawn drawn = new HouseholdDrawn(draw.household(), name, members);
        return members.isEmpty() ? refused(FamilyMapReason.NOBODY_LIVES_THERE)
                : map.family().households().contains(new Family.Household(drawn.item(), name, new java.util.LinkedHashSet<>(members))) ? happened() : happened(drawn);
    }

    static Decision eraseHousehold(FamilyMap map, ItemId household) {
        return map.family().households().stream().anyMatch(known -> known.id().equals(household))
                ? happened(new FamilyMapEvent.HouseholdErased(household)) : happened();
    }

    /** A bond that is not there and one that only the interventionist knows of are answered alike. */
    static Decision eraseBond(FamilyMap map, ItemId item, Viewer by) {
        return map.family().bonds().stream().filter(bond -> bond.id().equals(item))
                .filter(bond -> by.isInterventionist() || bond.kind() != Family.Bond.Kind.ABUSE).findFirst()
                .map(bond -> happened(new FamilyMapEvent.BondErased(item, Bond.valueOf(bond.kind().name())))).orElse(happened());
    }
}
