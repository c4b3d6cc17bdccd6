package org.openchair.preparation;

/** The safety questions as the person themselves is asked them: keys of words that speak to them, where the others speak of them. */
public final class OwnSafety {
    private OwnSafety() {}

    /** What is asked. */
    public static String question(SafetyText text) {
        return switch (text) {
            case OVERDOSE -> "preparation.safety.overdose-own";
            case RELEASE -> "preparation.safety.release-own";
            case WITHDRAWAL -> "preparation.safety.withdrawal-own";
            case SUICIDE -> "preparation.safety.suicide-own";
            case CLEAR_HOURS -> "preparation.safety.clear-hours-own";
            case VIOLENCE, CONTROL, WEAPONS, CHILDREN, MEDICAL, PREGNANCY, MIND, LEGAL -> text.question();
        };
    }

    /** What counts as a yes. */
    public static String counts(SafetyText text) {
        return switch (text) {
            case SUICIDE -> "preparation.safety.suicide-counts-own";
            case PREGNANCY -> "preparation.safety.pregnancy-counts-own";
            case CLEAR_HOURS -> "preparation.safety.clear-hours-counts-own";
            case OVERDOSE, RELEASE, WITHDRAWAL, VIOLENCE, CONTROL, WEAPONS, CHILDREN, MEDICAL, MIND, LEGAL -> text.counts();
        };
    }
}
