package org.openchair.language.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
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
    private static final int LONGS = LABELS / 8;
    private static final int RAISED = 128;
    private static final int ROOM = 256;
    private static final int BUCKETS = 1 << 16;
    private static final long EVEN = 0x00FF00FF00FF00FFL;

    // Keys in their order, and where each group of those that begin with the same sixteen bits begins.
    private final int[] keys;
    private final int[] bucket = new int[BUCKETS + 1];
    // Eight labels to a long, eight bits each, raised by 128 so that none is negative: eight additions add a whole row.
    private final long[] weights;
    // One bit for each key's place: most features of a new text are unknown, and this says so at one look.
    private final long[] maybe = new long[1 << 15];
    private final float[] scale = new float[LABELS];
    private final float[] bias = new float[LABELS];
    private final float[] alone = new float[LABELS];
    private final float[] withRule = new float[LABELS];

    /** Reads what {@code script/train-coach} wrote. Everything lies as it is used, so that a start has nothing to arrange. */
    public Model(InputStream stream) {
        try (DataInputStream in = new DataInputStream(stream)) {
            int size = in.readInt();
            for (float[] numbers : new float[][] {scale, bias, alone, withRule})
                for (int i = 0; i < LABELS; i++) numbers[i] = in.readFloat();
            keys = new int[size];
            weights = new long[size * LONGS];
            byte[] rest = new byte[(size + bucket.length) * Integer.BYTES + (maybe.length + weights.length) * Long.BYTES];
            in.readFully(rest);
            ByteBuffer numbers = ByteBuffer.wrap(rest);
            numbers.asIntBuffer().get(keys).get(bucket);
            numbers.position((size + bucket.length) * Integer.BYTES).asLongBuffer().get(maybe).get(weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a model: keys in rising order, read as unsigned, and a row of small whole numbers for each. */
    public static void write(DataOutputStream out, float[][] numbers, int[] keys, byte[][] rows) throws IOException {
        out.writeInt(keys.length);
        for (float[] of : numbers) for (int i = 0; i < LABELS; i++) out.writeFloat(of[i]);
        int[] bucket = new int[BUCKETS + 1];
        long[] maybe = new long[1 << 15];
        for (int key : keys) {
            out.writeInt(key);
            bucket[(key >>> 16) + 1]++;
            maybe[place(key)] |= 1L << bit(key);
        }
        for (int i = 0; i < bucket.length; i++) out.writeInt(i == 0 ? 0 : (bucket[i] += bucket[i - 1]));
        for (long bits : maybe) out.writeLong(bits);
        for (byte[] row : rows) for (int label = LABELS - 1; label >= 0; label--) out.writeByte(row[swapped(label)] + RAISED);
    }

    // Rows are written so that a long, read with its first byte highest, holds label 8i in its lowest byte.
    private static int swapped(int label) {
        return LABELS - 8 - (label & ~7) + (label & 7);
    }

    private static int place(int key) {
        return key >>> 17;
    }

    private static int bit(int key) {
        return key >>> 11;
    }

    /** Fills {@code logits} with how strongly each label speaks from these features. */
    public void score(Features features, int[] sums, float[] logits) {
        for (int f = 0; f < features.count; f++) features.row[f] = row(features.keys[f]);
        Arrays.fill(sums, 0);
        for (int f = 0; f < features.count; ) f = add(features, f, sums);
        double share = 1 / Math.sqrt(Math.max(1, features.count));
        for (int label = 0; label < LABELS; label++)
            logits[label] = (float) (bias[label] + sums[label] * (double) scale[label] * share);
        for (int label = 0; label < Labels.RESPECT; label++)
            logits[label] = (float) Labels.weighed(label, logits[label], logits[Labels.ATTACK]);
    }

    // As many features as eight sums of sixteen bits have room for; kept apart by name so that they stay in registers.
    private int add(Features features, int from, int[] sums) {
        long a = 0, b = 0, c = 0, d = 0, e = 0, g = 0, h = 0, i = 0;
        int added = 0;
        int f = from;
        for (; f < features.count && added < ROOM; f++) {
            int row = features.row[f];
            if (row < 0) continue;
            added++;
            long first = weights[row];
            a += first & EVEN;
            b += first >>> 8 & EVEN;
            long second = weights[row + 1];
            c += second & EVEN;
            d += second >>> 8 & EVEN;
            long third = weights[row + 2];
            e += third & EVEN;
            g += third >>> 8 & EVEN;
            long fourth = weights[row + 3];
            h += fourth & EVEN;
            i += fourth >>> 8 & EVEN;
        }
        long[] lanes = {a, b, c, d, e, g, h, i};
        for (int label = 0; label < LABELS; label++)
            sums[label] += (int) (lanes[(label >> 3) * 2 + (label & 1)] >>> (label >> 1 & 3) * 16 & 0xFFFF) - added * RAISED;
        return f;
    }

    private int row(int key) {
        if ((maybe[place(key)] >>> bit(key) & 1) == 0) return -1;
        int end = bucket[(key >>> 16) + 1];
        for (int i = bucket[key >>> 16]; i < end; i++) if (keys[i] == key) return i * LONGS;
        return -1;
    }

    /** How much a scored feature speaks for a label. */
    int weight(Features features, int feature, int label) {
        int row = features.row[feature];
        return row < 0 ? 0 : (int) (weights[row + (label >> 3)] >>> (label & 7) * 8 & 0xFF) - RAISED;
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
