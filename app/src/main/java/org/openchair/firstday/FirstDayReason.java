package org.openchair.firstday;

import org.openchair.journal.Reason;

/** Why something asked of the first day did not happen. */
enum FirstDayReason implements Reason {
    CLOSED("firstday.refused.closed", ""),
    NOT_YOURS("firstday.refused.not-yours", ""),
    CONTACT_REFUSED("firstday.refused.contact-refused", ""),
    NO_WORDS("firstday.refused.no-words", "words"),
    TOO_LONG("firstday.refused.too-long", "words"),
    NO_PLACE("firstday.refused.no-place", "place"),
    PLACE_TOO_LONG("firstday.refused.line-too-long", "place"),
    PHONE_TOO_LONG("firstday.refused.line-too-long", "phone"),
    TIME_PASSED("firstday.refused.time-passed", "date");

    private final String message;
    private final String field;

    FirstDayReason(String message, String field) {
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
