package org.openchair.language.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Gives back what a {@link Packer} was given, in the same order. Nothing is parsed, so a start has little to do. */
public final class Unpacker {
    private static final int[] NONE = {};

    private final long madeFrom;
    private final int[] ints;
    private final long[] longs;
    private final int[] ends;
    private final String words;
    private final String[] known;
    private int nextInt;
    private int nextLong;

    public Unpacker(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        madeFrom = in.getLong();
        longs = new long[in.getInt()];
        ints = new int[in.getInt()];
        ends = new int[in.getInt()];
        known = new String[ends.length];
        int letters = in.getInt();
        in.asLongBuffer().get(longs);
        in.position(in.position() + longs.length * Long.BYTES).asIntBuffer().get(ints).get(ends);
        words = new String(file, file.length - letters, letters, StandardCharsets.UTF_8);
    }

    /** What {@link Packer#write} was told it is made from. */
    public long madeFrom() {
        return madeFrom;
    }

    public int number() {
        return ints[nextInt++];
    }

    public int[] numbers() {
        int count = number();
        nextInt += count;
        return count == 0 ? NONE : Arrays.copyOfRange(ints, nextInt - count, nextInt);
    }

    public long[] longs() {
        int count = number();
        nextLong += count;
        return Arrays.copyOfRange(longs, nextLong - count, nextLong);
    }

    public boolean[] answers() {
        boolean[] answers = new boolean[number()];
        for (int yes = number(); yes > 0; yes--) answers[number()] = true;
        return answers;
    }

    public int[][] lists() {
        int[][] lists = new int[number()][];
        Arrays.fill(lists, NONE);
        for (int some = number(); some > 0; some--) lists[number()] = numbers();
        return lists;
    }

    /** A text, the same one for the same words. */
    public String text() {
        int number = number();
        if (number < 0) return null;
        if (known[number] == null) known[number] = words.substring(number == 0 ? 0 : ends[number - 1], ends[number]);
        return known[number];
    }
}
