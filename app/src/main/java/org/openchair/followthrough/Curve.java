package org.openchair.followthrough;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.openchair.events.Sharing;

/**
 * How one human said they were doing, over time, ready to be drawn.
 *
 * @param own whether it is the reader's
 */
public record Curve(String name, boolean own, List<Point> points) {
    public static final int WIDTH = 320;
    public static final int HEIGHT = 132;
    private static final int EDGE = 12;

    /** @param sharing key of the sentence that says who sees it */
    public record Point(LocalDate on, int ease, String words, String sharing, int x, int y) {}

    /** What one human said on one day. */
    record Said(LocalDate on, int ease, String words, Sharing sharing) {}

    static Curve of(String name, boolean own, List<Said> said) {
        LocalDate first = said.getFirst().on();
        long days = ChronoUnit.DAYS.between(first, said.getLast().on());
        List<Point> points = new ArrayList<>();
        for (Said one : said) {
            // As far apart as the days between them; within a single day, one after the other.
            double across = days > 0 ? (double) ChronoUnit.DAYS.between(first, one.on()) / days
                    : (points.size() + 0.5) / said.size();
            points.add(new Point(one.on(), one.ease(), one.words(), sharing(one.sharing()),
                    EDGE + (int) Math.round(across * (WIDTH - 2 * EDGE)), y(one.ease())));
        }
        return new Curve(name, own, List.copyOf(points));
    }

    private static int y(int ease) {
        return EDGE + (FollowThrough.EASIEST - ease) * (HEIGHT - 2 * EDGE) / FollowThrough.EASIEST;
    }

    private static String sharing(Sharing sharing) {
        return switch (sharing) {
            case EVERYONE -> "followthrough.sharing.everyone";
            case INTERVENTIONIST -> "followthrough.sharing.interventionist";
            case ME -> "followthrough.sharing.me";
        };
    }

    /** The points of the line, as SVG writes them. */
    public String line() {
        return points.stream().map(point -> point.x + "," + point.y).collect(Collectors.joining(" "));
    }

    public String viewBox() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }

    /** Newest first, to be read. */
    public List<Point> newestFirst() {
        List<Point> turned = new ArrayList<>(points);
        Collections.reverse(turned);
        return turned;
    }

    public Point first() {
        return points.getFirst();
    }

    public Point last() {
        return points.getLast();
    }
}
