package org.openchair.network;

import org.openchair.journal.Reason;

/** Why something about those who matter was refused. */
enum NetworkReason implements Reason {
    CLOSED("network.refused.closed", ""),
    NOT_YOURS("network.refused.not-yours", ""),
    CONTACT_REFUSED("network.refused.contact-refused", ""),
    BEGUN("network.refused.begun", ""),
    TOO_LONG("network.refused.too-long", ""),
    NO_NAME("network.refused.no-name", "name"),
    NO_ONE("network.refused.no-one", "absent"),
    NO_WHY("network.refused.no-why", "why"),
    NO_ASKER("network.refused.no-asker", "asker"),
    NO_HOW("network.refused.no-how", "how"),
    NOT_COMING("network.refused.not-coming", ""),
    KEPT_OUT("network.refused.kept-out", ""),
    NAME_TAKEN("network.refused.name-taken", ""),
    NO_SEAT("network.refused.no-seat", ""),
    NOTHING_WRITTEN("network.refused.nothing-written", "helps");

    private final String message;
    private final String field;

    NetworkReason(String message, String field) {
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
