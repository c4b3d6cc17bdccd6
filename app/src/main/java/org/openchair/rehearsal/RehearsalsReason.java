package org.openchair.rehearsal;

import org.openchair.journal.Reason;

/** Why something asked of a rehearsal did not happen. */
enum RehearsalsReason implements Reason {
    CLOSED("rehearsal.refused.closed", ""),
    NOT_YOURS("rehearsal.refused.not-yours", ""),
    BEGUN("rehearsal.refused.begun", ""),
    CONTACT_REFUSED("rehearsal.refused.contact-refused", ""),
    NO_DAY("rehearsal.refused.no-day", "on"),
    ABOUT_TOO_LONG("rehearsal.refused.line-too-long", "about"),
    TOO_FEW("rehearsal.refused.too-few", "cast"),
    TWO_VOICES("rehearsal.refused.two-voices", "cast"),
    NO_LESSON("rehearsal.refused.no-lesson", "learned"),
    LESSON_TOO_LONG("rehearsal.refused.too-long", "learned"),
    CHANGE_TOO_LONG("rehearsal.refused.too-long", "change");

    private final String message;
    private final String field;

    RehearsalsReason(String message, String field) {
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
