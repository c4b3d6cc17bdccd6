package org.openchair.language;

import org.openchair.language.model.Labels;

/**
 * The chance that the reader hears an invitation and not an attack. Each sentence has a chance of being heard as an
 * attack; a letter's is a mean of them in which the harder ones count more. So one hard sentence among many kind ones is
 * felt, as it is by a reader, while saying more, or saying it twice, moves nothing.
 */
final class Respect {
    // How far each finding by itself makes an attack of a sentence, in the order of Category.
    private static final double[] FORCE =
            {0.3, 1, 1, 1, 1, 0.5, 1, 1, 0.6, 0.9, 1, 0.8, 0.4, 0.5, 0.4, 0.2};
    // The same while it is only suspected: accusing, threatening and belittling count whole, the others where the sentence
    // as a whole sounds like an attack.
    private static final double[] FAINT =
            {0.1, 1, 1, 1, 1, 0.15, 0.15, 1, 0.15, 0.15, 0.15, 0.15, 0.1, 0.1, 0.1, 0.05};
    private static final double RULED = 0.6;
    private static final double TONE = 0.25;
    // What speaks to nobody is heard as an attack by few.
    private static final double OVERHEARD = 0.5;
    private static final int FULL_WEIGHT = 10;

    private double sum;
    private double weight;

    /** A sentence the model has scored; a bit of {@code shown} is set where a rule speaks too. */
    void add(float[] logits, long shown, boolean addressed, int words) {
        double peaceful = 1 - TONE * sigmoid(-logits[Labels.RESPECT]);
        for (int label = 0; label < FORCE.length; label++) {
            double least = (shown >>> label & 1) != 0 ? RULED * FORCE[label] : 0;
            peaceful *= 1 - Math.max(least, FAINT[label] * sigmoid(logits[label]));
        }
        double attack = (1 - peaceful + sigmoid(logits[Labels.ATTACK])) / 2;
        add(addressed ? attack : OVERHEARD * attack, words);
    }

    /** A sentence about which only rules can speak. */
    void add(java.util.Collection<Category> found, int words) {
        double peaceful = 0.95;
        for (Category category : found) peaceful *= 1 - 0.8 * FORCE[category.ordinal()];
        add(1 - peaceful, words);
    }

    // Two words say less about a letter than ten, and talk is full of them: "No.", "I know.", "What now?"
    private void add(double attack, int words) {
        double share = Math.min(words, FULL_WEIGHT);
        sum += share * attack * Math.sqrt(attack);
        weight += share;
    }

    double value() {
        return weight == 0 ? 1 : Math.clamp(1 - StrictMath.pow(sum / weight, 2 / 3.0), 0.0, 1.0);
    }

    private static double sigmoid(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }
}
