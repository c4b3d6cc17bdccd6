package org.openchair.familymap.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openchair.events.ItemId;
import org.openchair.familymap.Family;

/**
 * Which row each figure stands in: partners beside each other, children below their parents. A couple or a child that would turn
 * the family into a circle is passed over here, so that any family has rows.
 */
final class Generations {
    private final int[] group;
    private final List<Set<Integer>> below = new ArrayList<>();
    private final int[] row;

    private Generations(int size) {
        group = new int[size];
        row = new int[size];
        for (int i = 0; i < size; i++) {
            group[i] = i;
            below.add(new HashSet<>());
        }
    }

    static Generations of(Kin kin) {
        Family family = kin.family;
        Generations rows = new Generations(family.figures().size());
        family.children().forEach(child -> family.parents(child).forEach(parent -> rows.descend(kin.number(parent), kin.number(child.child()))));
        family.couples().forEach(couple -> rows.join(kin.number(couple.first()), kin.number(couple.second())));
        rows.align();
        rows.besides(kin);
        return rows;
    }

    int row(int figure) {
        return row[group[figure]];
    }

    private void descend(int parent, int child) {
        if (!reaches(group[child], group[parent])) {
            below.get(group[parent]).add(group[child]);
        }
    }

    private void join(int first, int second) {
        int kept = group[first];
        int gone = group[second];
        if (kept == gone || reaches(kept, gone) || reaches(gone, kept)) {
            return;
        }
        below.get(kept).addAll(below.get(gone));
        below.get(gone).clear();
        below.forEach(children -> {
            if (children.remove(gone)) {
                children.add(kept);
            }
        });
        Arrays.setAll(group, i -> group[i] == gone ? kept : group[i]);
    }

    private boolean reaches(int start, int end) {
        Set<Integer> seen = new HashSet<>(Set.of(start));
        Deque<Integer> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            int next = open.pop();
            if (next == end) {
                return true;
            }
            below.get(next).stream().filter(seen::add).forEach(open::push);
        }
        return false;
    }

    /** Walks from one to the next, a row down to a child and a row up to a parent; then pushes down who still stands too high. */
    private void align() {
        boolean[] seen = new boolean[row.length];
        for (int start = 0; start < row.length; start++) {
            if (group[start] == start && !seen[start]) {
                List<Integer> found = walk(start, seen);
                push(found);
                int top = found.stream().mapToInt(one -> row[one]).min().orElse(0);
                found.forEach(one -> row[one] -= top);
            }
        }
    }

    private List<Integer> walk(int start, boolean[] seen) {
        List<Integer> found = new ArrayList<>(List.of(start));
        seen[start] = true;
        for (int at = 0; at < found.size(); at++) {
            int here = found.get(at);
            for (int other = 0; other < row.length; other++) {
                int step = below.get(here).contains(other) ? 1 : below.get(other).contains(here) ? -1 : 0;
                if (step != 0 && !seen[other]) {
                    seen[other] = true;
                    row[other] = row[here] + step;
                    found.add(other);
                }
            }
        }
        return found;
    }

    private void push(List<Integer> found) {
        for (boolean moved = true; moved; ) {
            moved = false;
            for (int parent : found) {
                for (int child : below.get(parent)) {
                    if (row[child] <= row[parent]) {
                        row[child] = row[parent] + 1;
                        moved = true;
                    }
                }
            }
        }
    }

    /** Friends, helpers and animals stand in the row of whom they have a bond or a roof with, or of the person. */
    private void besides(Kin kin) {
        Family family = kin.family;
        int middle = family.figures().stream().filter(Family.Figure::focus).mapToInt(figure -> row(kin.number(figure.id()))).findFirst().orElse(0);
        for (Family.Figure figure : family.figures()) {
            int at = kin.number(figure.id());
            if (Anchors.apart(family, figure.id())) {
                List<ItemId> near = Anchors.of(family, figure.id());
                row[group[at]] = near.stream().filter(one -> !Anchors.apart(family, one)).mapToInt(one -> row(kin.number(one))).findFirst().orElse(middle);
            }
        }
    }
}
