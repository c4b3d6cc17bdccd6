package org.openchair.familymap.layout;

import java.util.List;
import java.util.stream.Stream;
import org.openchair.events.ItemId;
import org.openchair.familymap.Family;

/** Whom somebody outside the tree of birth and couples belongs to on the map. */
final class Anchors {

    private Anchors() {}

    static boolean apart(Family family, ItemId figure) {
        return family.couples().stream().noneMatch(couple -> couple.has(figure))
                && family.children().stream().noneMatch(child -> child.child().equals(figure) || child.of().equals(figure));
    }

    /** First those under the same roof, then those with a bond. */
    static List<ItemId> of(Family family, ItemId figure) {
        return Stream.concat(
                family.households().stream().filter(home -> home.members().contains(figure)).flatMap(home -> home.members().stream()),
                family.bonds().stream().filter(bond -> bond.from().equals(figure) || bond.to().equals(figure))
                        .map(bond -> bond.from().equals(figure) ? bond.to() : bond.from()))
                .filter(one -> !one.equals(figure)).distinct().toList();
    }
}
