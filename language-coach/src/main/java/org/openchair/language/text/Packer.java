package org.openchair.language.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Gathers what a language pack is made of, so that an {@link Unpacker} gives it back in the same order at once. */
public final class Packer {
    private final Map<String, Integer> numberOfWords = new HashMap<>();
    private final StringBuilder words = new StringBuilder();
    private int[] ends = new int[1 << 8];
    private int[] ints = new int[1 << 12];
    private long[] longs = new long[1 << 12];
    private int intCount;
    private int longCount;

    /** One whole number. */
    public void put(int number) {
        if (intCount == ints.length) ints = Arrays.copyOf(ints, intCount * 2);
        ints[intCount++] = number;
    }

    /** Whole numbers, however many. */
    public void put(int[] numbers) {
        put(numbers.length);
        for (int number : numbers) put(number);
    }

    /** Long numbers, however many. */
    public void put(long[] numbers) {
        put(numbers.length);
        for (long number : numbers) {
            if (longCount == longs.length) longs = Arrays.copyOf(longs, longCount * 2);
            longs[longCount++] = number;
        }
    }

    /** For each place, yes or no. */
    public void put(boolean[] answers) {
        int[] yes = new int[answers.length];
        int count = 0;
        for (int i = 0; i < answers.length; i++) if (answers[i]) yes[count++] = i;
        put(answers.length);
        put(Arrays.copyOf(yes, count));
    }

    /** Lists of numbers, most of which hold none. */
    public void put(int[][] lists) {
        put(lists.length);
        put((int) Arrays.stream(lists).filter(list -> list.length > 0).count());
        for (int i = 0; i < lists.length; i++) {
            if (lists[i].length == 0) continue;
            put(i);
            put(lists[i]);
        }
    }

    /** A text, or {@code null}. */
    public void put(String text) {
        put(text == null ? -1 : numberOfWords.computeIfAbsent(text, this::append));
    }

    private int append(String text) {
        int number = numberOfWords.size();
        words.append(text);
        if (number == ends.length) ends = Arrays.copyOf(ends, number * 2);
        ends[number] = words.length();
        return number;
    }

    /** Everything, and what it was made from as a number that says whether it still fits. */
    public byte[] packed(long madeFrom) {
        byte[] letters = words.toString().getBytes(StandardCharsets.UTF_8);
        int numbers = 4 + intCount + numberOfWords.size();
        ByteBuffer out = ByteBuffer.allocate((1 + longCount) * Long.BYTES + numbers * Integer.BYTES + letters.length);
        out.putLong(madeFrom).putInt(longCount).putInt(intCount).putInt(numberOfWords.size()).putInt(letters.length);
        for (int i = 0; i < longCount; i++) out.putLong(longs[i]);
        for (int i = 0; i < intCount; i++) out.putInt(ints[i]);
        for (int i = 0; i < numberOfWords.size(); i++) out.putInt(ends[i]);
        return out.put(letters).array();
    }
}
