package org.openchair.circle;

import org.openchair.journal.Reason;

/** Why something about the circle was refused. */
enum CircleReason implements Reason {
    BEGUN_TELLS_ITSELF("circle.refused.begun-tells-itself", ""),
    BEGUN_INVITES("circle.refused.begun-invites", "name"),
    NO_PERSON_NAME("circle.refused.no-person-name", "personName"),
    NO_CALLER_NAME("circle.refused.no-caller-name", "callerName"),
    NO_NAME("circle.refused.no-name", "name"),
    NAME_TAKEN("circle.refused.name-taken", "name"),
    NO_EMAIL("circle.refused.no-email", "email"),
    NO_ZONE("circle.refused.no-zone", "zone"),
    NO_CALLER_EMAIL("circle.refused.no-email", "callerEmail"),
    TOO_LONG("circle.refused.too-long", ""),
    NO_SEAT("circle.refused.no-seat", ""),
    NOT_YOURS("circle.refused.not-yours", ""),
    CLOSED("circle.refused.closed", ""),
    RESTRICTED("circle.refused.restricted", "");

    private final String message;
    private final String field;

    CircleReason(String message, String field) {
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
