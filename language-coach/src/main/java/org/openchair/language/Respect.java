package org.openchair.language;

import java.util.Collection;

import org.openchair.language.model.Labels;

/** The chance that the reader hears an invitation and not an attack, from the chance that each sentence is heard as an attack. */
final class Respect {
    // How far each finding by itself makes an attack of a sentence, in the order of Category.
    private static final double[] FORCE =
            {0.3, 1, 1, 1, 1, 0.5, 1, 1, 0.6, 0.9, 1, 0.8, 0.4, 0.5, 0.4, 0.2};
    // The same while it is only suspected: accusing, threatening and belittling count whole, the others where the sentence
    // as a whole sounds like an attack.
    private static final double[] FAINT =
            {0.1, 1, 1, 1, 1, 0.1, 0.1, 1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1};
    private static final double RULED = 0.6;
    // What is not warm is a little cold.
    private static final double COLD = 0.06;
    // What speaks to nobody is heard as an attack by few.
    private static final double OVERHEARD = 0.35;

    private final Turns turns = new Turns();

    void turn() {
        turns.begin();
    }

    /** A sentence the model has scored; a bit of {@code shown} is set where a rule speaks too. */
    void add(float[] logits, long shown, boolean addressed, int words, boolean greeting) {
        double harmless = 1;
        for (int label = 0; label < FORCE.length; label++) {
            double least = (shown >>> label & 1) != 0 ? RULED * FORCE[label] : 0;
            harmless *= 1 - Math.max(least, FAINT[label] * sigmoid(logits[label]));
        }
        // Two opinions that must agree: that some kind of attack is suspected, and that the whole sounds like one.
        double attack = Math.sqrt(1 - harmless) * sigmoid(logits[Labels.ATTACK]) + COLD * sigmoid(-logits[Labels.RESPECT]);
        turns.add(addressed ? attack : OVERHEARD * attack, words, greeting && !addressed);
    }

    /** A sentence about which only rules can speak. */
    void add(Collection<Category> found, int words, boolean greeting) {
        double peaceful = 0.95;
        for (Category category : found) peaceful *= 1 - 0.8 * FORCE[category.ordinal()];
        turns.add(1 - peaceful, words, greeting && found.isEmpty());
    }

    double value() {
        double peace = 1 - turns.hardness();
        double cubed = peace * peace * peace;
        // About the share of texts like it, in the held-out part of the corpus, that attack nobody.
        return 0.3 * peace + 0.7 * cubed * cubed * cubed;
    }

    private static double sigmoid(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }
}
