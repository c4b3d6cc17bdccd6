package org.openchair.language;

/**
 * How hard a text is to hear. A turn, which is a paragraph or what one speaker says, is heard mostly by its hardest
 * sentence; a text by the mean of its turns, long or short. So one hard sentence is felt, as it is by a reader, while
 * saying more, or saying it twice, moves nothing.
 */
final class Turns {
    // Two words say less about a paragraph than ten.
    private static final int FULL_WEIGHT = 10;
    // A greeting above a letter and the names below it say nothing of how it will land.
    private static final double GREETING_WEIGHT = 0.01;

    private double sum;
    private double weight;
    private double turnSum;
    private double turnWeight;
    private boolean greets = true;

    /** A new paragraph, or somebody else's turn to speak. */
    void begin() {
        if (turnWeight > 0) close(weight == 0);
    }

    private void close(boolean outermost) {
        double share = greets && outermost ? GREETING_WEIGHT : 1;
        sum += share * Math.sqrt(Math.sqrt(turnSum / turnWeight));
        weight += share;
        turnSum = 0;
        turnWeight = 0;
        greets = true;
    }

    /** A sentence, and the chance that it is heard as an attack. */
    void add(double attack, int words, boolean greeting) {
        double share = Math.min(words, FULL_WEIGHT);
        turnSum += share * attack * attack * attack * attack;
        turnWeight += share;
        greets &= greeting;
    }

    /** From 0, nobody is attacked, to 1. */
    double hardness() {
        if (turnWeight > 0) close(true);
        return weight == 0 ? 0 : Math.clamp(sum / weight, 0.0, 1.0);
    }
}
