package org.openchair.familymap.layout;

import java.util.ArrayList;
import java.util.List;

/** Counts where lines of different families cross, or lie on each other. Lines that only touch at an end do not. */
final class Crossings {
    private record Piece(int union, Point from, Point to) {}

    private final List<Piece> pieces = new ArrayList<>();

    void add(int union, List<Point> path) {
        for (int i = 1; i < path.size(); i++) {
            pieces.add(new Piece(union, path.get(i - 1), path.get(i)));
        }
    }

    int count() {
        int count = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece one = pieces.get(i);
            for (int k = 0; k < i; k++) {
                if (one.union != pieces.get(k).union && cross(one, pieces.get(k))) {
                    count++;
                }
            }
        }
        return count;
    }

    private static boolean cross(Piece one, Piece other) {
        if (apart(one.from.x(), one.to.x(), other.from.x(), other.to.x()) || apart(one.from.y(), one.to.y(), other.from.y(), other.to.y())) {
            return false;
        }
        long a = turn(one, other.from);
        long b = turn(one, other.to);
        long c = turn(other, one.from);
        long d = turn(other, one.to);
        boolean along = a == 0 && b == 0;
        return along ? overlap(one, other) : a < 0 != b < 0 && c < 0 != d < 0 && a != 0 && b != 0 && c != 0 && d != 0;
    }

    private static boolean overlap(Piece one, Piece other) {
        return shared(one.from.x(), one.to.x(), other.from.x(), other.to.x()) > 0 || shared(one.from.y(), one.to.y(), other.from.y(), other.to.y()) > 0;
    }

    private static int shared(int a, int b, int c, int d) {
        return Math.min(Math.max(a, b), Math.max(c, d)) - Math.max(Math.min(a, b), Math.min(c, d));
    }

    private static boolean apart(int a, int b, int c, int d) {
        return shared(a, b, c, d) < 0;
    }

    private static long turn(Piece piece, Point point) {
        return (long) (piece.to.x() - piece.from.x()) * (point.y() - piece.from.y()) - (long) (piece.to.y() - piece.from.y()) * (point.x() - piece.from.x());
    }
}
