package org.openchair.familymap.drawing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openchair.familymap.layout.Point;

/**
 * One path of the picture.
 *
 * @param look the class that says how it is drawn
 * @param d the path as SVG writes it
 */
public record Stroke(String look, String d) {

    static Stroke line(String look, List<Point> points) {
        return new Stroke(look, points.stream().map(point -> point.x() + " " + point.y()).collect(Collectors.joining("L", "M", "")));
    }

    static Stroke line(String look, double fromX, double fromY, double toX, double toY) {
        return new Stroke(look, "M" + number(fromX) + " " + number(fromY) + "L" + number(toX) + " " + number(toY));
    }

    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
