package org.openchair.language.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Opens contractions, so that a rule is written once: "don't", "dont" and "do not" are the same two words,
 * "gonna" is "going to", "u" is "you".
 */
public final class Contractions {
    /** What one written word stands for: the words, and where the first of them ends (0: each covers it all). */
    record Opened(long[] words, int split) {}

    private final Map<Long, Opened> whole = new HashMap<>();
    private final Vocabulary endings;
    private final long[][] endingWords;

    /** @param lines {@code written<TAB>words}; a written form that begins with {@code *} is an ending. */
    public Contractions(Iterable<String> lines) {
        endings = new Vocabulary();
        java.util.List<long[]> found = new java.util.ArrayList<>();
        found.add(null);
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) continue;
            String[] cells = line.split("\t");
            long[] words = java.util.Arrays.stream(cells[1].split(" ")).mapToLong(Letters::hash).toArray();
            if (cells[0].startsWith("*")) {
                endings.learn(cells[0].substring(1));
                found.add(words);
            } else {
                whole.put(Letters.hash(cells[0]), new Opened(words, split(cells[0], cells[1])));
            }
        }
        endingWords = found.toArray(long[][]::new);
    }

    public Contractions(Unpacker in) {
        for (int left = in.number(); left > 0; left--) {
            long[] words = in.longs();
            whole.put(in.longs()[0], new Opened(words, in.number()));
        }
        endings = new Vocabulary(in);
        endingWords = new long[in.number()][];
        for (int i = 1; i < endingWords.length; i++) endingWords[i] = in.longs();
    }

    public void pack(Packer out) {
        out.put(whole.size());
        new java.util.TreeMap<>(whole).forEach((written, opened) -> {
            out.put(opened.words());
            out.put(new long[] {written});
            out.put(opened.split());
        });
        endings.pack(out);
        out.put(endingWords.length);
        for (int i = 1; i < endingWords.length; i++) out.put(endingWords[i]);
    }

    /** The words behind a written word, or {@code null} when it is just itself. */
    Opened open(char[] folded, int length, long hash, int apostrophe) {
        Opened known = whole.isEmpty() ? null : whole.get(hash);
        if (known != null || apostrophe <= 0) return known;
        int from = apostrophe;
        if (folded[apostrophe - 1] == 'n' && apostrophe == length - 2 && folded[length - 1] == 't') from = apostrophe - 1;
        int ending = endings.id(Letters.hash(folded, from, length));
        if (ending == 0 || from == 0) return null;
        return new Opened(new long[] {Letters.hash(folded, 0, from), endingWords[ending][0]}, from);
    }

    // "can't" is shown as "ca" + "n't"; a form without a visible seam is shown whole under each of its words.
    private static int split(String written, String words) {
        if (written.endsWith("n't") && words.endsWith(" not")) return written.length() - 3;
        int apostrophe = written.indexOf('\'');
        return apostrophe > 0 && words.indexOf(' ') == words.lastIndexOf(' ') ? apostrophe : 0;
    }
}
