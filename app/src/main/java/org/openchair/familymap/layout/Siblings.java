package org.openchair.familymap.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The order of brothers and sisters, by union. A birth is one child, or twins, who stay together. Births of a known year are always in
 * order, the oldest left, and those of one year as they were listed; a birth of unknown year may stand anywhere among them.
 */
record Siblings(Map<Integer, List<Siblings.Birth>> births) {
    private static final int ALL_ORDERS = 4;

    /** @param year unknown: this birth may be moved */
    record Birth(OptionalInt year, List<Integer> nodes) {}

    static Siblings asListed(Kin kin) {
        Map<Integer, List<Birth>> births = new HashMap<>();
        kin.unions.forEach(union -> births.put(union.index(), sorted(births(kin, union))));
        return new Siblings(births);
    }

    List<Integer> of(int union) {
        return births.get(union).stream().flatMap(birth -> birth.nodes.stream()).toList();
    }

    Siblings with(int union, List<Birth> order) {
        Map<Integer, List<Birth>> changed = new HashMap<>(births);
        changed.put(union, order);
        return new Siblings(changed);
    }

    /** Every other allowed order of up to four births; beyond that, every order in which one birth is moved. */
    List<List<Birth>> otherOrders(int union) {
        List<Birth> now = births.get(union);
        List<List<Birth>> orders = new ArrayList<>();
        if (now.size() <= ALL_ORDERS) {
            insert(now, 0, List.of(), orders);
        } else {
            for (Birth birth : now) {
                List<Birth> rest = now.stream().filter(one -> one != birth).toList();
                everywhere(birth, rest, orders);
            }
        }
        orders.removeIf(order -> order.equals(now) || !inOrder(order));
        return orders;
    }

    private static void insert(List<Birth> all, int next, List<Birth> so, List<List<Birth>> orders) {
        if (next == all.size()) {
            orders.add(so);
            return;
        }
        List<List<Birth>> longer = new ArrayList<>();
        everywhere(all.get(next), so, longer);
        longer.forEach(order -> insert(all, next + 1, order, orders));
    }

    private static void everywhere(Birth birth, List<Birth> among, List<List<Birth>> orders) {
        for (int at = 0; at <= among.size(); at++) {
            List<Birth> order = new ArrayList<>(among);
            order.add(at, birth);
            orders.add(order);
        }
    }

    private boolean inOrder(List<Birth> order) {
        List<Birth> known = order.stream().filter(birth -> birth.year.isPresent()).toList();
        return known.equals(known.stream().sorted(Comparator.comparingInt(birth -> birth.year.getAsInt())).toList())
                && sameYearsAsListed(known);
    }

    private boolean sameYearsAsListed(List<Birth> known) {
        for (int i = 1; i < known.size(); i++) {
            if (known.get(i).year.equals(known.get(i - 1).year) && known.get(i).nodes.getFirst() < known.get(i - 1).nodes.getFirst()) {
                return false;
            }
        }
        return true;
    }

    /** Known years in order; an unknown one stays behind whom it was listed after. */
    private static List<Birth> sorted(List<Birth> listed) {
        List<Birth> order = new ArrayList<>(listed.stream().filter(birth -> birth.year.isPresent())
                .sorted(Comparator.<Birth>comparingInt(birth -> birth.year.getAsInt()).thenComparing(birth -> birth.nodes.getFirst())).toList());
        for (int i = 0; i < listed.size(); i++) {
            if (listed.get(i).year.isEmpty()) {
                order.add(i == 0 ? 0 : order.indexOf(listed.get(i - 1)) + 1, listed.get(i));
            }
        }
        return List.copyOf(order);
    }

    private static List<Birth> births(Kin kin, Union union) {
        Map<Object, List<Link>> together = new java.util.LinkedHashMap<>();
        union.kids().stream().filter(Link::first).forEach(link -> together.computeIfAbsent(
                kin.family.children().get(link.record()).twins().<Object>map(twins -> twins).orElse(link), one -> new ArrayList<>()).add(link));
        return together.values().stream().map(links -> new Birth(
                links.stream().map(link -> kin.family.figures().get(kin.stands.get(link.child())).born()).flatMap(Optional::stream)
                        .mapToInt(year -> year).min(),
                links.stream().map(Link::child).toList())).toList();
    }
}
