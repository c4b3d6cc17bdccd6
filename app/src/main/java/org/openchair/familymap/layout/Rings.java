package org.openchair.familymap.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openchair.familymap.Family.Household;
import org.openchair.familymap.layout.Layout.Ring;

/** Dashed lines around households: around each run of members in a row, joined with the run below when one stands over the other. */
final class Rings {
    private final Sketch sketch;

    private record Run(int row, int left, int right, int low) {
        boolean over(Run other) {
            return row + 1 == other.row && left < other.right && other.left < right;
        }
    }

    private Rings(Sketch sketch) {
        this.sketch = sketch;
    }

    static List<Ring> of(Sketch sketch) {
        Rings rings = new Rings(sketch);
        return sketch.kin.family.households().stream().flatMap(home -> rings.around(home).stream()).toList();
    }

    private List<Ring> around(Household home) {
        List<Run> runs = new ArrayList<>();
        Set<Integer> members = home.members().stream().map(sketch.kin::number).collect(Collectors.toSet());
        for (int[] row : sketch.rows.rows) {
            int start = -1;
            for (int i = 0; i <= row.length; i++) {
                boolean inside = i < row.length && members.contains(row[i]);
                if (inside && start < 0) {
                    start = i;
                } else if (!inside && start >= 0) {
                    runs.add(run(row, start, i - 1));
                    start = -1;
                }
            }
        }
        // One household inside another stays to be told apart.
        int pad = sketch.kin.family.households().indexOf(home) % 3 * 3;
        List<Ring> rings = new ArrayList<>();
        while (!runs.isEmpty()) {
            List<Run> joined = new ArrayList<>(List.of(runs.removeFirst()));
            for (boolean more = true; more; ) {
                Run last = joined.getLast();
                more = runs.stream().filter(last::over).max(Comparator.comparingInt(run -> shared(last, run))).map(run -> {
                    runs.remove(run);
                    return joined.add(run);
                }).orElse(false);
            }
            rings.add(ring(home, joined, pad));
        }
        return rings;
    }

    private static int shared(Run one, Run other) {
        return Math.min(one.right, other.right) - Math.max(one.left, other.left);
    }

    private Run run(int[] row, int first, int last) {
        int low = 0;
        for (int i = first; i <= last; i++) {
            low = Math.max(low, sketch.foot(row[i]));
        }
        return new Run(sketch.kin.row.get(row[first]), sketch.x(row[first]) - Size.HALF, sketch.x(row[last]) + Size.HALF, low);
    }

    private Ring ring(Household home, List<Run> runs, int pad) {
        List<Point> corners = new ArrayList<>();
        int top = sketch.bands.top[runs.getFirst().row] - 3 - pad;
        int bottom = runs.getLast().low + 3 + pad;
        int y = top;
        for (int i = 0; i < runs.size(); i++) {
            int end = i + 1 < runs.size() ? sketch.bands.fork[runs.get(i + 1).row] - Size.CLEAR + pad : bottom;
            corners.add(new Point(runs.get(i).right + pad - 2, y));
            corners.add(new Point(runs.get(i).right + pad - 2, end));
            y = end;
        }
        for (int i = runs.size() - 1; i >= 0; i--) {
            int start = i > 0 ? sketch.bands.fork[runs.get(i).row] - Size.CLEAR + pad : top;
            corners.add(new Point(runs.get(i).left - pad + 2, y));
            corners.add(new Point(runs.get(i).left - pad + 2, start));
            y = start;
        }
        return new Ring(home, List.copyOf(corners), new Point(runs.getLast().left - pad + 8, bottom + Size.SMALL));
    }
}
