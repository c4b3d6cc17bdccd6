package org.openchair.language;

/**
 * The chance that the reader hears an invitation. Harsh sentences weigh more than kind ones, as they do for a reader,
 * but it is a mean: saying a thing twice, or writing more, does not move it.
 */
final class Respect {
    private static final double SHARPNESS = 0.7;

    private double sum;
    private double weight;

    void add(float logit, int words) {
        // Two words say less about a letter than twenty; beyond that, a sentence is a sentence.
        double share = Math.min(words, 8);
        sum += share * StrictMath.exp(-SHARPNESS * Math.clamp(logit, -12.0, 12.0));
        weight += share;
    }

    double value() {
        if (weight == 0) return 1;
        double mean = -StrictMath.log(sum / weight) / SHARPNESS;
        return 1 / (1 + StrictMath.exp(-mean));
    }
}
