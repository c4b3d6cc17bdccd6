package org.openchair.language.text;

/** How letters are compared: without case, without accents, and with one kind of apostrophe. */
public final class Letters {
    // U+00C0 to U+017F, folded to the plain letter; '\0' keeps the letter as it is.
    private static final String FOLDED =
            "aaaaaa\0ceeeeiiii\0nooooo\0ouuuuy\0\0aaaaaa\0ceeeeiiii\0nooooo\0ouuuuy\0y"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii\0\0jjkk\0llllll\0"
            + "\0llnnnnnn\0\0\0oooooo\0\0rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz\0";
    private static final long SEED = 0xcbf29ce484222325L;

    private Letters() {}

    public static char fold(char c) {
        if (c < 0x80) return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        if (c >= 0xC0 && c < 0xC0 + FOLDED.length()) {
            char plain = FOLDED.charAt(c - 0xC0);
            return plain != 0 ? plain : Character.toLowerCase(c);
        }
        return isApostrophe(c) ? '\'' : Character.toLowerCase(c);
    }

    public static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC' || c == '\u00B4' || c == '`' || c == '\uFF07';
    }

    public static long hash(CharSequence word) {
        return hash(word, 0, word.length());
    }

    public static long hash(CharSequence text, int from, int to) {
        long hash = SEED;
        for (int i = from; i < to; i++) hash = (hash ^ fold(text.charAt(i))) * 0x100000001b3L;
        return mix(hash);
    }

    static long hash(char[] folded, int from, int to) {
        long hash = SEED;
        for (int i = from; i < to; i++) hash = (hash ^ folded[i]) * 0x100000001b3L;
        return mix(hash);
    }

    private static long mix(long hash) {
        hash = (hash ^ hash >>> 32) * 0x9E3779B97F4A7C15L;
        return hash ^ hash >>> 29;
    }
}
