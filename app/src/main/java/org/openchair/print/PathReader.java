package org.openchair.print;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openchair.print.Picture.Scale;

/** Reads a path as SVG writes it, as far as ours go: from place to place (M, L), in a bow (Q, or c from where one is) and back (Z). */
final class PathReader {
    private static final Pattern STEP = Pattern.compile("([MLQcZ])([^MLQcZ]*)");

    private PathReader() {}

    static Shape read(String d, Scale place) {
        Path2D path = new Path2D.Double();
        Matcher steps = STEP.matcher(d);
        while (steps.find()) {
            double[] at = Stream.of(steps.group(2).strip().split("[ ,]+")).filter(number -> !number.isEmpty()).mapToDouble(Double::parseDouble).toArray();
            switch (steps.group(1)) {
                case "M" -> path.moveTo(place.x(at[0]), place.y(at[1]));
                case "L" -> path.lineTo(place.x(at[0]), place.y(at[1]));
                case "Q" -> path.quadTo(place.x(at[0]), place.y(at[1]), place.x(at[2]), place.y(at[3]));
                case "c" -> bow(path, at, place.by());
                default -> path.closePath();
            }
        }
        return path;
    }

    private static void bow(Path2D path, double[] by, double scale) {
        double x = path.getCurrentPoint().getX();
        double y = path.getCurrentPoint().getY();
        path.curveTo(x + by[0] * scale, y + by[1] * scale, x + by[2] * scale, y + by[3] * scale, x + by[4] * scale, y + by[5] * scale);
    }
}
