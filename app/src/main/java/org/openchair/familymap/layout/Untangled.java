package org.openchair.familymap.layout;

import java.util.List;
import org.openchair.familymap.Family;

/**
 * Tries other orders of brothers and sisters as long as one crosses fewer lines. Only births of unknown year move; "the oldest left" comes first.
 * For very large families the search ends after a while, with what it has found.
 */
final class Untangled {
    private static final int MOST_FIGURES_TRIED = 200_000;

    private Untangled() {}

    static Sketch of(Family family) {
        Kin kin = Kin.of(family);
        List<Label> labels = Sketch.labels(kin);
        Sketch best = new Sketch(kin, Siblings.asListed(kin), labels);
        int tries = MOST_FIGURES_TRIED / Math.max(1, kin.size());
        for (boolean better = true; better && best.crossings > 0; ) {
            better = false;
            for (Union union : kin.unions) {
                for (List<Siblings.Birth> order : best.siblings.otherOrders(union.index())) {
                    if (best.crossings > 0 && tries-- > 0) {
                        Sketch other = new Sketch(kin, best.siblings.with(union.index(), order), labels);
                        better |= other.crossings < best.crossings;
                        best = other.crossings < best.crossings ? other : best;
                    }
                }
            }
        }
        return best;
    }
}
