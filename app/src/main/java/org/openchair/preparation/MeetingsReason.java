package org.openchair.preparation;

import org.openchair.journal.Reason;

/** Why something asked of the supporters' own meetings did not happen. */
enum MeetingsReason implements Reason {
    CLOSED("preparation.refused.closed", ""),
    NOT_YOURS("preparation.refused.not-yours", ""),
    CONTACT_REFUSED("preparation.refused.contact-refused", ""),
    NO_MEETING("preparation.refused.no-meeting", ""),
    NOT_YET("preparation.refused.not-yet", ""),
    OVER("preparation.refused.meeting-over", ""),
    NOBODY("preparation.refused.nobody-there", "present"),
    NO_WORDS("preparation.refused.no-words", "words"),
    TOO_LONG("preparation.refused.long-how", "words");

    private final String message;
    private final String field;

    MeetingsReason(String message, String field) {
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
