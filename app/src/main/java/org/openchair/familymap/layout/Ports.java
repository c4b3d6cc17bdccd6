package org.openchair.familymap.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where lines leave a figure downwards and reach it from above, so that no two of them lie on each other. */
final class Ports {
    private static final int STEP = 9;
    private final Kin kin;
    private final Rows rows;
    private final Across across;
    private final Map<Union, Integer> drops = new HashMap<>();

    Ports(Kin kin, Rows rows, Across across) {
        this.kin = kin;
        this.rows = rows;
        this.across = across;
        for (Union union : kin.unions) {
            if (!union.kids().isEmpty()) {
                drops.put(union, free(union));
            }
        }
    }

    int drop(Union union) {
        return drops.get(union);
    }

    /** Where the bracket of a couple that does not stand side by side rises to a partner, or a line goes down from one figure alone. */
    int below(int node, Union union) {
        List<Union> order = new ArrayList<>(kin.partner.get(node).stream().filter(one -> one.alone() ? !one.kids().isEmpty() : !rows.sideBySide(one)).toList());
        // Shorter brackets outside and, as their tracks are higher, above longer ones.
        order.sort(Comparator.comparingDouble(one -> {
            double far = one.alone() ? 0 : across.x[one.other(node)] - across.x[node];
            return far == 0 ? 0 : 1 / far;
        }));
        return (int) across.x[node] + spread(order.indexOf(union), order.size(), 2 * Size.SYMBOL);
    }

    /** Where the line from a union reaches a child. */
    int top(int child, Union from) {
        if (kin.alsoFrom.get(child).isEmpty()) {
            return (int) across.x[child];
        }
        List<Union> all = new ArrayList<>(kin.alsoFrom.get(child));
        all.add(kin.unions.get(kin.from.get(child)));
        all.sort(Comparator.comparingDouble(across::drop));
        return (int) across.x[child] + spread(all.indexOf(from), all.size(), Size.SYMBOL);
    }

    private static int spread(int at, int of, int most) {
        int step = of > 1 ? Math.min(STEP, most / (of - 1)) : 0;
        return at * step - (of - 1) * step / 2;
    }

    /** A line down that could be a straight one is; and it keeps clear of those beside it. */
    private int free(Union union) {
        Link kid = union.kids().getFirst();
        int straight = union.kids().size() == 1 ? top(kid.child(), union) : (int) Math.round(across.drop(union));
        if (union.alone()) {
            int at = below(union.left(), union);
            boolean only = kin.partner.get(union.left()).stream().allMatch(one -> one == union || rows.sideBySide(one));
            return only && !kin.bend(union.left()) ? Math.clamp(straight, at - Size.SYMBOL / 2, at + Size.SYMBOL / 2) : at;
        }
        int left = (int) Math.min(across.x[union.left()], across.x[union.right()]);
        int right = (int) Math.max(across.x[union.left()], across.x[union.right()]);
        if (rows.sideBySide(union)) {
            return Math.clamp(straight, (left + right) / 2 - Size.PAIR / 2, (left + right) / 2 + Size.PAIR / 2);
        }
        int wish = Math.clamp(straight, left + Size.SYMBOL, right - Size.SYMBOL);
        for (int away = 0; away < right - left; away += STEP) {
            for (int at : new int[] {wish + away, wish - away}) {
                if (at > left && at < right && drops.entrySet().stream().noneMatch(other -> sameRow(other.getKey(), union)
                        && Math.abs(other.getValue() - at) < STEP)) {
                    return at;
                }
            }
        }
        return wish;
    }

    private boolean sameRow(Union one, Union other) {
        return kin.row.get(one.left()).equals(kin.row.get(other.left()));
    }
}
