package org.openchair.language.train;

import java.util.List;

import org.openchair.language.model.Labels;
import org.openchair.language.model.Model;

/**
 * What the length of a sentence alone foretells. In the corpus sentences that attack happen to be of other lengths than
 * the rest, which says nothing of how people write: it is taken off while training, so that no weight learns it.
 */
final class Lengths {
    private static final int SIZES = 20;
    // A size seldom met foretells as much as all of them together.
    private static final double FEW = 20;

    private final double[][] foretold = new double[SIZES][Model.LABELS];

    Lengths(List<Example> examples) {
        for (int label = Labels.RESPECT; label <= Labels.ATTACK; label++) count(examples, label);
    }

    private void count(List<Example> examples, int label) {
        double[] met = new double[SIZES + 1];
        double[] shown = new double[SIZES + 1];
        for (Example example : examples) {
            double share = 1.0 / example.sentences().length;
            double target = Trainer.target(example.row(), label) * share;
            for (int[] features : example.sentences()) {
                for (int at : new int[] {size(features.length), SIZES}) {
                    met[at] += share;
                    shown[at] += target;
                }
            }
        }
        double all = shown[SIZES] / met[SIZES];
        for (int size = 0; size < SIZES; size++)
            foretold[size][label] = logit((shown[size] + FEW * all) / (met[size] + FEW)) - logit(all);
    }

    /** To be added to the label's logit of a sentence with so many features. */
    double foretold(int features, int label) {
        return foretold[size(features)][label];
    }

    private static int size(int features) {
        return Math.min(SIZES - 1, (int) (2 * StrictMath.log(Math.max(1, features)) / StrictMath.log(2)));
    }

    private static double logit(double share) {
        return StrictMath.log(share / (1 - share));
    }
}
