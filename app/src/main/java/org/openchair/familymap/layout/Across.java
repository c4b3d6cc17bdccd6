package org.openchair.familymap.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * How far to the right each node stands. Parents want to be above the middle of their children and children below their parents;
 * row by row, down and up again, each run of partners moves to where it is wanted most, as far as its neighbours leave room.
 */
final class Across {
    private static final int SWEEPS = 48;
    private static final double STILL = 0.05;
    private final Kin kin;
    private final Rows rows;
    final double[] x;
    /** By union, while one row is placed: the middle of its children, and where the line down to them begins. */
    private final double[] middle;
    private final double[] drop;
    private final List<List<Union>> byRow = new ArrayList<>();

    private Across(Kin kin, Rows rows) {
        this.kin = kin;
        this.rows = rows;
        x = new double[kin.size()];
        middle = new double[kin.unions.size()];
        drop = new double[kin.unions.size()];
        rows.rows.forEach(_ -> byRow.add(new ArrayList<>()));
        kin.unions.stream().filter(union -> !union.kids().isEmpty()).forEach(union -> byRow.get(kin.row.get(union.left())).add(union));
    }

    static Across of(Kin kin, Rows rows) {
        Across across = new Across(kin, rows);
        int last = rows.rows.size() - 1;
        rows.rows.forEach(across::pack);
        double moved = Double.MAX_VALUE;
        for (int sweep = 0; sweep < SWEEPS && moved > STILL; sweep++) {
            moved = 0;
            for (int r = 0; r <= last; r++) {
                moved = Math.max(moved, across.place(sweep % 2 == 0 ? last - r : r));
            }
        }
        Pieces.gather(kin, rows, across.x);
        Gaps.close(across.x);
        across.settle();
        return across;
    }

    /** Where the line to the children of a union begins. */
    double drop(Union union) {
        if (union.alone()) {
            return x[union.left()];
        }
        double left = Math.min(x[union.left()], x[union.right()]);
        double right = Math.max(x[union.left()], x[union.right()]);
        return rows.sideBySide(union) || union.kids().isEmpty() ? (left + right) / 2 : Math.clamp(middle(union), left + Size.SYMBOL, right - Size.SYMBOL);
    }

    private double middle(Union union) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (Link kid : union.kids()) {
            if (kid.first() || union.kids().size() == 1) {
                least = Math.min(least, x[kid.child()]);
                most = Math.max(most, x[kid.child()]);
            }
        }
        return most < least ? x[union.kids().getFirst().child()] : (least + most) / 2;
    }

    /** To begin with, side by side. */
    private void pack(int[] nodes) {
        for (int i = 1; i < nodes.length; i++) {
            x[nodes[i]] = x[nodes[i - 1]] + rows.apart(nodes[i - 1], nodes[i]);
        }
    }

    /** How far the one who moved most has moved. */
    private double place(int r) {
        measure(r);
        measure(r - 1);
        int[] nodes = rows.rows.get(r);
        int[] starts = rows.runs.get(r);
        double[] wanted = new double[starts.length];
        double[] weight = new double[starts.length];
        double[] behind = new double[starts.length];
        for (int run = 0; run < starts.length; run++) {
            Pull pull = new Pull(0.001, x[nodes[starts[run]]]);
            int end = run + 1 < starts.length ? starts[run + 1] : nodes.length;
            for (int i = starts[run]; i < end; i++) {
                pull(nodes[i], pull);
            }
            if (run > 0) {
                int last = nodes[starts[run] - 1];
                behind[run] = behind[run - 1] + rows.offset[last] + rows.apart(last, nodes[starts[run]]);
            }
            wanted[run] = pull.place() - behind[run];
            weight[run] = pull.weight();
        }
        Spread.rising(wanted, weight);
        double moved = 0;
        for (int run = 0; run < starts.length; run++) {
            int end = run + 1 < starts.length ? starts[run + 1] : nodes.length;
            for (int i = starts[run]; i < end; i++) {
                double to = wanted[run] + behind[run] + rows.offset[nodes[i]];
                moved = Math.max(moved, Math.abs(to - x[nodes[i]]));
                x[nodes[i]] = to;
            }
        }
        return moved;
    }

    private void measure(int r) {
        if (r >= 0) {
            for (Union union : byRow.get(r)) {
                middle[union.index()] = middle(union);
                drop[union.index()] = drop(union);
            }
        }
    }

    private void pull(int node, Pull pull) {
        double here = rows.offset[node];
        int parents = kin.from.get(node);
        if (parents >= 0) {
            below(node, kin.unions.get(parents), kin.bend(node) ? 2 : 1, pull);
        }
        kin.alsoFrom.get(node).forEach(union -> pull.to(drop(union) - here, 0.1));
        for (Union union : kin.partner.get(node)) {
            boolean beside = rows.sideBySide(union);
            if (!union.alone() && !beside) {
                pull.to(x[union.other(node)] - here, 0.06);
            }
            double off = union.kids().isEmpty() ? 0 : middle[union.index()] - drop[union.index()];
            if (!union.kids().isEmpty() && (off != 0 || union.alone() || beside)) {
                // Of two who stand side by side each pulls half of the weight.
                pull.to(x[node] + off - here, union.alone() ? 1 : beside ? 0.6 : 0.2);
            }
        }
    }

    private void below(int node, Union union, double weight, Pull pull) {
        pull.to(x[node] + drop[union.index()] - middle[union.index()] - rows.offset[node], weight);
        pull.to(drop[union.index()] - rows.offset[node], 0.12);
    }

    /** Whole units, from the margin on. Rounding keeps distances that are whole numbers. */
    private void settle() {
        double least = Double.MAX_VALUE;
        for (double one : x) {
            least = Math.min(least, one);
        }
        for (int node = 0; node < x.length; node++) {
            x[node] = Math.round(x[node] - least) + Size.MARGIN + Size.HALF;
        }
    }

    /** The mean of what pulls at a run, by weight. */
    private static final class Pull {
        private double weight;
        private double sum;

        Pull(double weight, double place) {
            this.weight = weight;
            sum = weight * place;
        }

        void to(double place, double strength) {
            weight += strength;
            sum += strength * place;
        }

        double place() {
            return sum / weight;
        }

        double weight() {
            return weight;
        }
    }
}
