package org.openchair.familymap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openchair.events.FamilyMapEvent;
import org.openchair.events.FamilyMapEvent.Bond;
import org.openchair.events.FamilyMapEvent.BondDrawn;
import org.openchair.events.FamilyMapEvent.ChildPlaced;
import org.openchair.events.FamilyMapEvent.ChildReleased;
import org.openchair.events.FamilyMapEvent.CoupleDrawn;
import org.openchair.events.FamilyMapEvent.Descent;
import org.openchair.events.FamilyMapEvent.Tie;
import org.openchair.events.ItemId;
import org.openchair.familymap.Family.Child;
import org.openchair.familymap.Family.Couple;
import org.openchair.familymap.FamilyMapCommand.Draw;

/** What one word such as "mother of" draws beside the new figure. */
sealed interface Related {

    record Ties(List<? extends FamilyMapEvent> events) implements Related {}

    record Refused(FamilyMapReason reason) implements Related {}

    static Related of(Family family, Kin kin, Draw draw) {
        if (kin.way() == Kin.Way.ALONE) {
            return new Ties(List.of());
        }
        Optional<ItemId> to = draw.to().filter(id -> family.figure(id).isPresent() || kin.way() == Kin.Way.CHILD && family.couple(id).isPresent());
        return to.isEmpty() ? new Refused(FamilyMapReason.WHOM) : switch (kin.way()) {
            case PARENT -> parent(family, draw, to.get());
            case CHILD -> child(family, kin, draw, to.get());
            case SIBLING -> sibling(family, draw, to.get());
            case PARTNER -> new Ties(List.of(new CoupleDrawn(draw.tie(), to.get(), draw.figure(), tie(kin), Optional.empty(), Optional.empty())));
            case BESIDE -> new Ties(List.of(kin == Kin.HELPER ? new BondDrawn(draw.tie(), draw.figure(), to.get(), Bond.CARING)
                    : new BondDrawn(draw.tie(), to.get(), draw.figure(), Bond.CLOSE)));
            case ALONE -> new Ties(List.of());
        };
    }

    private static Tie tie(Kin kin) {
        return kin == Kin.PARTNER ? Tie.LIVING_TOGETHER : kin == Kin.FORMER_PARTNER ? Tie.SEPARATED : Tie.MARRIED;
    }

    /**
     * The first parent is one alone. With the second the two are parents together, of nothing more is anything known, and of all
     * children who were the first one's alone.
     */
    private static Related parent(Family family, Draw draw, ItemId child) {
        Optional<Child> known = birth(family, child);
        if (known.isEmpty()) {
            return new Ties(List.of(born(child, draw.figure(), Optional.empty(), false)));
        }
        ItemId first = known.get().of();
        if (family.couple(first).isPresent()) {
            return new Refused(FamilyMapReason.TWO_PARENTS);
        }
        List<FamilyMapEvent> events = new ArrayList<>();
        events.add(new CoupleDrawn(draw.tie(), first, draw.figure(), Tie.PARENTS, Optional.empty(), Optional.empty()));
        List<Child> all = family.childrenOf(first).filter(one -> one.descent() == Family.Descent.BIRTH).toList();
        all.forEach(one -> events.add(new ChildReleased(one.child(), first)));
        all.forEach(one -> events.add(born(one.child(), draw.tie(), one.twins(), one.identical())));
        return new Ties(events);
    }

    private static Related child(Family family, Kin kin, Draw draw, ItemId parent) {
        List<Couple> couples = family.couples().stream().filter(couple -> couple.has(parent)).toList();
        if (family.couple(parent).isEmpty() && couples.size() > 1) {
            return new Refused(FamilyMapReason.WHICH_COUPLE);
        }
        ItemId of = couples.size() == 1 ? couples.getFirst().id() : parent;
        return new Ties(List.of(new ChildPlaced(draw.figure(), of, kin.descent(), Optional.empty(), false)));
    }

    private static Related sibling(Family family, Draw draw, ItemId sibling) {
        return Stream.concat(birth(family, sibling).stream(), family.children().stream().filter(one -> one.child().equals(sibling))).findFirst()
                .<Related>map(known -> new Ties(List.of(born(draw.figure(), known.of(), Optional.empty(), false))))
                .orElse(new Refused(FamilyMapReason.NO_PARENTS));
    }

    static Optional<Child> birth(Family family, ItemId child) {
        return family.children().stream().filter(one -> one.child().equals(child) && one.descent() == Family.Descent.BIRTH).findFirst();
    }

    private static ChildPlaced born(ItemId child, ItemId of, Optional<ItemId> twins, boolean identical) {
        return new ChildPlaced(child, of, Descent.BIRTH, twins, identical);
    }
}
