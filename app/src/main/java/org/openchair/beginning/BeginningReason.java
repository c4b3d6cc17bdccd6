package org.openchair.beginning;

import org.openchair.journal.Reason;

/** Why something about a circle that the person began did not happen. */
enum BeginningReason implements Reason {
    CLOSED("beginning.refused.closed", ""),
    NOT_BEGUN("beginning.refused.not-begun", ""),
    NOT_YOURS("beginning.refused.not-yours", ""),
    CONTACT_CLOSED("beginning.refused.contact-closed", ""),
    ALREADY_GREETED("beginning.refused.already-greeted", ""),
    TOO_OFTEN("beginning.refused.too-often", ""),
    ALREADY_USED("beginning.refused.already-used", ""),
    NO_WORDS("beginning.refused.no-words", "words"),
    TOO_LONG("beginning.refused.too-long", "words"),
    NO_REASON("beginning.refused.no-words", "reason"),
    REASON_TOO_LONG("beginning.refused.too-long", "reason"),
    NO_NAME("beginning.refused.no-name", "name"),
    NAME_TAKEN("beginning.refused.name-taken", "name"),
    ENOUGH("beginning.refused.enough", "name"),
    RELATION_TOO_LONG("beginning.refused.line-too-long", "relation"),
    NO_EMAIL("beginning.refused.no-email", "email"),
    PHONE_TOO_LONG("beginning.refused.line-too-long", "phone"),
    TIMES_TOO_LONG("beginning.refused.line-too-long", "safeTimes"),
    WISH_TOO_LONG("beginning.refused.too-long", "wish");

    private final String message;
    private final String field;

    BeginningReason(String message, String field) {
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
