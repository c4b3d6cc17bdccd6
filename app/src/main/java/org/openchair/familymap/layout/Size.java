package org.openchair.familymap.layout;

/** The measures of the map, in units of its own; the page scales them. */
public final class Size {
    /** From the middle of a symbol to its edge. */
    public static final int SYMBOL = 21;
    /** From the middle of a figure to where its neighbour's place may begin. */
    static final int HALF = 43;
    static final int BEND = 9;
    /** More room between partners (for the marks on their line), between families, and around the map. */
    static final int PAIR = 18;
    static final int FAMILIES = 20;
    static final int MARGIN = 26;

    public static final int TEXT = 15;
    public static final int SMALL = 12;
    static final int NAME_LINE = 17;
    static final int YEARS = 17;
    /** Between two lines that run side by side, between lines and symbols. */
    static final int TRACK = 16;
    static final int CLEAR = 18;
    /** Above a row with twins, for their lines to part. */
    static final int FORK = 26;

    private Size() {}
}
