package org.openchair.familymap.layout;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How far down each row stands, and between rows each level line: brackets of couples first, then those that children hang from. */
final class Bands {
    /** By row: the top of its years, the middle of its symbols, where children's lines may begin to part for twins. */
    final int[] top;
    final int[] middle;
    final int[] fork;
    private final int height;
    private final Map<Union, Integer> brackets = new HashMap<>();
    private final Map<Union, Integer> bars = new HashMap<>();

    Bands(Kin kin, Rows rows, Ports ports, List<Label> labels) {
        int count = rows.rows.size();
        top = new int[count];
        middle = new int[count];
        fork = new int[count];
        int y = Size.MARGIN;
        for (int r = 0; r < count; r++) {
            int row = r;
            fork[r] = y;
            top[r] = y + (twins(kin, rows.rows.get(r)) ? Size.FORK : 0);
            middle[r] = top[r] + Size.YEARS + Size.SYMBOL;
            int names = Stream.of(rows.rows.get(r)).flatMapToInt(Arrays::stream).filter(node -> !kin.bend(node))
                    .map(node -> labels.get(node).height()).max().orElse(0);
            y = middle[r] + Size.SYMBOL + names + Size.CLEAR;
            List<Union> here = kin.unions.stream().filter(union -> kin.row.get(union.left()) == row).toList();
            List<Net> across = here.stream().filter(union -> !union.alone() && !rows.sideBySide(union)).map(union -> new Net(union,
                    new int[] {ports.below(union.left(), union), ports.below(union.right(), union)},
                    union.kids().isEmpty() ? new int[0] : new int[] {ports.drop(union)})).toList();
            y = stack(across, brackets, y);
            List<Net> down = here.stream().filter(union -> !union.kids().isEmpty()).map(union -> new Net(union, new int[] {ports.drop(union)},
                    union.kids().stream().mapToInt(kid -> ports.top(kid.child(), union)).toArray())).toList();
            y = stack(down, bars, y) + (r < count - 1 ? Size.CLEAR : 0);
        }
        height = y + Size.MARGIN - Size.CLEAR;
    }

    int bracket(Union union) {
        return brackets.get(union);
    }

    int bar(Union union) {
        return bars.get(union);
    }

    int height() {
        return height;
    }

    private static boolean twins(Kin kin, int[] nodes) {
        return Arrays.stream(nodes).filter(node -> kin.from.get(node) >= 0)
                .anyMatch(node -> kin.unions.get(kin.from.get(node)).kids().stream()
                        .anyMatch(kid -> kid.child() == node && kin.family.children().get(kid.record()).twins().isPresent()));
    }

    private static int stack(List<Net> nets, Map<Union, Integer> at, int y) {
        int[] tracks = Net.tracks(nets);
        int most = -1;
        for (int i = 0; i < tracks.length; i++) {
            at.put(nets.get(i).union, y + tracks[i] * Size.TRACK);
            most = Math.max(most, tracks[i]);
        }
        return y + (most + 1) * Size.TRACK;
    }
}
