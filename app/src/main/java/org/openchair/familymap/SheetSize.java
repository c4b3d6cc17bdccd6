package org.openchair.familymap;

import org.openchair.familymap.drawing.Drawing;
import org.openchair.familymap.layout.Size;
import org.openchair.kit.Named;

/** Paper that is common in one place or another, lying on its side. Measures in points. */
public enum SheetSize {
    LETTER("familymap.sheet.letter", 792, 612), A4("familymap.sheet.a4", 842, 595),
    TABLOID("familymap.sheet.tabloid", 1224, 792), A3("familymap.sheet.a3", 1191, 842);

    private static final int MARGIN = 30;
    private static final int HEADING = 38;
    private static final int FOOT = 34;
    private static final int SIGN_WIDE = 146;
    private static final int SIGN_HIGH = 22;
    private static final int LEGEND = 24;
    /** As small as a name may become before larger paper is proposed: that of a footnote. */
    private static final double READABLE = 6.5;
    /** A small family is not blown up to fill the page. */
    private static final double LARGEST = 1.1;

    private final String key;
    private final int wide;
    private final int high;

    SheetSize(String key, int wide, int high) {
        this.key = key;
        this.wide = wide;
        this.high = high;
    }

    public String key() {
        return key;
    }

    public String look() {
        return "map-" + name().toLowerCase(java.util.Locale.ROOT);
    }

    static SheetSize of(String name) {
        return Named.in(SheetSize.class, name).orElse(LETTER);
    }

    /** The first on which names can be read with ease, or the largest of them. */
    public static SheetSize proposed(Drawing drawing) {
        return LETTER.readable(drawing) ? LETTER : TABLOID;
    }

    public boolean readable(Drawing drawing) {
        return scale(drawing) * Size.TEXT >= READABLE;
    }

    double scale(Drawing drawing) {
        return Math.min(LARGEST, Math.min((wide - 2.0 * MARGIN) / drawing.width(), (double) room(drawing) / drawing.height()));
    }

    public int width(Drawing drawing) {
        return (int) (drawing.width() * scale(drawing));
    }

    public int height(Drawing drawing) {
        return (int) (drawing.height() * scale(drawing));
    }

    /** What the heading, the signs that are used, and the last lines leave. */
    private int room(Drawing drawing) {
        int inARow = (wide - 2 * MARGIN) / SIGN_WIDE;
        int rows = (drawing.legend().size() + inARow - 1) / inARow;
        return high - 2 * MARGIN - HEADING - LEGEND - rows * SIGN_HIGH - FOOT;
    }
}
