package org.openchair.familymap.drawing;

import org.openchair.familymap.Family.Figure;
import org.openchair.familymap.Family.Figure.Kind;
import org.openchair.familymap.Family.Gender;

/** The shape of a figure: square for a man, circle for a woman, diamond for somebody of neither, a rounded square where nobody said. */
final class Outline {
    private static final double SQUARE = 18.5;
    private static final double CIRCLE = 20;
    private static final double DIAMOND = 21;
    private static final double HEXAGON = 20;
    private static final double TRIANGLE = 19;

    private Outline() {}

    static Polygon of(Figure figure) {
        return of(figure.kind(), figure.gender());
    }

    static Polygon of(Kind kind, Gender gender) {
        return switch (kind) {
            case PREGNANCY -> triangle(1);
            case LOSS -> triangle(0.7);
            case PET -> Polygon.round(CIRCLE * 0.8, 48);
            case HELPER -> Polygon.round(HEXAGON, 6);
            case RELATIVE, FRIEND -> switch (gender) {
                case MAN -> Polygon.of(-SQUARE, -SQUARE, SQUARE, -SQUARE, SQUARE, SQUARE, -SQUARE, SQUARE);
                case WOMAN -> Polygon.round(CIRCLE, 48);
                case NON_BINARY -> Polygon.of(0, -DIAMOND, DIAMOND, 0, 0, DIAMOND, -DIAMOND, 0);
                case UNKNOWN -> rounded();
            };
        };
    }

    private static Polygon triangle(double size) {
        return Polygon.of(0, -TRIANGLE * size, TRIANGLE * size, TRIANGLE * 0.8 * size, -TRIANGLE * size, TRIANGLE * 0.8 * size);
    }

    private static Polygon rounded() {
        return new Polygon(Polygon.round(1, 48).corners().stream().map(corner -> {
            // A shape between circle and square.
            double bulge = SQUARE / Math.pow(Math.pow(Math.abs(corner.x()), 4) + Math.pow(Math.abs(corner.y()), 4), 0.25);
            return new Polygon.Corner(corner.x() * bulge, corner.y() * bulge);
        }).toList());
    }
}
