package org.openchair.familymap.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openchair.familymap.Family.Couple;
import org.openchair.familymap.Family.Gender;

/**
 * Everybody from left to right. It begins at the parents of the person the circle is for: one side's family to the left, their
 * children in the middle, the other side's family to the right; so on outwards. Partners without a family of their own stand beside theirs.
 */
final class Sequence {
    private final Kin kin;
    private final Siblings siblings;
    private final boolean[] placed;
    private final boolean[] used;

    private Sequence(Kin kin, Siblings siblings) {
        this.kin = kin;
        this.siblings = siblings;
        placed = new boolean[kin.size()];
        used = new boolean[kin.unions.size()];
    }

    static List<Integer> of(Kin kin, Siblings siblings) {
        Sequence sequence = new Sequence(kin, siblings);
        List<Integer> all = new ArrayList<>();
        sequence.beginnings().filter(union -> !sequence.used[union.index()]).forEachOrdered(union -> all.addAll(sequence.family(union)));
        sequence.addThoseApart(all);
        return all;
    }

    private Stream<Union> beginnings() {
        int focus = IntStream.range(0, kin.family.figures().size()).filter(i -> kin.family.figures().get(i).focus()).findFirst().orElse(-1);
        Stream<Union> own = focus < 0 ? Stream.of() : Stream.concat(
                Stream.of(kin.from.get(focus)).filter(up -> up >= 0).map(kin.unions::get), kin.partner.get(focus).stream());
        return Stream.concat(own, kin.unions.stream());
    }

    /** A union with everything that hangs together with it and is not placed yet. */
    private List<Integer> family(Union union) {
        used[union.index()] = true;
        List<Integer> all = new ArrayList<>(up(union.left(), true));
        all.addAll(children(union));
        all.addAll(union.alone() ? List.of() : up(union.right(), false));
        return all;
    }

    private List<Integer> up(int node, boolean leftwards) {
        int parents = kin.from.get(node);
        if (placed[node] || parents >= 0 && used[parents]) {
            return List.of();
        }
        return parents >= 0 ? family(kin.unions.get(parents)) : outwards(node, leftwards);
    }

    /** Somebody without parents on the map, and beyond them their other partners and the children with those. */
    private List<Integer> outwards(int node, boolean leftwards) {
        placed[node] = true;
        List<Integer> all = new ArrayList<>(List.of(node));
        for (Union union : open(node)) {
            List<Integer> children = children(union);
            List<Integer> beyond = union.alone() ? List.of() : up(union.other(node), leftwards);
            all.addAll(leftwards ? 0 : all.size(), leftwards ? joined(beyond, children) : joined(children, beyond));
        }
        return all;
    }

    private List<Integer> children(Union above) {
        List<Integer> kids = siblings.of(above.index()).stream().filter(kid -> !placed[kid]).toList();
        List<Integer> all = new ArrayList<>();
        List<Integer> left = new ArrayList<>();
        List<List<Integer>> right = new ArrayList<>();
        for (int i = 0; i < kids.size(); i++) {
            int kid = kids.get(i);
            placed[kid] = true;
            List<Union> open = open(kid);
            List<Union> married = open.stream().filter(union -> intoAFamily(kid, union)).toList();
            all.addAll(among(kid, open.stream().filter(union -> !married.contains(union)).toList()));
            for (Union into : married) {
                List<Integer> own = children(into);
                if (2 * i < kids.size() - 1 || 2 * i == kids.size() - 1 && into.right() == kid) {
                    left.addAll(0, joined(up(into.other(kid), true), own));
                } else {
                    right.addFirst(joined(own, up(into.other(kid), false)));
                }
            }
            kin.alsoFrom.get(kid).stream().filter(other -> !used[other.index()]).forEach(other -> right.addFirst(family(other)));
        }
        left.addAll(all);
        right.forEach(left::addAll);
        return left;
    }

    /** A child between its partners: earlier ones left, the last one right; a single partner by the convention. */
    private List<Integer> among(int kid, List<Union> unions) {
        List<Union> pairs = unions.stream().filter(union -> !union.alone() && !placed[union.other(kid)]).toList();
        List<Integer> left = new ArrayList<>();
        List<Integer> right = new ArrayList<>();
        for (Union union : unions) {
            int at = pairs.indexOf(union);
            boolean toTheLeft = at >= 0 && (pairs.size() == 1 ? kin.gender(kid) == Gender.WOMAN && kin.gender(union.other(kid)) == Gender.MAN
                    : at < pairs.size() - 1);
            List<Integer> children = children(union);
            List<Integer> beyond = union.alone() ? List.of() : up(union.other(kid), toTheLeft);
            if (toTheLeft) {
                left.addAll(joined(beyond, children));
            } else {
                right.addAll(joined(children, beyond));
            }
        }
        left.add(kid);
        return joined(left, right);
    }

    private boolean intoAFamily(int kid, Union union) {
        int other = union.alone() ? kid : union.other(kid);
        return !placed[other] && kin.from.get(other) >= 0 && !used[kin.from.get(other)];
    }

    /** The unions of somebody that are not placed yet, the oldest first; they count as placed from here on. */
    private List<Union> open(int node) {
        List<Union> open = kin.partner.get(node).stream().filter(union -> !used[union.index()]).sorted(Comparator.comparingInt(this::since)).toList();
        open.forEach(union -> used[union.index()] = true);
        return open;
    }

    private int since(Union union) {
        return union.couple() < 0 ? Integer.MIN_VALUE : couple(union).since().or(() -> couple(union).until()).orElse(Integer.MAX_VALUE);
    }

    private Couple couple(Union union) {
        return kin.family.couples().get(union.couple());
    }

    /** Friends, helpers and animals stand beside those they share a roof with, otherwise at the nearer end of the row. */
    private void addThoseApart(List<Integer> all) {
        for (int i = 0; i < kin.family.figures().size(); i++) {
            if (!placed[i]) {
                int node = i;
                List<Integer> row = all.stream().filter(other -> kin.row.get(other).equals(kin.row.get(node))).toList();
                List<Integer> near = Anchors.of(kin.family, kin.family.figures().get(node).id()).stream().map(kin::number).filter(row::contains).toList();
                int last = near.stream().filter(other -> roof(node, other)).mapToInt(row::indexOf).max().orElse(-1);
                boolean left = last < 0 && !near.isEmpty() && 2 * row.indexOf(near.getFirst()) < row.size() - 1;
                all.add(last >= 0 ? all.indexOf(row.get(behind(row, last))) + 1 : left ? 0 : all.size(), node);
            }
        }
    }

    private boolean roof(int one, int other) {
        return kin.family.households().stream().anyMatch(home -> home.members().contains(kin.family.figures().get(one).id())
                && home.members().contains(kin.family.figures().get(other).id()));
    }

    /** Neither between brothers and sisters nor between partners who stand side by side. */
    private int behind(List<Integer> row, int at) {
        int here = at;
        for (int next = at + 1; next < row.size(); next++) {
            int from = kin.from.get(row.get(next));
            boolean sibling = from >= 0 && row.subList(0, next).stream().anyMatch(before -> kin.from.get(before) == from);
            here = sibling || here == next - 1 && kin.partners(row.get(here), row.get(next)) ? next : here;
        }
        return here;
    }

    private static List<Integer> joined(List<Integer> one, List<Integer> other) {
        List<Integer> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
