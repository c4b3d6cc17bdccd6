package org.openchair.language;

import java.util.List;

/**
 * What the coach made of a text. Both lists are ordered by where they begin and cannot be changed.
 *
 * <pre>{@code
 * Reading reading = Coach.english().read("I can drive you on Thursday. It's your decision.");
 * reading.findings().isEmpty();  // true
 * reading.ingredients().size();  // 2: OFFER, AUTONOMY
 * }</pre>
 *
 * @param respect     in [0, 1]: the chance that the reader hears an invitation rather than an attack
 * @param findings    what may hurt
 * @param ingredients what invites
 */
public record Reading(double respect, List<Finding> findings, List<Ingredient> ingredients) {

    /** Copies the lists. Example: {@code new Reading(1, List.of(), List.of())}. */
    public Reading {
        findings = List.copyOf(findings);
        ingredients = List.copyOf(ingredients);
    }
}
