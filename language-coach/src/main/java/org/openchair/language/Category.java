package org.openchair.language;

import java.util.Locale;

/**
 * How a passage may hurt.
 *
 * <pre>{@code Category.MIND_READING.word() // "mind-reading"}</pre>
 */
public enum Category {
    /** A word that names a human by an illness. Example: "addict". */
    STIGMA,
    /** The reader is made the cause. Example: "You ruined Christmas." */
    BLAME,
    /** A consequence is tied to the answer. Example: "Rehab today or we are done." */
    ULTIMATUM,
    /** Harm is announced. Example: "I'll call your boss." */
    THREAT,
    /** The reader is given a name instead of a fact. Example: "You're a liar." */
    LABEL,
    /** An order. Example: "Stop drinking." */
    COMMAND,
    /** The writer claims to know what the reader thinks. Example: "You don't care about us." */
    MIND_READING,
    /** The reader is made small. Example: "You should be ashamed." */
    SHAMING,
    /** Something is kept from the reader. Example: "Tell her it's just dinner." */
    DECEPTION,
    /** Always, never, everything. Example: "You never help." */
    ABSOLUTE,
    /** A debt is called in. Example: "After all I've done for you." */
    GUILT,
    /** The reader is held up against someone else. Example: "Your sister manages." */
    COMPARISON,
    /** Questions that cross-examine. Example: "Where were you? Who with?" */
    INTERROGATION,
    /** A relative names an illness. Example: "You're clearly bipolar." */
    DIAGNOSIS,
    /** The words say one thing and mean another. Example: "Oh, sober again?" */
    SARCASM,
    /** Advice nobody asked for. Example: "You should see a doctor." */
    ADVICE;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The word used in data and on the command line: {@code COMMAND.word()} is {@code "command"}. */
    public String word() {
        return word;
    }
}
