package org.openchair.effort;

import org.openchair.journal.Reason;

/** Why time was not noted. */
enum EffortReason implements Reason {
    CLOSED("effort.refused.closed", ""),
    NOT_YOURS("effort.refused.not-yours", ""),
    NO_LEVEL("effort.refused.no-level", "level"),
    NO_MINUTES("effort.refused.no-minutes", "minutes"),
    NO_DAY("effort.refused.no-day", "on"),
    TOO_LONG("effort.refused.too-long", "words");

    private final String message;
    private final String field;

    EffortReason(String message, String field) {
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
