package org.openchair.familymap.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A convex shape around a middle point. */
record Polygon(List<Corner> corners) {
    record Corner(double x, double y) {}

    /** The side of a line on which a*x + b*y is at most c. */
    record Side(double a, double b, double c) {
        double beyond(Corner corner) {
            return a * corner.x + b * corner.y - c;
        }
    }

    static Polygon of(double... places) {
        return new Polygon(IntStream.range(0, places.length / 2).mapToObj(i -> new Corner(places[2 * i], places[2 * i + 1])).toList());
    }

    static Polygon round(double radius, int corners) {
        return new Polygon(IntStream.range(0, corners).mapToObj(i -> 2 * Math.PI * (i + 0.5) / corners)
                .map(angle -> new Corner(radius * Math.cos(angle), radius * Math.sin(angle))).toList());
    }

    Polygon scaled(double by) {
        return new Polygon(corners.stream().map(corner -> new Corner(corner.x * by, corner.y * by)).toList());
    }

    Polygon within(Side... sides) {
        Polygon rest = this;
        for (Side side : sides) {
            rest = rest.cut(side);
        }
        return rest;
    }

    private Polygon cut(Side side) {
        List<Corner> kept = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            Corner here = corners.get(i);
            Corner next = corners.get((i + 1) % corners.size());
            double now = side.beyond(here);
            double then = side.beyond(next);
            if (now <= 0) {
                kept.add(here);
            }
            if (now < 0 && then > 0 || now > 0 && then < 0) {
                double share = now / (now - then);
                kept.add(new Corner(here.x + share * (next.x - here.x), here.y + share * (next.y - here.y)));
            }
        }
        return new Polygon(kept);
    }

    /** Slanting lines across the shape, so far apart. */
    List<Polygon> hatch(double apart) {
        List<Polygon> lines = new ArrayList<>();
        for (double c = -60; c <= 60; c += apart) {
            // What lies between two lines a hair's breadth apart.
            Polygon sliver = within(new Side(1, 1, c + 0.01), new Side(-1, -1, -c));
            if (sliver.corners.size() > 1) {
                Corner low = sliver.corners.stream().min(java.util.Comparator.comparingDouble(Corner::x)).orElseThrow();
                Corner high = sliver.corners.stream().max(java.util.Comparator.comparingDouble(Corner::x)).orElseThrow();
                lines.add(new Polygon(List.of(low, high)));
            }
        }
        return lines;
    }

    Stroke at(int x, int y, String look) {
        String path = corners.stream().map(corner -> Stroke.number(x + corner.x) + " " + Stroke.number(y + corner.y)).collect(Collectors.joining("L", "M", ""));
        return new Stroke(look, corners.size() > 2 ? path + "Z" : path);
    }
}
