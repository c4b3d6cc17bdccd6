package org.openchair.wellbeing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One area over time, ready to be drawn. */
public record Line(AreaText area, List<Point> points) {
    public static final int WIDTH = 160;
    public static final int HEIGHT = 60;
    private static final int EDGE = 6;

    public record Point(LocalDate on, int ease, int x, int y) {}

    record Rated(LocalDate on, int ease) {}

    static Line of(AreaText area, List<Rated> rated) {
        LocalDate first = rated.getFirst().on();
        long days = ChronoUnit.DAYS.between(first, rated.getLast().on());
        List<Point> points = new ArrayList<>();
        for (Rated one : rated) {
            double across = days > 0 ? (double) ChronoUnit.DAYS.between(first, one.on()) / days : (points.size() + 0.5) / rated.size();
            points.add(new Point(one.on(), one.ease(), EDGE + (int) Math.round(across * (WIDTH - 2 * EDGE)),
                    EDGE + (Wellbeing.BEST - one.ease()) * (HEIGHT - 2 * EDGE) / Wellbeing.BEST));
        }
        return new Line(area, List.copyOf(points));
    }

    /** The points, as SVG writes them. */
    public String path() {
        return points.stream().map(point -> point.x + "," + point.y).collect(Collectors.joining(" "));
    }

    public String viewBox() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }

    public Point first() {
        return points.getFirst();
    }

    public Point last() {
        return points.getLast();
    }
}
