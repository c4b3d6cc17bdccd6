package org.openchair.language.model;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * The learned part: for each label a sum of small whole numbers, one for each feature it knows. Whole numbers add up
 * to the same on every machine.
 */
public final class Model {
    public static final int LABELS = 32;

    private final int[] keys;
    private final int[] rows;
    private final byte[] weights;
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
            weights = in.readNBytes(size * LABELS);
            int capacity = Integer.highestOneBit(Math.max(16, size) * 2 - 1) * 2;
            keys = new int[capacity];
            rows = new int[capacity];
            for (int row = 0; row < size; row++) place(stored.getInt(), row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void place(int key, int row) {
        int i = key & keys.length - 1;
        while (keys[i] != 0) i = i + 1 & keys.length - 1;
        keys[i] = key;
        rows[i] = row * LABELS;
    }

    /** Fills {@code logits} with how strongly each label speaks from these features. */
    public void score(Features features, int[] sums, float[] logits) {
        java.util.Arrays.fill(sums, 0);
        for (int f = 0; f < features.count; f++) {
            int row = row(features.keys[f]);
            if (row >= 0) add(row, sums);
        }
        double share = 1 / Math.sqrt(Math.max(1, features.count));
        for (int label = 0; label < LABELS; label++)
            logits[label] = (float) (bias[label] + sums[label] * (double) scale[label] * share);
    }

    private void add(int row, int[] sums) {
        for (int label = 0; label < LABELS; label++) sums[label] += weights[row + label];
    }

    private int row(int key) {
        int mask = keys.length - 1;
        for (int i = key & mask; keys[i] != 0; i = i + 1 & mask) if (keys[i] == key) return rows[i];
        return -1;
    }

    /** How much one feature speaks for a label. */
    public int weight(int key, int label) {
        int row = row(key);
        return row < 0 ? 0 : weights[row + label];
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
