package org.openchair.language.model;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The learned part: for each label a sum of small whole numbers, one for each feature it knows. Whole numbers add up
 * to the same on every machine.
 */
public final class Model {
    public static final int LABELS = 32;
    private static final int LONGS = LABELS / 4;
    private static final int RAISED = 128;
    private static final int ROOM = 256;
    private static final long LANE = 0xFFFF;

    // A key and its row side by side: one look at memory for both.
    private final long[] table;
    // Four labels to a long, sixteen bits each, raised by 128 so that none is negative: eight additions add a whole row.
    private final long[] weights;
    // One bit for each key's place: most features of a new text are unknown, and this says so without a look at the table.
    private final long[] maybe = new long[1 << 15];
    private final float[] scale = new float[LABELS];
    private final float[] bias = new float[LABELS];
    private final float[] alone = new float[LABELS];
    private final float[] withRule = new float[LABELS];

    /** Reads what {@code script/train-coach} wrote. */
    public Model(InputStream stream) {
        try (DataInputStream in = new DataInputStream(stream)) {
            int size = in.readInt();
            for (float[] numbers : new float[][] {scale, bias, alone, withRule})
                for (int i = 0; i < LABELS; i++) numbers[i] = in.readFloat();
            ByteBuffer stored = ByteBuffer.wrap(in.readNBytes(size * 4));
            weights = packed(in.readNBytes(size * LABELS));
            int capacity = Integer.highestOneBit(Math.max(16, size) * 2 - 1) * 2;
            table = new long[capacity];
            for (int row = 0; row < size; row++) place(stored.getInt(), row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void place(int key, int row) {
        int i = key & table.length - 1;
        while (table[i] != 0) i = i + 1 & table.length - 1;
        table[i] = (long) key << 32 | row * LONGS + 1;
        maybe[key >>> 17] |= 1L << (key >>> 11);
    }

    private static long[] packed(byte[] stored) {
        long[] packed = new long[stored.length / 4];
        for (int i = 0; i < stored.length; i++) packed[i >> 2] |= (long) (stored[i] + RAISED) << (i & 3) * 16;
        return packed;
    }

    /** Fills {@code logits} with how strongly each label speaks from these features. */
    public void score(Features features, int[] sums, float[] logits) {
        for (int f = 0; f < features.count; f++) features.row[f] = row(features.keys[f]);
        Arrays.fill(sums, 0);
        long[] lanes = new long[LONGS];
        int added = 0;
        for (int f = 0; f < features.count; f++) {
            int row = features.row[f];
            if (row < 0) continue;
            for (int i = 0; i < LONGS; i++) lanes[i] += weights[row + i];
            if (++added == ROOM) {
                spill(lanes, sums, added);
                added = 0;
            }
        }
        spill(lanes, sums, added);
        double share = 1 / Math.sqrt(Math.max(1, features.count));
        for (int label = 0; label < LABELS; label++)
            logits[label] = (float) (bias[label] + sums[label] * (double) scale[label] * share);
        for (int label = 0; label < Labels.RESPECT; label++)
            logits[label] = (float) Labels.weighed(label, logits[label], logits[Labels.ATTACK]);
    }

    private static void spill(long[] lanes, int[] sums, int added) {
        for (int label = 0; label < LABELS; label++)
            sums[label] += (int) (lanes[label >> 2] >>> (label & 3) * 16 & LANE) - added * RAISED;
        Arrays.fill(lanes, 0);
    }

    private int row(int key) {
        if ((maybe[key >>> 17] >>> (key >>> 11) & 1) == 0) return -1;
        int mask = table.length - 1;
        for (int i = key & mask; table[i] != 0; i = i + 1 & mask) if ((int) (table[i] >>> 32) == key) return (int) table[i] - 1;
        return -1;
    }

    /** How much a scored feature speaks for a label. */
    int weight(Features features, int feature, int label) {
        int row = features.row[feature];
        return row < 0 ? 0 : (int) (weights[row + (label >> 2)] >>> (label & 3) * 16 & LANE) - RAISED;
    }

    /** The logit from which a label is shown when no rule speaks for it. */
    public float alone(int label) {
        return alone[label];
    }

    /** The logit from which a label is shown when a rule speaks for it. */
    public float withRule(int label) {
        return withRule[label];
    }
}
