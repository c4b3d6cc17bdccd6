package org.openchair.language.text;

/**
 * One sentence, as words. Reused for the whole text, so that ten megabytes need no more memory than a letter.
 * A sentence longer than {@link #MOST} words is read in pieces: that keeps every later step linear.
 */
public final class Sentence {
    public static final int MOST = 256;

    /** First word, or first after punctuation. */
    public static final int CLAUSE = 1;
    /** First word, or first after a semicolon, colon, dash or opening quote. */
    public static final int STRONG = 1 << 1;
    /** Inside quotation marks. */
    public static final int QUOTED = 1 << 2;
    /** Under "he said", "you told me": someone else's words. */
    public static final int REPORTED = 1 << 3;
    /** Under "I'm not saying", "nobody thinks": taken back as it is said. */
    public static final int DENIED = 1 << 4;
    /** Begins with a capital letter. */
    public static final int CAPITAL = 1 << 5;
    /** All capitals, at least two. */
    public static final int SHOUTED = 1 << 6;
    public static final int NUMBER = 1 << 7;
    public static final int ING = 1 << 8, ED = 1 << 9, LY = 1 << 10, S = 1 << 11;
    /** A capital letter inside a sentence: a name, most often. */
    public static final int NAME = 1 << 12;

    public final int[] start = new int[MOST];
    public final int[] end = new int[MOST];
    public final int[] word = new int[MOST];
    public final long[] hash = new long[MOST];
    /** The first letters of a long word, 0 for a short one: "manipul" in "manipulated". */
    public final long[] stem = new long[MOST];
    public final int[] flags = new int[MOST];
    public int count;
    /** {@code '?'}, {@code '!'} or {@code '.'}; {@code 0} where the text just stops. */
    public char mark;
    /** Whether this sentence begins a paragraph, or what somebody else says. */
    public boolean opensTurn;

    public boolean is(int i, int flag) {
        return (flags[i] & flag) != 0;
    }

    void clear() {
        count = 0;
        mark = 0;
    }

    void add(int from, int to, long wordHash, long wordStem, int id, int wordFlags) {
        start[count] = from;
        end[count] = to;
        hash[count] = wordHash;
        stem[count] = wordStem;
        word[count] = id;
        flags[count] = wordFlags;
        count++;
    }
}
