package org.openchair.access;

import org.openchair.journal.Reason;

/** Why somebody was not let in, or what they typed was not taken. */
enum AccessReason implements Reason {
    NO_NAME("access.refused.no-name", "name"),
    NO_PRACTICE("access.refused.no-practice", "practice"),
    NO_EMAIL("access.refused.no-email", "email"),
    EMAIL_TAKEN("access.refused.email-taken", "email"),
    PASSWORD_SHORT("access.refused.password-short", "password"),
    PASSWORD_LONG("access.refused.password-long", "password"),
    PASSWORD_COMMON("access.refused.password-common", "password"),
    WRONG("access.refused.wrong", ""),
    WRONG_PASSWORD("access.refused.wrong-password", "current"),
    NOT_THIS_PASSWORD("access.refused.wrong-password", "password"),
    WRONG_CODE("access.refused.wrong-code", "code"),
    TOO_LATE("access.refused.too-late", ""),
    TOO_MANY("access.refused.too-many", ""),
    NO_MAIL("access.refused.no-mail", ""),
    NO_TEXT("access.refused.no-text", ""),
    WRONG_PIN("access.refused.wrong-pin", "pin"),
    PIN_FORM("access.refused.pin-form", "pin");

    private final String message;
    private final String field;

    AccessReason(String message, String field) {
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
