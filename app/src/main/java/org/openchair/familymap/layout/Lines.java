package org.openchair.familymap.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openchair.events.ItemId;
import org.openchair.familymap.Family.Child;
import org.openchair.familymap.Family.Couple;
import org.openchair.familymap.Family.Descent;
import org.openchair.familymap.layout.Layout.ChildLine;
import org.openchair.familymap.layout.Layout.CoupleLine;
import org.openchair.familymap.layout.Layout.Stem;

/** The lines of couples and children. */
final class Lines {
    final List<CoupleLine> couples = new ArrayList<>();
    final List<Stem> stems = new ArrayList<>();
    final List<ChildLine> children = new ArrayList<>();
    final Crossings crossings = new Crossings();
    private final Sketch sketch;
    private final Kin kin;

    Lines(Sketch sketch) {
        this.sketch = sketch;
        kin = sketch.kin;
        kin.unions.stream().filter(union -> !union.alone()).forEach(this::couple);
        kin.unions.stream().filter(union -> !union.kids().isEmpty()).forEach(this::descent);
        kin.oddCouples.forEach(this::odd);
        kin.oddChildren.forEach(this::odd);
    }

    private void couple(Union union) {
        Couple couple = kin.family.couples().get(union.couple());
        boolean turned = sketch.x(union.left()) > sketch.x(union.right());
        int left = turned ? union.right() : union.left();
        int right = turned ? union.left() : union.right();
        CoupleLine line = sketch.rows.sideBySide(union) ? side(couple, left, right) : bracket(couple, union, left, right);
        crossings.add(union.index(), line.path());
        couples.add(line);
    }

    private CoupleLine side(Couple couple, int left, int right) {
        int y = sketch.y(left);
        int middle = (sketch.x(left) + sketch.x(right)) / 2;
        return new CoupleLine(couple, List.of(new Point(sketch.x(left) + Size.SYMBOL, y), new Point(sketch.x(right) - Size.SYMBOL, y)), true,
                new Point(middle - 13, y), new Point(middle, y - 6));
    }

    private CoupleLine bracket(Couple couple, Union union, int left, int right) {
        int from = sketch.ports.below(left, union);
        int to = sketch.ports.below(right, union);
        int y = sketch.bands.bracket(union);
        int drop = union.kids().isEmpty() ? to : sketch.ports.drop(union);
        return new CoupleLine(couple, List.of(new Point(from, sketch.foot(left)), new Point(from, y), new Point(to, y), new Point(to, sketch.foot(right))),
                false, new Point((from + Math.max(drop, (from + to) / 2)) / 2, y), new Point(from + Size.HALF + 5, y - 4));
    }

    private void descent(Union union) {
        int drop = sketch.ports.drop(union);
        int bar = sketch.bands.bar(union);
        int begin = union.alone() ? sketch.foot(union.left()) : sketch.rows.sideBySide(union) ? sketch.y(union.left()) : sketch.bands.bracket(union);
        Map<ItemId, List<Link>> twins = twins(union);
        List<Integer> pins = new ArrayList<>(List.of(drop));
        for (Link kid : union.kids()) {
            Child child = kin.family.children().get(kid.record());
            List<Link> born = child.twins().map(twins::get).orElse(List.of(kid));
            pins.add(born.size() > 1 ? fork(union, born) : sketch.ports.top(kid.child(), union));
            ChildLine line = born.size() > 1 ? twin(union, kid, born) : single(union, kid);
            children.add(line);
            crossings.add(union.index(), line.path());
        }
        int left = pins.stream().mapToInt(x -> x).min().orElse(drop);
        int right = pins.stream().mapToInt(x -> x).max().orElse(drop);
        Descent descent = union.kids().stream().map(kid -> kin.family.children().get(kid.record()).descent()).min(Comparator.naturalOrder()).orElseThrow();
        stem(union, descent, new Point(drop, begin), new Point(drop, bar));
        stem(union, descent, new Point(left, bar), new Point(right, bar));
    }

    private void stem(Union union, Descent descent, Point from, Point to) {
        if (!from.equals(to)) {
            stems.add(new Stem(List.of(from, to), descent));
            crossings.add(union.index(), List.of(from, to));
        }
    }

    private Map<ItemId, List<Link>> twins(Union union) {
        Map<ItemId, List<Link>> twins = new HashMap<>();
        union.kids().stream().filter(kid -> kid.first() && !kin.bend(kid.child())).forEach(kid -> kin.family.children().get(kid.record()).twins()
                .ifPresent(id -> twins.computeIfAbsent(id, one -> new ArrayList<>()).add(kid)));
        // Somebody joined to these parents beside those who stand here hangs from a line of their own.
        union.kids().stream().filter(kid -> !kid.first() || kin.bend(kid.child())).forEach(kid -> kin.family.children().get(kid.record()).twins()
                .ifPresent(id -> twins.putIfAbsent(id, List.of())));
        return twins;
    }

    private ChildLine single(Union union, Link kid) {
        int x = sketch.ports.top(kid.child(), union);
        return new ChildLine(kin.family.children().get(kid.record()),
                List.of(new Point(x, sketch.bands.bar(union)), new Point(x, head(kid.child()))), Optional.empty());
    }

    private ChildLine twin(Union union, Link kid, List<Link> born) {
        Child child = kin.family.children().get(kid.record());
        int row = kin.row.get(kid.child());
        int x = sketch.ports.top(kid.child(), union);
        Point fork = new Point(fork(union, born), sketch.bands.fork[row] - Size.CLEAR / 2);
        Point apart = new Point(x, sketch.bands.top[row]);
        Point before = new Point(sketch.ports.top(born.getFirst().child(), union), sketch.bands.top[row]);
        boolean bar = child.identical() && kid == born.getLast();
        return new ChildLine(child, List.of(new Point(fork.x(), sketch.bands.bar(union)), fork, apart, new Point(x, head(kid.child()))),
                bar ? Optional.of(List.of(between(fork, before), between(fork, apart))) : Optional.empty());
    }

    private int fork(Union union, List<Link> born) {
        return (sketch.ports.top(born.getFirst().child(), union) + sketch.ports.top(born.getLast().child(), union)) / 2;
    }

    private static Point between(Point fork, Point apart) {
        return new Point((fork.x() + 2 * apart.x()) / 3, (fork.y() + 2 * apart.y()) / 3);
    }

    private int head(int node) {
        return kin.bend(node) ? sketch.bands.top[kin.row.get(node)] : sketch.y(node) - Size.SYMBOL;
    }

    private void odd(Couple couple) {
        List<Point> path = straight(couple.first(), couple.second());
        Point middle = new Point((path.getFirst().x() + path.getLast().x()) / 2, (path.getFirst().y() + path.getLast().y()) / 2);
        couples.add(new CoupleLine(couple, path, false, middle, new Point(middle.x() + 6, middle.y())));
    }

    private void odd(Child child) {
        children.add(new ChildLine(child, straight(kin.family.parents(child).getFirst(), child.child()), Optional.empty()));
    }

    private List<Point> straight(ItemId from, ItemId to) {
        int one = kin.number(from);
        int other = kin.number(to);
        return List.of(new Point(sketch.x(one), sketch.y(one)), new Point(sketch.x(other), sketch.y(other)));
    }
}
