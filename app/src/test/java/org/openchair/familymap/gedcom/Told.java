package org.openchair.familymap.gedcom;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openchair.events.ItemId;
import org.openchair.familymap.Family;
import org.openchair.familymap.Family.Child;
import org.openchair.familymap.Family.Figure;
import org.openchair.familymap.Family.Household;

/** A family in words, by names instead of ids, so that two can be compared. */
record Told(Set<String> figures, Set<String> couples, Set<String> children, Set<String> households, Set<String> bonds) {

    static Told of(Family family) {
        return new Told(all(family.figures(), figure -> figure(figure)),
                all(family.couples(), couple -> names(family, couple.first(), couple.second()) + couple.tie() + couple.since() + couple.until()),
                all(family.children(), child -> child(family, child)), all(family.households(), home -> home(family, home)),
                all(family.bonds(), bond -> name(family, bond.from()) + " " + bond.kind() + " " + name(family, bond.to())));
    }

    private static <T> Set<String> all(List<T> list, Function<T, String> told) {
        return list.stream().map(told).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String figure(Figure figure) {
        return figure.hidden() ? "hidden " + figure.kind() : "%s %s %s %s %s %s %s %s".formatted(figure.name(), figure.gender(), figure.born(), figure.dead(), figure.died(),
                figure.kind(), figure.focus(), new TreeSet<>(figure.marks().stream().map(Object::toString).toList()));
    }

    private static String child(Family family, Child child) {
        Optional<String> twins = child.twins().map(together -> names(family, family.children().stream()
                .filter(other -> other.twins().equals(child.twins()) && other.of().equals(child.of())).map(Child::child).toArray(ItemId[]::new))
                + child.identical()).filter(names -> names.contains("+"));
        return name(family, child.child()) + " of " + names(family, family.parents(child).toArray(ItemId[]::new)) + " " + child.descent() + twins;
    }

    private static String home(Family family, Household home) {
        return home.name() + ": " + names(family, home.members().toArray(ItemId[]::new));
    }

    private static String names(Family family, ItemId... ids) {
        return Stream.of(ids).map(id -> name(family, id)).sorted().collect(Collectors.joining("+"));
    }

    private static String name(Family family, ItemId id) {
        return family.figure(id).filter(figure -> !figure.hidden()).map(Figure::name).orElse("-");
    }
}
