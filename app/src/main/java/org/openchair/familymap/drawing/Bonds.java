package org.openchair.familymap.drawing;

import java.util.List;
import org.openchair.familymap.Family.Bond;
import org.openchair.familymap.drawing.Polygon.Corner;

/** How one is with another, by the conventions: two lines for close, dots for distant, a zigzag for conflict, bars across for cut off. */
final class Bonds {
    private static final double HEAD = 10;

    private Bonds() {}

    static List<Stroke> of(Bond.Kind kind, Bow bow) {
        double end = bow.length();
        double middle = end / 2;
        return switch (kind) {
            case CLOSE -> List.of(bow.parallel("map-bond map-close", -2.2, 0, end), bow.parallel("map-bond map-close", 2.2, 0, end));
            case DISTANT -> List.of(bow.parallel("map-bond map-distant", 0, 0, end));
            case CONFLICT -> List.of(bow.zigzag("map-bond map-conflict", 0, end));
            case CLOSE_CONFLICT -> List.of(bow.parallel("map-bond map-close", -6.5, 0, end), bow.zigzag("map-bond map-conflict", 0, end),
                    bow.parallel("map-bond map-close", 6.5, 0, end));
            case CUT_OFF -> List.of(bow.parallel("map-bond map-cut", 0, 0, middle - 4), bar(bow, middle - 4), bar(bow, middle + 4),
                    bow.parallel("map-bond map-cut", 0, middle + 4, end));
            case CUT_OFF_REPAIRED -> List.of(bow.parallel("map-bond map-cut", 0, 0, middle - 10), bar(bow, middle - 10), ring(bow.at(middle, 0)),
                    bar(bow, middle + 10), bow.parallel("map-bond map-cut", 0, middle + 10, end));
            case CARING -> List.of(bow.parallel("map-bond map-caring", 0, 0, end - HEAD), head("map-head map-caring", bow, end));
            case ABUSE -> List.of(bow.zigzag("map-bond map-abuse", 0, end - HEAD), head("map-head map-abuse", bow, end));
        };
    }

    private static Stroke bar(Bow bow, double way) {
        Corner one = bow.at(way, -8);
        Corner other = bow.at(way, 8);
        return Stroke.line("map-bond map-cut", one.x(), one.y(), other.x(), other.y());
    }

    private static Stroke ring(Corner middle) {
        return Polygon.round(5, 20).at((int) Math.round(middle.x()), (int) Math.round(middle.y()), "map-bond map-cut");
    }

    private static Stroke head(String look, Bow bow, double end) {
        return new Polygon(List.of(bow.at(end, 0), bow.at(end - HEAD, 5), bow.at(end - HEAD, -5))).at(0, 0, look);
    }
}
