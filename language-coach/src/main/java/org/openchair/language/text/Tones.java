package org.openchair.language.text;

import java.util.List;

/**
 * What words sound like, whatever they are about: "insult", "help", "money". A word keeps the first tone it is listed
 * under; the usual endings are tried too, so that the list holds one form of each.
 */
public final class Tones {
    private static final String[] ENDINGS = {"s", "es", "ed", "ing", "er", "ly"};
    private static final int HARSH = 4;
    private static final String[] AFTER_E = {"s", "d", "r"};

    private final Vocabulary words;
    private byte[] tones = new byte[1 << 13];

    /** @param lines {@code tone = word, word}; the first tone is number 1. */
    public Tones(List<String> lines) {
        words = new Vocabulary();
        byte tone = 0;
        for (String line : lines) {
            int equals = line.indexOf(" = ");
            if (equals < 0 || line.startsWith("#")) continue;
            tone++;
            for (String word : line.substring(equals + 3).split(", ")) add(word, tone);
        }
        byte number = 0;
        for (String line : lines) {
            int equals = line.indexOf(" = ");
            if (equals < 0 || line.startsWith("#")) continue;
            number++;
            for (String word : line.substring(equals + 3).split(", ")) addEndings(word, number);
        }
    }

    public Tones(Unpacker in) {
        words = new Vocabulary(in);
        int[] numbers = in.numbers();
        tones = new byte[numbers.length];
        for (int i = 0; i < numbers.length; i++) tones[i] = (byte) numbers[i];
    }

    public void pack(Packer out) {
        words.pack(out);
        int[] numbers = new int[words.size() + 1];
        for (int i = 0; i < numbers.length; i++) numbers[i] = tones[i];
        out.put(numbers);
    }

    /** Whether the word insults, swears or scorns by itself: one of the first four tones. */
    public boolean isHarsh(long hash) {
        int tone = of(hash);
        return tone > 0 && tone <= HARSH;
    }

    private void addEndings(String word, byte tone) {
        int last = word.length() - 1;
        if (last < 2) return;
        String stem = word.substring(0, last);
        switch (word.charAt(last)) {
            case 'e' -> {
                for (String ending : AFTER_E) add(word + ending, tone);
                add(stem + "ing", tone);
                add(word + "ly", tone);
            }
            case 'y' -> {
                add(stem + "ies", tone);
                add(stem + "ied", tone);
                add(stem + "ily", tone);
                add(word + "ing", tone);
                add(word + "s", tone);
            }
            default -> {
                for (String ending : ENDINGS) add(word + ending, tone);
            }
        }
    }

    private void add(String word, byte tone) {
        int before = words.size();
        int id = words.learn(word);
        if (words.size() == before) return;
        if (id >= tones.length) tones = java.util.Arrays.copyOf(tones, tones.length * 2);
        tones[id] = tone;
    }

    /** The number of a word's tone; 0 for none. */
    public int of(long hash) {
        return tones[words.id(hash)];
    }
}
