package org.openchair.familymap.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openchair.events.ItemId;
import org.openchair.familymap.Family;
import org.openchair.familymap.Family.Child;
import org.openchair.familymap.Family.Couple;
import org.openchair.familymap.Family.Gender;

/**
 * A family as numbers: nodes are its figures, then one bend for each row that a long child line passes.
 * What the rows cannot hold (a child above its parent, a couple of two generations) stands in the odd lists and is drawn as a plain line.
 */
final class Kin {
    final Family family;
    final List<Union> unions = new ArrayList<>();
    final List<Couple> oddCouples = new ArrayList<>();
    final List<Child> oddChildren = new ArrayList<>();
    /** By node: its row; the unions it is a partner in; the union it stands below, or -1; those it is joined to as well. */
    final List<Integer> row = new ArrayList<>();
    final List<List<Union>> partner = new ArrayList<>();
    final List<Integer> from = new ArrayList<>();
    final List<List<Union>> alsoFrom = new ArrayList<>();
    /** By node: the figure whose line it is, itself but for a bend. */
    final List<Integer> stands = new ArrayList<>();
    private final Map<ItemId, Integer> number = new HashMap<>();

    private Kin(Family family) {
        this.family = family;
        family.figures().forEach(figure -> number.put(figure.id(), number.size()));
    }

    static Kin of(Family family) {
        Kin kin = new Kin(family);
        Generations generations = Generations.of(kin);
        for (int i = 0; i < family.figures().size(); i++) {
            kin.node(generations.row(i), i);
        }
        Map<ItemId, Union> known = new HashMap<>();
        List<Couple> couples = family.couples();
        for (int i = 0; i < couples.size(); i++) {
            Couple couple = couples.get(i);
            if (generations.row(kin.number(couple.first())) == generations.row(kin.number(couple.second()))) {
                known.put(couple.id(), kin.union(i, kin.sides(couple)));
            } else {
                kin.oddCouples.add(couple);
                known.put(couple.id(), kin.union(-1, kin.lower(couple), -1));
            }
        }
        for (int i = 0; i < family.children().size(); i++) {
            kin.child(i, known);
        }
        return kin;
    }

    /** Children of two generations hang from the younger one, who is below. */
    private int lower(Couple couple) {
        int first = number(couple.first());
        int second = number(couple.second());
        return row.get(first) > row.get(second) ? first : second;
    }

    int number(ItemId figure) {
        return number.get(figure);
    }

    int size() {
        return row.size();
    }

    boolean bend(int node) {
        return node >= family.figures().size();
    }

    boolean partners(int one, int other) {
        return partner.get(one).stream().anyMatch(union -> !union.alone() && union.other(one) == other);
    }

    /** Whoever came into the family neither by birth nor as a partner, and has no child. */
    boolean apart(int node) {
        return partner.get(node).isEmpty() && from.get(node) < 0;
    }

    /** A man stands left of a woman; otherwise the one named first. */
    private int[] sides(Couple couple) {
        int first = number(couple.first());
        int second = number(couple.second());
        boolean turned = gender(first) == Gender.WOMAN && gender(second) == Gender.MAN;
        return turned ? new int[] {second, first} : new int[] {first, second};
    }

    Gender gender(int node) {
        return family.figures().get(stands.get(node)).gender();
    }

    private void child(int record, Map<ItemId, Union> known) {
        Child child = family.children().get(record);
        int down = number(child.child());
        Union above = known.computeIfAbsent(child.of(), alone -> union(-1, number(alone), -1));
        int up = row.get(above.left());
        if (row.get(down) <= up) {
            oddChildren.add(child);
            return;
        }
        boolean first = from.get(down) < 0;
        while (row.get(down) > up + 1) {
            up++;
            int bend = node(up, down);
            link(above, bend, record, true);
            above = union(-1, bend, -1);
        }
        link(above, down, record, first);
    }

    private void link(Union above, int child, int record, boolean first) {
        above.kids().add(new Link(child, record, first));
        if (first) {
            from.set(child, above.index());
        } else {
            alsoFrom.get(child).add(above);
        }
    }

    private int node(int inRow, int figure) {
        row.add(inRow);
        stands.add(figure);
        from.add(-1);
        partner.add(new ArrayList<>());
        alsoFrom.add(new ArrayList<>());
        return row.size() - 1;
    }

    private Union union(int couple, int... sides) {
        Union union = new Union(unions.size(), couple, sides[0], sides[1]);
        unions.add(union);
        partner.get(union.left()).add(union);
        if (!union.alone()) {
            partner.get(union.right()).add(union);
        }
        return union;
    }
}
