package org.openchair.preparation;

import org.openchair.journal.Reason;

/** Why something asked in preparation did not happen. */
public enum PreparationReason implements Reason {
    CLOSED("preparation.refused.closed", ""),
    NOT_YOURS("preparation.refused.not-yours", ""),
    NOT_AGREED("preparation.refused.not-agreed", ""),
    CONTACT_REFUSED("preparation.refused.contact-refused", ""),
    NO_WORDS("preparation.refused.no-words", "words"),
    TOO_LONG("preparation.refused.too-long", "words"),
    NO_FEELING("preparation.refused.no-feeling", "feeling"),
    FEELING_TOO_LONG("preparation.refused.too-long", "feeling"),
    NO_BARRIER("preparation.refused.no-barrier", "barrier"),
    BARRIER_TOO_LONG("preparation.refused.too-long", "barrier"),
    NO_WAY("preparation.refused.no-way", "way"),
    WAY_TOO_LONG("preparation.refused.too-long", "way"),
    NO_TIME("preparation.refused.no-time", "date"),
    TIME_PASSED("preparation.refused.time-passed", "date"),
    NO_PLACE("preparation.refused.no-place", "place"),
    PLACE_TOO_LONG("preparation.refused.place-too-long", "place");

    private final String message;
    private final String field;

    PreparationReason(String message, String field) {
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
