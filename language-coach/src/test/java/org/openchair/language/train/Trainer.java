package org.openchair.language.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.openchair.language.model.Labels;
import org.openchair.language.model.Model;

/**
 * Logistic regression for all labels at once, over sentences, learned from texts: a text that carries a label teaches
 * the sentence that shows it most; a text that does not teaches all its sentences. Fixed seed, plain arithmetic, so
 * the same corpus gives the same bytes.
 */
final class Trainer {
    private static final int ROUNDS = 14;
    private static final double RATE = 0.35;
    private static final double DECAY = 2e-5;
    private static final double DROP = 0.2;
    private final Random dropping = new Random(3);
    private static final int SEEN_AT_LEAST = 2;

    final Map<Integer, Integer> rowOfKey = new HashMap<>();
    float[][] weights;
    private float[][] steps;
    final double[] bias = new double[Model.LABELS];
    private final double[] positiveWeight = new double[Model.LABELS];

    void train(List<Example> examples) {
        learnKeys(examples);
        weights = new float[rowOfKey.size()][Model.LABELS];
        steps = new float[rowOfKey.size()][Model.LABELS];
        for (int label = 0; label <= Labels.ATTACK; label++) begin(examples, label);
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(20261123);
        for (int round = 0; round < ROUNDS; round++) {
            java.util.Collections.shuffle(order, random);
            for (Example example : order) teach(example, round);
        }
    }

    private void begin(List<Example> examples, int label) {
        long positive = examples.stream().filter(e -> target(e.row(), label) > 0.5).count();
        double share = Math.max(1, positive) / (double) examples.size();
        bias[label] = label == Labels.RESPECT ? 0 : StrictMath.log(share / (1 - share)) / 2;
        positiveWeight[label] = label == Labels.RESPECT ? 1 : Math.min(4, StrictMath.sqrt(1 / share) / 2);
    }

    private void learnKeys(List<Example> examples) {
        Map<Integer, Integer> seen = new HashMap<>();
        for (Example example : examples)
            Arrays.stream(example.sentences()).flatMapToInt(Arrays::stream).distinct().forEach(key -> seen.merge(key, 1, Integer::sum));
        seen.entrySet().stream().filter(e -> e.getValue() >= SEEN_AT_LEAST).map(Map.Entry::getKey).sorted()
                .forEach(key -> rowOfKey.put(key, rowOfKey.size()));
    }

    static double target(Corpus.Row row, int label) {
        if (label < Labels.RESPECT) return row.has(label) ? 1 : 0;
        if (label == Labels.ATTACK) return row.isAttack() ? 1 : 0;
        if (row.isHarsh()) return row.isKind() ? 0.25 : 0;
        return row.isKind() ? 1 : 0.8;
    }

    private void teach(Example full, int round) {
        int count = full.sentences().length;
        int[][] kept = new int[count][];
        for (int s = 0; s < count; s++) kept[s] = kept(full.sentences()[s]);
        Example example = new Example(full.row(), kept, full.ruled());
        double[][] logits = new double[count][];
        for (int s = 0; s < count; s++) logits[s] = score(example.sentences()[s]);
        double[][] errors = new double[count][Model.LABELS];
        for (int label = 0; label <= Labels.ATTACK; label++) {
            double target = target(example.row(), label);
            boolean pooled = label == Labels.RESPECT || target > 0.5;
            int best = best(logits, label);
            for (int s = 0; s < count; s++) {
                double share = label == Labels.RESPECT ? 1.0 / count : !pooled ? 1 / StrictMath.sqrt(count)
                        : round == 0 ? 1.0 / count : s == best ? 1 : 0;
                double weight = target > 0.5 ? positiveWeight[label] : 1;
                errors[s][label] = share * weight * (target - sigmoid(logits[s][label]));
            }
        }
        for (int s = 0; s < count; s++) move(example.sentences()[s], errors[s]);
    }

    // A part of the features is left out at random each time, so that no single phrase carries a label alone.
    private int[] kept(int[] keys) {
        return Arrays.stream(keys).filter(key -> dropping.nextDouble() >= DROP).toArray();
    }

    private static int best(double[][] logits, int label) {
        int best = 0;
        for (int s = 1; s < logits.length; s++) if (logits[s][label] > logits[best][label]) best = s;
        return best;
    }

    double[] score(int[] keys) {
        double[] sums = new double[Model.LABELS];
        for (int key : keys) {
            Integer row = rowOfKey.get(key);
            if (row == null) continue;
            float[] weight = weights[row];
            for (int label = 0; label <= Labels.ATTACK; label++) sums[label] += weight[label];
        }
        double share = 1 / Math.sqrt(Math.max(1, keys.length));
        for (int label = 0; label <= Labels.ATTACK; label++) sums[label] = bias[label] + sums[label] * share;
        return sums;
    }

    // AdaGrad: a feature that has moved often moves less.
    private void move(int[] keys, double[] errors) {
        double share = 1 / Math.sqrt(Math.max(1, keys.length));
        for (int label = 0; label <= Labels.ATTACK; label++) bias[label] += 0.01 * errors[label];
        for (int key : keys) {
            Integer row = rowOfKey.get(key);
            if (row == null) continue;
            float[] weight = weights[row];
            float[] step = steps[row];
            for (int label = 0; label <= Labels.ATTACK; label++) {
                double gradient = errors[label] * share - DECAY * weight[label];
                step[label] += (float) (gradient * gradient);
                weight[label] += (float) (RATE * gradient / (StrictMath.sqrt(step[label]) + 0.02));
            }
        }
    }

    static double sigmoid(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }
}
