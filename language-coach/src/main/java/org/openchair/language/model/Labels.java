package org.openchair.language.model;

import java.util.Arrays;

import org.openchair.language.Category;
import org.openchair.language.Ingredient;

/** Where each label stands in the model: the findings, then the ingredients, then respect. */
public final class Labels {
    public static final int RESPECT = 28;
    /** Whether a sentence is an attack, of whatever kind. */
    public static final int ATTACK = 29;

    private static final Category[] CATEGORIES = Category.values();
    private static final Ingredient.Kind[] KINDS = Ingredient.Kind.values();

    // How much it takes from a finding that the sentence as a whole is no attack.
    private static final float PEACE = 0.5f;

    /** A bit for each finding that is done to the reader. */
    public static final long ATTACKS = Arrays.stream(CATEGORIES).filter(Labels::isAttack).mapToLong(category -> 1L << of(category)).sum();

    private Labels() {}

    /** A label's logit, less where it would be an attack in a sentence that sounds like none. */
    public static double weighed(int label, double logit, double attack) {
        return attack < 0 && (ATTACKS >>> label & 1) != 0 ? logit + PEACE * attack : logit;
    }

    // Whether it is done to the reader: advice, a word of scorn, a secret or a diagnosis may be meant well.
    private static boolean isAttack(Category category) {
        return switch (category) {
            case STIGMA, DECEPTION, DIAGNOSIS, ADVICE -> false;
            case BLAME, ULTIMATUM, THREAT, LABEL, COMMAND, MIND_READING, SHAMING, ABSOLUTE, GUILT, COMPARISON, INTERROGATION, SARCASM -> true;
        };
    }

    public static int of(Category category) {
        return category.ordinal();
    }

    public static int of(Ingredient.Kind kind) {
        return CATEGORIES.length + kind.ordinal();
    }

    /** The label's number, or -1 for a word that is none. */
    public static int of(String word) {
        for (Category category : CATEGORIES) if (category.word().equals(word)) return of(category);
        for (Ingredient.Kind kind : KINDS) if (kind.word().equals(word)) return of(kind);
        return -1;
    }

    public static String word(int label) {
        if (label < CATEGORIES.length) return CATEGORIES[label].word();
        return label < RESPECT ? KINDS[label - CATEGORIES.length].word() : label == RESPECT ? "respect" : "attack";
    }
}
