package org.openchair.language;

import java.util.Locale;

/**
 * How much a finding matters, strongest first.
 *
 * <pre>{@code finding.level() == Level.STOP // ask a human before sending}</pre>
 */
public enum Level {
    /** Likely to close the door. Example: an ultimatum. */
    STOP,
    /** Would land better in other words. Example: "You never help." */
    SOFTEN,
    /** Worth knowing. Example: unasked advice. */
    NOTE;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The word used in data and on the command line: {@code SOFTEN.word()} is {@code "soften"}. */
    public String word() {
        return word;
    }
}
