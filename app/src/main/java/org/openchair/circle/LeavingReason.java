package org.openchair.circle;

import org.openchair.journal.Reason;

/** Why somebody did not leave just now. */
enum LeavingReason implements Reason {
    CLOSED("circle.refused.closed", ""),
    ONLY_SUPPORTERS_LEAVE("circle.refused.only-supporters-leave", ""),
    TOO_LONG("circle.refused.goodbye-too-long", "words");

    private final String message;
    private final String field;

    LeavingReason(String message, String field) {
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
