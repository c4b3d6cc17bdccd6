package org.openchair.familymap.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.openchair.familymap.drawing.Polygon.Corner;
import org.openchair.familymap.layout.Box;
import org.openchair.familymap.layout.Layout.Spot;

/** A bent line from one figure to another that keeps away, as far as it can, from symbols and names. */
record Bow(List<Corner> places) {
    private static final double[] BENDS = {0, 0.12, -0.12, 0.24, -0.24, 0.4, -0.4, 0.6, -0.6};
    private static final int STEPS = 40;
    private static final double CLEAR = 25;

    /** @param sheet the line stays on it if it can */
    static Bow between(Spot from, Spot to, List<Box> taken, Box sheet) {
        return DoubleStream.of(BENDS).mapToObj(bend -> bent(from, to, bend))
                .min(Comparator.comparingDouble(bow -> bow.hits(taken, sheet) + bow.length() / 400 + (from.y() == to.y() && bow.flat() ? 6 : 0))).orElseThrow();
    }

    private static Bow bent(Spot from, Spot to, double bend) {
        double across = to.x() - from.x();
        double down = to.y() - from.y();
        double midX = (from.x() + to.x()) / 2.0 - down * bend;
        double midY = (from.y() + to.y()) / 2.0 + across * bend;
        List<Corner> places = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            double t = (double) i / STEPS;
            double x = (1 - t) * (1 - t) * from.x() + 2 * t * (1 - t) * midX + t * t * to.x();
            double y = (1 - t) * (1 - t) * from.y() + 2 * t * (1 - t) * midY + t * t * to.y();
            if (Math.hypot(x - from.x(), y - from.y()) >= CLEAR && Math.hypot(x - to.x(), y - to.y()) >= CLEAR) {
                places.add(new Corner(x, y));
            }
        }
        return new Bow(places.size() > 1 ? places : List.of(new Corner(from.x(), from.y()), new Corner(to.x(), to.y())));
    }

    private long hits(List<Box> taken, Box sheet) {
        return places.stream().filter(place -> !sheet.has(place.x(), place.y()) || taken.stream().anyMatch(box -> box.has(place.x(), place.y()))).count();
    }

    private boolean flat() {
        return places.stream().mapToDouble(Corner::y).max().orElse(0) - places.stream().mapToDouble(Corner::y).min().orElse(0) < 1;
    }

    double length() {
        double length = 0;
        for (int i = 1; i < places.size(); i++) {
            length += Math.hypot(places.get(i).x() - places.get(i - 1).x(), places.get(i).y() - places.get(i - 1).y());
        }
        return length;
    }

    /** The place so far along, moved sideways. */
    Corner at(double way, double aside) {
        double rest = Math.clamp(way, 0, length());
        for (int i = 1; i < places.size(); i++) {
            Corner one = places.get(i - 1);
            Corner next = places.get(i);
            double piece = Math.hypot(next.x() - one.x(), next.y() - one.y());
            if (rest <= piece || i == places.size() - 1) {
                double share = piece == 0 ? 0 : Math.min(1, rest / piece);
                double alongX = piece == 0 ? 0 : (next.x() - one.x()) / piece;
                double alongY = piece == 0 ? 0 : (next.y() - one.y()) / piece;
                return new Corner(one.x() + share * (next.x() - one.x()) - alongY * aside, one.y() + share * (next.y() - one.y()) + alongX * aside);
            }
            rest -= piece;
        }
        return places.getLast();
    }

    Stroke parallel(String look, double aside, double begin, double end) {
        return path(look, DoubleStream.iterate(begin, way -> way < end, way -> way + 6).mapToObj(way -> at(way, aside)).collect(Collectors.toList()), at(end, aside));
    }

    Stroke zigzag(String look, double begin, double end) {
        List<Corner> corners = new ArrayList<>(List.of(at(begin, 0)));
        int side = 1;
        for (double way = begin + 4; way < end - 3; way += 5.5) {
            corners.add(at(way, 4.5 * side));
            side = -side;
        }
        return path(look, corners, at(end, 0));
    }

    private static Stroke path(String look, List<Corner> corners, Corner last) {
        corners.add(last);
        return new Stroke(look, corners.stream().map(corner -> Stroke.number(corner.x()) + " " + Stroke.number(corner.y())).collect(Collectors.joining("L", "M", "")));
    }
}
