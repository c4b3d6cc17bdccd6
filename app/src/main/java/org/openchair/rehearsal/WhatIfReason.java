package org.openchair.rehearsal;

import org.openchair.journal.Reason;

/** Why a branch did not change. */
enum WhatIfReason implements Reason {
    CLOSED("rehearsal.refused.closed", ""),
    NOT_YOURS("rehearsal.refused.not-yours", ""),
    BEGUN("rehearsal.refused.begun", ""),
    CONTACT_REFUSED("rehearsal.refused.contact-refused", ""),
    NO_WORDS("rehearsal.refused.no-words", "words"),
    TOO_LONG("rehearsal.refused.too-long", "words"),
    NOBODY("rehearsal.refused.nobody", "who"),
    NO_BARRIER("rehearsal.refused.no-barrier", "barrier"),
    AFTER_TOO_LONG("rehearsal.refused.too-long", "after");

    private final String message;
    private final String field;

    WhatIfReason(String message, String field) {
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
