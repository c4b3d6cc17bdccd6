package org.openchair.familymap.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openchair.events.ItemId;
import org.openchair.familymap.Family.Figure;
import org.openchair.familymap.Family.Figure.Kind;
import org.openchair.familymap.layout.Layout.Spot;
import org.openchair.familymap.layout.Size;

/** One figure: its shape, what marks it, its name and years. */
public record Symbol(ItemId figure, String name, boolean focus, List<Stroke> strokes, List<Writing> writings) {
    private static final int NAME = 17;
    private static final double INNER = 0.8;
    private static final int TEXT = 10;

    static Symbol of(Figure figure, Spot spot, int year) {
        Optional<String> age = figure.hidden() ? Optional.empty() : age(figure, year);
        return new Symbol(figure.id(), figure.hidden() ? "" : figure.name(), figure.focus(), strokes(figure, spot.x(), spot.y(), age.isPresent()),
                writings(figure, spot, age));
    }

    static List<Stroke> strokes(Figure figure, int x, int y, boolean aged) {
        Polygon shape = Outline.of(figure);
        List<Stroke> strokes = new ArrayList<>(List.of(shape.at(x, y, figure.hidden() ? "map-shape map-hidden" : look(figure.kind()))));
        if (figure.hidden()) {
            return strokes;
        }
        Polygon inside = figure.focus() ? shape.scaled(INNER) : shape;
        figure.marks().forEach(mark -> strokes.addAll(Fill.of(inside, mark, x, y)));
        if (figure.focus()) {
            strokes.add(inside.at(x, y, "map-part"));
        }
        if (figure.kind() == Kind.PET) {
            strokes.addAll(paw(x, y));
        }
        if (figure.kind() == Kind.FRIEND && !aged) {
            strokes.add(new Stroke("map-heart", "M" + x + " " + (y + 7) + "c-14 -9 -8 -17 0 -10c8 -7 14 1 0 10Z"));
        }
        if (figure.dead() || figure.kind() == Kind.LOSS) {
            strokes.addAll(cross(figure, x, y, aged));
        }
        return strokes;
    }

    private static String look(Kind kind) {
        return switch (kind) {
            case RELATIVE, PREGNANCY, LOSS -> "map-shape";
            case FRIEND, HELPER, PET -> "map-shape map-beside";
        };
    }

    /** The cross of somebody who has died leaves room for an age. */
    private static List<Stroke> cross(Figure figure, int x, int y, boolean aged) {
        double far = figure.kind() == Kind.LOSS ? 9 : switch (figure.gender()) {
            case MAN, UNKNOWN -> 18.5;
            case WOMAN -> 14;
            case NON_BINARY -> 10.5;
        };
        double near = aged ? Math.min(TEXT, far - 3) : 0;
        List<Stroke> strokes = new ArrayList<>();
        for (int[] way : new int[][] {{-1, -1}, {1, -1}, {1, 1}, {-1, 1}}) {
            strokes.add(Stroke.line("map-cross", x + way[0] * near, y + way[1] * near, x + way[0] * far, y + way[1] * far));
        }
        return strokes;
    }

    private static List<Stroke> paw(int x, int y) {
        return List.of(round(x, y + 4, 5), round(x - 7, y - 2, 2), round(x - 2, y - 6, 2), round(x + 3, y - 6, 2), round(x + 8, y - 2, 2));
    }

    private static Stroke round(int x, int y, int radius) {
        return Polygon.round(radius, 16).at(x, y, "map-paw");
    }

    private static List<Writing> writings(Figure figure, Spot spot, Optional<String> age) {
        List<Writing> writings = new ArrayList<>();
        for (int i = 0; i < spot.name().size(); i++) {
            writings.add(new Writing(figure.focus() ? "map-name map-own" : "map-name", spot.x(), spot.y() + Size.SYMBOL + NAME * (i + 1), spot.name().get(i)));
        }
        if (!figure.hidden()) {
            int above = spot.y() - Size.SYMBOL - 4;
            figure.born().ifPresent(born -> writings.add(new Writing("map-year map-born", spot.x() - 3, above, born.toString())));
            figure.died().ifPresent(died -> writings.add(new Writing("map-year map-died", spot.x() + 3, above, died.toString())));
            age.ifPresent(years -> writings.add(new Writing("map-age", spot.x(), spot.y() + 5, years)));
        }
        return writings;
    }

    /** In years that were lived through or begun; nothing where it would be a guess. */
    private static Optional<String> age(Figure figure, int year) {
        Optional<Integer> until = figure.dead() ? figure.died() : Optional.of(year);
        boolean lives = figure.kind() != Kind.PREGNANCY && figure.kind() != Kind.LOSS && figure.kind() != Kind.PET;
        return figure.born().filter(born -> lives).flatMap(born -> until.map(end -> end - born)).filter(years -> years >= 0 && years < 130).map(String::valueOf);
    }
}
