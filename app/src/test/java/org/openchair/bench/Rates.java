package org.openchair.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How often a second each of several loads was done, in rounds: one load after the other in each round. */
final class Rates {
    private final List<double[]> rounds = new ArrayList<>();

    /** Does them in turn, each as long as {@code turn}. */
    static Rates of(int rounds, Duration turn, List<Load.Once> loads) {
        Rates rates = new Rates();
        for (int i = 0; i < rounds; i++) {
            rates.rounds.add(loads.stream().mapToDouble(load -> Load.perSecond(Installation.CLIENTS, turn, load)).toArray());
        }
        return rates;
    }

    double middle(int load) {
        return Load.median(rounds.stream().mapToDouble(round -> round[load]).toArray());
    }

    /** The middle of the rounds' ratios: what a noisy machine does to both in the same seconds is no difference between them. */
    double ratio(int load, int yardstick) {
        return Load.median(rounds.stream().mapToDouble(round -> round[load] / round[yardstick]).toArray());
    }

    /** How one ratio compares with another, in the middle of the rounds. */
    double ratio(int load, int yardstick, int otherLoad, int otherYardstick) {
        return Load.median(rounds.stream().mapToDouble(round -> round[load] / round[yardstick] / (round[otherLoad] / round[otherYardstick])).toArray());
    }

    /** The lower and the upper quarter of the rounds. */
    String spread(int load) {
        double[] sorted = rounds.stream().mapToDouble(round -> round[load]).sorted().toArray();
        return "%.0f to %.0f".formatted(sorted[sorted.length / 4], sorted[sorted.length * 3 / 4]);
    }
}
