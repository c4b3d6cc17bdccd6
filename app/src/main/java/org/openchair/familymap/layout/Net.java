package org.openchair.familymap.layout;

import java.util.List;

/** One level line between two rows, with the places where upright lines reach it from above and leave it downwards. */
final class Net {
    private static final int NEAR = 5;
    final Union union;
    private final int[] above;
    private final int[] below;
    private int left = Integer.MAX_VALUE;
    private int right = Integer.MIN_VALUE;

    Net(Union union, int[] above, int[] below) {
        this.union = union;
        this.above = above;
        this.below = below;
        for (int[] upright : new int[][] {above, below}) {
            for (int x : upright) {
                left = Math.min(left, x);
                right = Math.max(right, x);
            }
        }
    }

    private boolean overlaps(Net other) {
        return left <= other.right + 2 * NEAR && other.left <= right + 2 * NEAR;
    }

    /** How many upright lines would cross if this one ran above the other. */
    private int crossingsAbove(Net other) {
        return reached(this, other.above) + reached(other, below);
    }

    private static int reached(Net net, int[] upright) {
        int count = 0;
        for (int x : upright) {
            count += x >= net.left - NEAR && x <= net.right + NEAR ? 1 : 0;
        }
        return count;
    }

    /** Which track each net takes, the first at the top: whoever is least in the way of the rest goes first. */
    static int[] tracks(List<Net> nets) {
        int count = nets.size();
        int[] inTheWay = new int[count];
        for (int i = 0; i < count; i++) {
            for (int k = 0; k < count; k++) {
                inTheWay[i] += i == k ? 0 : cost(nets.get(i), nets.get(k));
            }
        }
        int[] track = new int[count];
        boolean[] done = new boolean[count];
        for (int round = 0; round < count; round++) {
            int next = -1;
            for (int i = 0; i < count; i++) {
                if (!done[i] && (next < 0 || inTheWay[i] < inTheWay[next]
                        || inTheWay[i] == inTheWay[next] && nets.get(i).right - nets.get(i).left < nets.get(next).right - nets.get(next).left)) {
                    next = i;
                }
            }
            for (int i = 0; i < count; i++) {
                if (done[i] && nets.get(i).overlaps(nets.get(next))) {
                    track[next] = Math.max(track[next], track[i] + 1);
                }
            }
            done[next] = true;
            for (int i = 0; i < count; i++) {
                inTheWay[i] -= i == next ? 0 : cost(nets.get(i), nets.get(next));
            }
        }
        return track;
    }

    private static int cost(Net upper, Net lower) {
        return upper.overlaps(lower) ? upper.crossingsAbove(lower) - lower.crossingsAbove(upper) : 0;
    }
}
