package org.openchair.access;

import org.openchair.journal.Reason;

/** Why a link is not made. */
enum DoorReason implements Reason {
    NOT_YOURS("access.refused.not-yours"),
    NO_SEAT("access.refused.no-seat"),
    NOT_INVITED("access.refused.not-invited"),
    ALREADY_MADE("access.refused.already-made"),
    CONTACT_CLOSED("access.refused.contact-closed"),
    NO_ADDRESS("access.refused.no-address"),
    NOT_THE_BEARER("access.refused.not-the-bearer"),
    ALREADY_OPENED("access.refused.already-opened"),
    NO_NUMBER("access.refused.no-number"),
    BAD_NUMBER("access.refused.bad-number"),
    SHARED_DEVICE("access.refused.shared-device");

    private final String message;

    DoorReason(String message) {
        this.message = message;
    }

    @Override
    public String message() {
        return message;
    }

    @Override
    public String field() {
        return "";
    }
}
