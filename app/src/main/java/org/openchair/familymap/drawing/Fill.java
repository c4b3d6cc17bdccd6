package org.openchair.familymap.drawing;

import java.util.ArrayList;
import java.util.List;
import org.openchair.familymap.Family.Concern;
import org.openchair.familymap.Family.Mark;
import org.openchair.familymap.drawing.Polygon.Side;

/**
 * Concerns as parts of a symbol: substance use below, mental illness upper left, physical illness upper right. What others
 * reported is hatched, what somebody said themselves is solid, and of one who is in recovery half of the part.
 */
final class Fill {
    private static final Side LOWER = new Side(0, -1, 0);
    private static final Side UPPER = new Side(0, 1, 0);
    private static final Side LEFT = new Side(1, 0, 0);
    private static final Side RIGHT = new Side(-1, 0, 0);
    private static final double HATCH = 5.6;

    private Fill() {}

    static List<Stroke> of(Polygon shape, Mark mark, int x, int y) {
        Polygon part = part(shape, mark.concern());
        List<Stroke> strokes = new ArrayList<>();
        switch (mark.standing()) {
            case REPORTED -> part.hatch(HATCH).forEach(line -> strokes.add(line.at(x, y, look(mark.concern(), "map-hatch"))));
            case SELF_IDENTIFIED -> strokes.add(part.at(x, y, look(mark.concern(), "map-solid")));
            case IN_RECOVERY -> strokes.add(half(part, mark.concern()).at(x, y, look(mark.concern(), "map-solid")));
        }
        strokes.add(part.at(x, y, look(mark.concern(), "map-part")));
        return strokes;
    }

    private static Polygon part(Polygon shape, Concern concern) {
        return switch (concern) {
            case SUBSTANCE_USE -> shape.within(LOWER);
            case MENTAL_ILLNESS -> shape.within(UPPER, LEFT);
            case PHYSICAL_ILLNESS -> shape.within(UPPER, RIGHT);
        };
    }

    private static Polygon half(Polygon part, Concern concern) {
        return switch (concern) {
            case SUBSTANCE_USE -> part.within(LEFT);
            case MENTAL_ILLNESS -> part.within(new Side(-1, 1, 0));
            case PHYSICAL_ILLNESS -> part.within(new Side(1, 1, 0));
        };
    }

    private static String look(Concern concern, String how) {
        return how + switch (concern) {
            case SUBSTANCE_USE -> " map-substance";
            case MENTAL_ILLNESS -> " map-mental";
            case PHYSICAL_ILLNESS -> " map-physical";
        };
    }
}
