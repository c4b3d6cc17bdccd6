package org.openchair.familymap.layout;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One level line between two rows, with the places where upright lines reach it from above and leave it downwards. */
record Net(Union union, List<Integer> above, List<Integer> below) {
    private static final int NEAR = 5;

    int left() {
        return Stream.concat(above.stream(), below.stream()).min(Comparator.naturalOrder()).orElse(0);
    }

    int right() {
        return Stream.concat(above.stream(), below.stream()).max(Comparator.naturalOrder()).orElse(0);
    }

    private boolean overlaps(Net other) {
        return left() <= other.right() + 2 * NEAR && other.left() <= right() + 2 * NEAR;
    }

    /** How many upright lines would cross if this one ran above the other. */
    private int crossingsAbove(Net other) {
        return reached(left(), right(), other.above) + reached(other.left(), other.right(), below);
    }

    private static int reached(int left, int right, List<Integer> upright) {
        return (int) upright.stream().filter(x -> x >= left - NEAR && x <= right + NEAR).count();
    }

    /** Which track each net takes, the first at the top: whoever is least in the way of the rest goes first. */
    static int[] tracks(List<Net> nets) {
        int[] track = new int[nets.size()];
        List<Integer> open = new java.util.ArrayList<>(IntStream.range(0, nets.size()).boxed().toList());
        List<Integer> done = new java.util.ArrayList<>();
        while (!open.isEmpty()) {
            int next = open.stream().min(Comparator.comparingInt((Integer i) -> inTheWay(nets, i, open))
                    .thenComparingInt(i -> nets.get(i).right() - nets.get(i).left())).orElseThrow();
            track[next] = done.stream().filter(i -> nets.get(i).overlaps(nets.get(next))).mapToInt(i -> track[i] + 1).max().orElse(0);
            open.remove((Integer) next);
            done.add(next);
        }
        return track;
    }

    private static int inTheWay(List<Net> nets, int one, List<Integer> open) {
        Net net = nets.get(one);
        return open.stream().filter(i -> i != one && nets.get(i).overlaps(net))
                .mapToInt(i -> net.crossingsAbove(nets.get(i)) - nets.get(i).crossingsAbove(net)).sum();
    }
}
