package org.openchair.familymap.layout;

import java.util.Arrays;

/** Where nobody stands, in no row, the map is folded together: only lines run across, and they become shorter. */
final class Gaps {
    /** More than any two neighbours need between them. */
    private static final double WIDEST = 150;

    private Gaps() {}

    static void close(double[] x) {
        double[] places = Arrays.stream(x).sorted().distinct().toArray();
        double[] moved = places.clone();
        for (int i = 1; i < places.length; i++) {
            moved[i] = moved[i - 1] + Math.min(WIDEST, places[i] - places[i - 1]);
        }
        Arrays.setAll(x, node -> moved[Arrays.binarySearch(places, x[node])]);
    }
}
