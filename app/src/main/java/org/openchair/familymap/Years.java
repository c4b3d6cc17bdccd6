package org.openchair.familymap;

import java.util.Optional;

/** Years as they are typed. */
final class Years {
    private Years() {}

    static Optional<Integer> of(String typed) {
        return typed.strip().matches("\\d{4}") ? Optional.of(Integer.valueOf(typed.strip())) : Optional.empty();
    }

    static boolean isGood(String typed, int from, int to) {
        return typed.isBlank() || of(typed).filter(year -> year >= from && year <= to).isPresent();
    }

    static boolean areInOrder(String first, String second) {
        return of(first).isEmpty() || of(second).isEmpty() || of(first).get() <= of(second).get();
    }
}
