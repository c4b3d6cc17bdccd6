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
    private static final int RUNS = 16;
    private static final int ROUNDS = 12;
    private static final int SETTLED = 5;
    private static final double RATE = 0.35;
    private static final double DECAY = 2e-5;
    private static final double DROP = 0.2;
    private static final double RIGHT = 0.003;
    private static final int SEEN_AT_LEAST = 3;

    /** A text as rows of the weights, -1 for a feature seen too seldom. */
    private record Lesson(Corpus.Row row, int[][] sentences) {}

    final Map<Integer, Integer> rowOfKey = new HashMap<>();
    float[][] weights;
    private float[][] steps;
    private float[][] means;
    double[] bias = new double[Model.LABELS];
    private final double[] meanBias = new double[Model.LABELS];
    private final double[] positiveWeight = new double[Model.LABELS];
    private Lengths lengths;
    private Random dropping;

    void train(List<Example> examples) {
        learnKeys(examples);
        lengths = new Lengths(examples);
        means = new float[rowOfKey.size()][Model.LABELS];
        List<Lesson> lessons = examples.stream().map(this::lesson).toList();
        for (int run = 0; run < RUNS; run++) run(lessons, run);
        weights = means;
        bias = meanBias;
    }

    // Each run forgets the one before it and meets the texts in another order; what counts is what they agree on.
    private void run(List<Lesson> lessons, int run) {
        weights = new float[rowOfKey.size()][Model.LABELS];
        steps = new float[rowOfKey.size()][Model.LABELS];
        dropping = new Random(3 + run);
        for (int label = 0; label <= Labels.ATTACK; label++) begin(lessons, label);
        List<Lesson> order = new ArrayList<>(lessons);
        Random random = new Random(20261123 + run);
        for (int round = 0; round < ROUNDS; round++) {
            java.util.Collections.shuffle(order, random);
            for (Lesson lesson : order) teach(lesson, round);
            if (round >= SETTLED) remember();
        }
    }

    private void remember() {
        int times = RUNS * (ROUNDS - SETTLED);
        for (int row = 0; row < weights.length; row++)
            for (int label = 0; label <= Labels.ATTACK; label++) means[row][label] += weights[row][label] / times;
        for (int label = 0; label <= Labels.ATTACK; label++) meanBias[label] += bias[label] / times;
    }

    private Lesson lesson(Example example) {
        int[][] sentences = Arrays.stream(example.sentences())
                .map(keys -> Arrays.stream(keys).map(key -> rowOfKey.getOrDefault(key, -1)).toArray()).toArray(int[][]::new);
        return new Lesson(example.row(), sentences);
    }

    private void begin(List<Lesson> lessons, int label) {
        List<Corpus.Row> telling = lessons.stream().map(Lesson::row).filter(row -> row.tells(label)).toList();
        long positive = telling.stream().filter(row -> target(row, label) > 0.5).count();
        double share = Math.max(1, positive) / (double) telling.size();
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

    private void teach(Lesson lesson, int round) {
        int count = lesson.sentences().length;
        int[][] kept = new int[count][];
        double[][] logits = new double[count][];
        for (int s = 0; s < count; s++) logits[s] = sum(kept[s] = kept(lesson.sentences()[s]));
        double[][] errors = new double[count][Model.LABELS];
        for (int label = 0; label <= Labels.ATTACK; label++) {
            if (!lesson.row().tells(label)) continue;
            double target = target(lesson.row(), label);
            boolean pooled = label == Labels.RESPECT || target > 0.5;
            int best = best(logits, label);
            for (int s = 0; s < count; s++) {
                double share = label == Labels.RESPECT ? 1.0 / count : !pooled ? 1 / StrictMath.sqrt(count)
                        : round == 0 ? 1.0 / count : s == best ? 1 : 0;
                double weight = lesson.row().weight() * (target > 0.5 ? positiveWeight[label] : 1);
                double said = logits[s][label] + lengths.foretold(lesson.sentences()[s].length, label);
                errors[s][label] = share * weight * (target - sigmoid(said));
            }
        }
        for (int s = 0; s < count; s++) move(kept[s], errors[s]);
    }

    // A part of the features is left out at random each time, so that no single phrase carries a label alone.
    private int[] kept(int[] rows) {
        int[] kept = new int[rows.length];
        int count = 0;
        for (int row : rows) if (dropping.nextDouble() >= DROP) kept[count++] = row;
        return Arrays.copyOf(kept, count);
    }

    private static int best(double[][] logits, int label) {
        int best = 0;
        for (int s = 1; s < logits.length; s++) if (logits[s][label] > logits[best][label]) best = s;
        return best;
    }

    double[] score(int[] keys) {
        return sum(Arrays.stream(keys).map(key -> rowOfKey.getOrDefault(key, -1)).toArray());
    }

    private double[] sum(int[] rows) {
        double[] sums = new double[Model.LABELS];
        for (int row : rows) {
            if (row < 0) continue;
            float[] weight = weights[row];
            for (int label = 0; label <= Labels.ATTACK; label++) sums[label] += weight[label];
        }
        double share = 1 / Math.sqrt(Math.max(1, rows.length));
        for (int label = 0; label <= Labels.ATTACK; label++) sums[label] = bias[label] + sums[label] * share;
        return sums;
    }

    // AdaGrad: a feature that has moved often moves less. What is as good as right moves nothing.
    private void move(int[] rows, double[] errors) {
        double share = 1 / Math.sqrt(Math.max(1, rows.length));
        for (int label = 0; label <= Labels.ATTACK; label++) {
            if (Math.abs(errors[label]) < RIGHT) continue;
            bias[label] += 0.01 * errors[label];
            for (int row : rows) if (row >= 0) move(row, label, errors[label] * share);
        }
    }

    private void move(int row, int label, double error) {
        double gradient = error - DECAY * weights[row][label];
        steps[row][label] += (float) (gradient * gradient);
        weights[row][label] += (float) (RATE * gradient / (Math.sqrt(steps[row][label]) + 0.02));
    }

    static double sigmoid(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }
}
