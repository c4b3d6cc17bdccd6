package org.openchair.familymap.layout;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Parts of the map without a line between them: each is moved as a whole to stand as near as there is room. */
final class Pieces {
    private final Rows rows;
    private final double[] x;
    private final int[] piece;

    private Pieces(Kin kin, Rows rows, double[] x) {
        this.rows = rows;
        this.x = x;
        piece = IntStream.range(0, x.length).toArray();
        for (Union union : kin.unions) {
            join(union.left(), union.alone() ? union.left() : union.right());
            union.kids().forEach(kid -> join(union.left(), kid.child()));
        }
    }

    static void gather(Kin kin, Rows rows, double[] x) {
        Pieces pieces = new Pieces(kin, rows, x);
        int[] all = Arrays.stream(pieces.piece).distinct().toArray();
        for (int round = 0; all.length > 1 && round < 2; round++) {
            for (int one : all) {
                pieces.move(one);
            }
        }
    }

    private void join(int one, int other) {
        int kept = piece[one];
        int gone = piece[other];
        Arrays.setAll(piece, i -> piece[i] == gone ? kept : piece[i]);
    }

    /** To the left where something stands there, otherwise to the right. */
    private void move(int one) {
        double left = room(one, true);
        double right = left == Double.MAX_VALUE ? room(one, false) : 0;
        double step = left < Double.MAX_VALUE ? -left : right < Double.MAX_VALUE ? right : 0;
        for (int node = 0; node < x.length; node++) {
            x[node] += piece[node] == one ? step : 0;
        }
    }

    /** The least gap, in any row, between the piece and what stands beside it. */
    private double room(int one, boolean before) {
        double room = Double.MAX_VALUE;
        for (int[] row : rows.rows) {
            for (int i = 1; i < row.length; i++) {
                int own = before ? row[i] : row[i - 1];
                int other = before ? row[i - 1] : row[i];
                if (piece[own] == one && piece[other] != one) {
                    room = Math.min(room, x[row[i]] - x[row[i - 1]] - rows.apart(row[i - 1], row[i]));
                }
            }
        }
        return room;
    }
}
