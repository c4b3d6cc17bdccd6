package org.openchair.familymap.layout;

/** What a symbol or a text covers. */
public record Box(int left, int top, int right, int bottom) {

    static Box around(int x, int y, int across, int down) {
        return new Box(x - across, y - down, x + across, y + down);
    }

    public boolean touches(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    public boolean has(double x, double y) {
        return left <= x && x <= right && top <= y && y <= bottom;
    }
}
