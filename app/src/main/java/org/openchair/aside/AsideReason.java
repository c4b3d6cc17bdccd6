package org.openchair.aside;

import org.openchair.journal.Reason;

/** Why something asked of an aside did not happen. */
enum AsideReason implements Reason {
    CLOSED("aside.refused.closed", ""),
    NOT_YOURS("aside.refused.not-yours", ""),
    BEGUN("aside.refused.begun", ""),
    NO_WORDS("aside.refused.no-words", "words"),
    TOO_LONG("aside.refused.too-long", "words"),
    NO_ANSWER("aside.refused.no-words", "answer"),
    ANSWER_TOO_LONG("aside.refused.too-long", "answer"),
    CHANGED_MEANWHILE("aside.refused.changed-meanwhile", "answer"),
    ALREADY_TOLD("aside.refused.already-told", ""),
    NOT_TOGETHER("aside.refused.not-together", "");

    private final String message;
    private final String field;

    AsideReason(String message, String field) {
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
