package org.openchair.familymap;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openchair.events.ItemId;

/**
 * Who belongs to whom. What points to nobody (a couple whose half was taken off the map) is left out when a family is made,
 * so whoever draws or writes one never meets a loose end.
 */
public record Family(List<Figure> figures, List<Couple> couples, List<Child> children, List<Household> households, List<Bond> bonds) {
    public static final Family NOBODY = new Family(List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * One symbol on the map.
     *
     * @param dead known to have died, though perhaps not when; a year of death says so too
     * @param focus the person the circle is for, drawn with a double line
     * @param hidden only the place in the family is shown: no name, no years, no concern
     */
    public record Figure(ItemId id, String name, Gender gender, Optional<Integer> born, boolean dead, Optional<Integer> died, Kind kind,
                         boolean focus, boolean hidden, Set<Mark> marks) {
        public Figure {
            dead = dead || died.isPresent();
            marks = inOrder(marks);
        }

        /** Everybody who does not come from or into the family through birth or a couple stands beside it. */
        public enum Kind { RELATIVE, PREGNANCY, LOSS, FRIEND, HELPER, PET }
    }

    public enum Gender { WOMAN, MAN, NON_BINARY, UNKNOWN }

    /** A concern, and on whose word. */
    public record Mark(Concern concern, Standing standing) {}

    public enum Concern { SUBSTANCE_USE, MENTAL_ILLNESS, PHYSICAL_ILLNESS }

    /** Reported is what others say, and is never drawn like what somebody said about themselves. */
    public enum Standing { REPORTED, SELF_IDENTIFIED, IN_RECOVERY }

    public record Couple(ItemId id, ItemId first, ItemId second, Tie tie, Optional<Integer> since, Optional<Integer> until) {
        public boolean has(ItemId figure) {
            return first.equals(figure) || second.equals(figure);
        }
    }

    /** Parents is for two who have a child and were never a couple. */
    public enum Tie { MARRIED, ENGAGED, LIVING_TOGETHER, SEPARATED, DIVORCED, WIDOWED, PARENTS }

    /**
     * One child and where it comes from; somebody adopted may have two of these.
     *
     * @param of a couple, or one figure on their own
     * @param twins what those born together share: the same id for two, three or more children of the same parents
     * @param identical drawn with a bar between the twins
     */
    public record Child(ItemId child, ItemId of, Descent descent, Optional<ItemId> twins, boolean identical) {}

    public enum Descent { BIRTH, ADOPTED, FOSTER }

    /** Who lives under one roof. */
    public record Household(ItemId id, String name, Set<ItemId> members) {
        public Household {
            members = inOrder(members);
        }
    }

    /** How one is with another; caring and abuse go from one to the other, the rest lies between them. */
    public record Bond(ItemId id, ItemId from, ItemId to, Kind kind) {
        public enum Kind { CLOSE, DISTANT, CONFLICT, CLOSE_CONFLICT, CUT_OFF, CUT_OFF_REPAIRED, CARING, ABUSE }
    }

    public Family {
        figures = List.copyOf(once(figures, Figure::id));
        Set<ItemId> known = figures.stream().map(Figure::id).collect(Collectors.toSet());
        couples = once(couples, Couple::id).stream().filter(couple -> known.contains(couple.first) && known.contains(couple.second)
                && !couple.first.equals(couple.second) && !known.contains(couple.id)).toList();
        Map<ItemId, Couple> pairs = couples.stream().collect(Collectors.toMap(Couple::id, couple -> couple));
        Set<List<ItemId>> lines = new HashSet<>();
        children = children.stream().filter(child -> known.contains(child.child) && !child.child.equals(child.of)
                && (known.contains(child.of) || pairs.containsKey(child.of) && !pairs.get(child.of).has(child.child))).filter(child -> lines.add(List.of(child.child, child.of))).toList();
        households = once(households, Household::id).stream().map(home -> new Household(home.id, home.name,
                inOrder(home.members.stream().filter(known::contains).toList()))).filter(home -> !home.members.isEmpty()).toList();
        bonds = once(bonds, Bond::id).stream().filter(bond -> known.contains(bond.from) && known.contains(bond.to)
                && !bond.from.equals(bond.to)).toList();
    }

    /** The family without some figures. Whoever is left of a couple keeps the children of it. */
    public Family without(Predicate<Figure> gone) {
        Set<ItemId> out = figures.stream().filter(gone).map(Figure::id).collect(Collectors.toSet());
        Map<ItemId, ItemId> left = couples.stream().filter(couple -> out.contains(couple.first) != out.contains(couple.second))
                .collect(Collectors.toMap(Couple::id, couple -> out.contains(couple.first) ? couple.second : couple.first));
        return new Family(figures.stream().filter(gone.negate()).toList(), couples, children.stream().map(child -> new Child(child.child,
                left.getOrDefault(child.of, child.of), child.descent, child.twins, child.identical)).toList(), households, bonds);
    }

    public Optional<Figure> figure(ItemId id) {
        return figures.stream().filter(figure -> figure.id.equals(id)).findFirst();
    }

    public Optional<Couple> couple(ItemId id) {
        return couples.stream().filter(couple -> couple.id.equals(id)).findFirst();
    }

    /** The parents a child line comes down from: two, or one. */
    public List<ItemId> parents(Child child) {
        return couple(child.of).map(couple -> List.of(couple.first, couple.second)).orElse(List.of(child.of));
    }

    public Stream<Child> childrenOf(ItemId coupleOrFigure) {
        return children.stream().filter(child -> child.of.equals(coupleOrFigure));
    }

    private static <T> List<T> once(List<T> all, Function<T, ItemId> id) {
        Map<ItemId, T> first = new LinkedHashMap<>();
        all.forEach(one -> first.putIfAbsent(id.apply(one), one));
        return List.copyOf(first.values());
    }

    private static <T> Set<T> inOrder(Collection<T> all) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(all));
    }
}
