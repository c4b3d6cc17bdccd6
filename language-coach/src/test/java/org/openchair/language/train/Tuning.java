package org.openchair.language.train;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

import org.openchair.language.Category;
import org.openchair.language.Ingredient.Kind;
import org.openchair.language.model.Labels;
import org.openchair.language.model.Model;

/**
 * Weighs rules and model by texts neither was fitted to: for each label, how sure the model must be on its own, and
 * how sure when a rule speaks too. A false alarm on a kind sentence weighs more than a miss, so findings use F0.6.
 */
final class Tuning {
    // A finding that no rule backs must be as likely as not.
    private static final double LEAST = 0;

    // One that stops a letter must be likely.
    private static final double LEAST_TO_STOP = 0.5;

    // A rule has its reasons: the model must doubt it clearly to silence it, more clearly where it invites, for praise is not
    // lightly taken from a writer, and most clearly for open questions, of which the rules know more kinds than the corpus.
    private static final double MOST_WITH_RULE = -1;
    private static final double MOST_WITH_RULE_TO_INVITE = -1.5;
    private static final double MOST_WITH_RULE_TO_ASK = -2.5;

    // No rule is followed against all the model knows. A listener who says back what somebody thinks uses the words of one who
    // claims to know it: there the model must nearly agree.
    private static final double LEAST_WITH_RULE = -6;
    private static final double LEAST_WITH_RULE_TO_KNOW = -1;

    // Advice is only noted, life has more kinds of it than the corpus, and where somebody listened first the coach is quiet.
    private static final double NOTED = 0;
    private static final double NOTED_WITH_RULE = -4;

    final double[] alone = new double[Model.LABELS];
    final double[] withRule = new double[Model.LABELS];
    private double models;
    private double boths;
    private final String[] lines = new String[Model.LABELS];

    Tuning(Trainer trainer, List<Example> heldOut) {
        double[][][] logits = heldOut.stream()
                .map(e -> java.util.Arrays.stream(e.sentences()).map(trainer::score).map(Tuning::weighed).toArray(double[][]::new)).toArray(double[][][]::new);
        for (int label = 0; label < Labels.RESPECT; label++) tune(label, heldOut, logits);
    }

    private static double[] weighed(double[] logits) {
        for (int label = 0; label < Labels.RESPECT; label++) logits[label] = Labels.weighed(label, logits[label], logits[Labels.ATTACK]);
        return logits;
    }

    private void tune(int label, List<Example> heldOut, double[][][] logits) {
        double beta = label < 16 && !isQuiet(label) ? 0.6 : 1;
        double best = -1;
        double rulesOnly = f(label, heldOut, logits, 99, -99, 1)[0];
        double modelOnly = 0;
        for (double t = least(label); t <= 4; t += 0.25) {
            modelOnly = Math.max(modelOnly, f(label, heldOut, logits, t, t, 1)[0]);
            for (double r = leastWithRule(label); r <= Math.min(t, mostWithRule(label)); r += 0.5) {
                double f = f(label, heldOut, logits, t, r, beta)[0];
                if (f > best + 1e-9) {
                    best = f;
                    alone[label] = t;
                    withRule[label] = r;
                }
            }
        }
        if (label == Labels.of(Category.ADVICE)) {
            alone[label] = NOTED;
            withRule[label] = NOTED_WITH_RULE;
        }
        double[] both = f(label, heldOut, logits, alone[label], withRule[label], 1);
        models += modelOnly;
        boths += both[0];
        lines[label] = String.format(Locale.ROOT, "%-22s rules %.2f  model %.2f  both %.2f (P %.2f R %.2f)  n %d  alone %.2f with rule %.2f",
                Labels.word(label), rulesOnly, modelOnly, both[0], both[1], both[2], (int) both[3], alone[label], withRule[label]);
    }

    // What is said softly is found seldom; here a miss weighs as much as a false alarm.
    private static boolean isQuiet(int label) {
        return label == Labels.of(Category.GUILT) || label == Labels.of(Category.SHAMING) || label == Labels.of(Category.COMPARISON);
    }

    private static double leastWithRule(int label) {
        return label == Labels.of(Category.MIND_READING) ? LEAST_WITH_RULE_TO_KNOW : LEAST_WITH_RULE;
    }

    private static double mostWithRule(int label) {
        if (label == Labels.of(Kind.OPEN_QUESTION)) return MOST_WITH_RULE_TO_ASK;
        return label > Labels.of(Category.ADVICE) ? MOST_WITH_RULE_TO_INVITE : MOST_WITH_RULE;
    }

    private static double least(int label) {
        if (label >= Labels.of(Category.ADVICE) + 1) return -2.5;
        return label == Labels.of(Category.ULTIMATUM) || label == Labels.of(Category.THREAT) || label == Labels.of(Category.DECEPTION)
                ? LEAST_TO_STOP : LEAST;
    }

    private static double[] f(int label, List<Example> heldOut, double[][][] logits, double alone, double withRule, double beta) {
        int hit = 0;
        int said = 0;
        int there = 0;
        for (int i = 0; i < heldOut.size(); i++) {
            if (!heldOut.get(i).row().tells(label)) continue;
            boolean shown = false;
            for (int s = 0; s < logits[i].length; s++) {
                boolean ruled = (heldOut.get(i).ruled()[s] >>> label & 1) != 0;
                shown |= logits[i][s][label] >= (ruled ? withRule : alone);
            }
            boolean right = heldOut.get(i).row().has(label);
            if (right) there++;
            if (shown) said++;
            if (shown && right) hit++;
        }
        double p = said == 0 ? 0 : hit / (double) said;
        double r = there == 0 ? 0 : hit / (double) there;
        double f = p + r == 0 ? 0 : (1 + beta * beta) * p * r / (beta * beta * p + r);
        return new double[] {f, p, r, there};
    }

    void print(PrintStream out) {
        for (int label = 0; label < Labels.RESPECT; label++) out.println(lines[label]);
        out.println(String.format(Locale.ROOT, "mean: model %.3f both %.3f", models / Labels.RESPECT, boths / Labels.RESPECT));
    }
}
