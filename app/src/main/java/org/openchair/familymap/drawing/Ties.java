package org.openchair.familymap.drawing;

import java.util.ArrayList;
import java.util.List;
import org.openchair.familymap.Family.Couple;
import org.openchair.familymap.Family.Descent;
import org.openchair.familymap.Family.Tie;
import org.openchair.familymap.layout.Layout.ChildLine;
import org.openchair.familymap.layout.Layout.CoupleLine;
import org.openchair.familymap.layout.Layout.Ring;
import org.openchair.familymap.layout.Layout.Stem;
import org.openchair.familymap.layout.Point;
import org.openchair.familymap.layout.Size;

/** Lines of couples, children and households. They go on below the symbols, which lie over them. */
final class Ties {
    private static final int CORNER = 12;

    private Ties() {}

    static List<Stroke> couple(CoupleLine line) {
        List<Point> path = line.path();
        List<Stroke> strokes = new ArrayList<>();
        if (line.side()) {
            strokes.add(Stroke.line(look(line.couple().tie()), path.getFirst().x() - Size.SYMBOL, path.getFirst().y(),
                    path.getLast().x() + Size.SYMBOL, path.getLast().y()));
        } else {
            strokes.add(Stroke.line(look(line.couple().tie()), path));
        }
        int slashes = switch (line.couple().tie()) {
            case SEPARATED -> 1;
            case DIVORCED -> 2;
            case MARRIED, ENGAGED, LIVING_TOGETHER, WIDOWED, PARENTS -> 0;
        };
        for (int i = 0; i < slashes; i++) {
            int x = line.slash().x() + 6 * i;
            strokes.add(Stroke.line("map-slash", x - 4, line.slash().y() + 9, x + 4, line.slash().y() - 9));
        }
        return strokes;
    }

    static String look(Tie tie) {
        return switch (tie) {
            case MARRIED, SEPARATED, DIVORCED, WIDOWED -> "map-line";
            case ENGAGED -> "map-line map-dashed";
            case LIVING_TOGETHER -> "map-line map-dotted";
            case PARENTS -> "map-line map-thin";
        };
    }

    /** From when to when, above the line. */
    static List<Writing> years(CoupleLine line) {
        Couple couple = line.couple();
        String since = couple.since().map(String::valueOf).orElse("");
        String until = couple.until().map(year -> "–" + year).orElse("");
        if (since.isEmpty() && until.isEmpty()) {
            return List.of();
        }
        if (!line.side()) {
            return List.of(new Writing("map-year map-begin", line.years().x(), line.years().y(), since + until));
        }
        List<Writing> writings = new ArrayList<>();
        int y = line.years().y() - (couple.until().isPresent() ? 3 : 0);
        if (!until.isEmpty()) {
            writings.add(new Writing("map-year", line.years().x(), y, until));
            y -= Size.SMALL;
        }
        if (!since.isEmpty()) {
            writings.add(new Writing("map-year", line.years().x(), y, since));
        }
        return writings;
    }

    static Stroke stem(Stem stem) {
        return Stroke.line(look(stem.descent()), stem.path());
    }

    static List<Stroke> child(ChildLine line) {
        List<Point> path = new ArrayList<>(line.path());
        Point end = path.getLast();
        path.set(path.size() - 1, new Point(end.x(), end.y() + 4));
        List<Stroke> strokes = new ArrayList<>(List.of(Stroke.line(look(line.child().descent()), path)));
        line.twin().ifPresent(bar -> strokes.add(Stroke.line("map-line", bar)));
        return strokes;
    }

    static String look(Descent descent) {
        return switch (descent) {
            case BIRTH -> "map-line";
            case ADOPTED -> "map-line map-dashed";
            case FOSTER -> "map-line map-dotted";
        };
    }

    /** With rounded corners. */
    static Stroke ring(Ring ring) {
        List<Point> corners = ring.corners().stream().distinct().toList();
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < corners.size(); i++) {
            Point corner = corners.get(i);
            Point in = towards(corner, corners.get((i + corners.size() - 1) % corners.size()));
            Point out = towards(corner, corners.get((i + 1) % corners.size()));
            path.append(i == 0 ? "M" : "L").append(in.x()).append(' ').append(in.y()).append('Q').append(corner.x()).append(' ').append(corner.y())
                    .append(' ').append(out.x()).append(' ').append(out.y());
        }
        return new Stroke("map-ring", path.append('Z').toString());
    }

    private static Point towards(Point corner, Point next) {
        int far = Math.max(Math.abs(next.x() - corner.x()), Math.abs(next.y() - corner.y()));
        int step = Math.min(CORNER, far / 2);
        return far == 0 ? corner : new Point(corner.x() + (next.x() - corner.x()) * step / far, corner.y() + (next.y() - corner.y()) * step / far);
    }
}
