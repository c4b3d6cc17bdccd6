package org.openchair.rehearsal;

import org.openchair.journal.Reason;

/** Why a line of the setting did not change. */
enum SettingReason implements Reason {
    CLOSED("rehearsal.refused.closed", ""),
    NOT_YOURS("rehearsal.refused.not-yours", ""),
    BEGUN("rehearsal.refused.begun-weapons", ""),
    CONTACT_REFUSED("rehearsal.refused.contact-refused", ""),
    NOT_INVITED("rehearsal.refused.not-invited", ""),
    TOO_LONG("rehearsal.refused.line-too-long", "words"),
    WISHED_OTHERWISE("rehearsal.refused.wished-otherwise", "words"),
    NO_WISH("rehearsal.refused.no-wish", "words");

    private final String message;
    private final String field;

    SettingReason(String message, String field) {
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
