package org.openchair.preparation;

import org.openchair.journal.Reason;

/** Why something asked of a barrier did not happen. */
enum BarrierReason implements Reason {
    CLOSED("preparation.refused.closed", ""),
    NOT_YOURS("preparation.refused.not-yours", ""),
    CONTACT_REFUSED("preparation.refused.contact-refused", ""),
    BEGUN("preparation.refused.begun", ""),
    NO_BARRIER("preparation.refused.no-barrier", "barrier"),
    BARRIER_TOO_LONG("preparation.refused.too-long", "barrier"),
    NO_WAY("preparation.refused.no-way", "way"),
    WAY_TOO_LONG("preparation.refused.too-long", "way"),
    NOBODY("preparation.refused.nobody", "to"),
    NO_DAY("preparation.refused.no-day", "until"),
    DAY_PASSED("preparation.refused.day-passed", "until"),
    WORDS_TOO_LONG("preparation.refused.too-long", "words"),
    NOT_SAID("preparation.refused.not-said", "holds"),
    NO_LESSON("preparation.refused.no-lesson", "learned"),
    LESSON_TOO_LONG("preparation.refused.too-long", "learned");

    private final String message;
    private final String field;

    BarrierReason(String message, String field) {
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
