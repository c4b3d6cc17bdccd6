package org.openchair.familymap.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rows from left to right, cut into runs of partners who stand side by side and keep their distance. */
final class Rows {
    final List<int[]> rows = new ArrayList<>();
    /** By row: where each run begins in it. */
    final List<int[]> runs = new ArrayList<>();
    /** By node: how far it is from the first of its run, and its place in the row. */
    final int[] offset;
    final int[] place;
    private final Kin kin;

    Rows(Kin kin, List<Integer> sequence) {
        this.kin = kin;
        offset = new int[kin.size()];
        place = new int[kin.size()];
        int count = kin.row.stream().mapToInt(row -> row + 1).max().orElse(0);
        for (int r = 0; r < count; r++) {
            int row = r;
            int[] nodes = sequence.stream().mapToInt(node -> node).filter(node -> kin.row.get(node) == row).toArray();
            rows.add(nodes);
            runs.add(cut(nodes));
        }
    }

    private int[] cut(int[] nodes) {
        int[] starts = new int[nodes.length];
        int count = 0;
        for (int i = 0; i < nodes.length; i++) {
            place[nodes[i]] = i;
            if (i > 0 && kin.partners(nodes[i - 1], nodes[i])) {
                offset[nodes[i]] = offset[nodes[i - 1]] + apart(nodes[i - 1], nodes[i]);
            } else {
                starts[count++] = i;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    boolean sideBySide(Union union) {
        return !union.alone() && Math.abs(place[union.left()] - place[union.right()]) == 1;
    }

    /** The least distance between the middles of two neighbours. */
    int apart(int left, int right) {
        int room = half(left) + half(right);
        if (kin.partners(left, right)) {
            return room + Size.PAIR;
        }
        boolean siblings = kin.from.get(left) >= 0 && kin.from.get(left).equals(kin.from.get(right));
        return siblings ? room : room + Size.FAMILIES;
    }

    private int half(int node) {
        return kin.bend(node) ? Size.BEND : Size.HALF;
    }
}
