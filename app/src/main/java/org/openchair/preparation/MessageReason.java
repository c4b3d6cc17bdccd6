package org.openchair.preparation;

import org.openchair.journal.Reason;

/** Why something about a message did not happen. */
public enum MessageReason implements Reason {
    CLOSED("preparation.refused.closed", ""),
    NOT_YOURS("preparation.refused.not-yours", ""),
    NO_WORDS("preparation.refused.no-words", "words"),
    TOO_LONG("preparation.refused.too-long", "words"),
    NOT_NOW("preparation.refused.not-shared-now", "");

    private final String message;
    private final String field;

    MessageReason(String message, String field) {
        this.message = message;
        this.field = field;
    }

    @Override
    public String message() {
        return message;
    }

    @Override
    public String field() {
        return field;
    }
}
