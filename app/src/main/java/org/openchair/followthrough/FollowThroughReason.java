package org.openchair.followthrough;

import org.openchair.journal.Reason;

/** Why something asked in follow-through did not happen. */
public enum FollowThroughReason implements Reason {
    CLOSED("followthrough.refused.closed", ""),
    NOT_YOURS("followthrough.refused.not-yours", ""),
    NO_PLAN("followthrough.refused.no-plan", ""),
    NO_TIME("followthrough.refused.no-time", "date"),
    TIME_PASSED("followthrough.refused.time-passed", "date"),
    NO_HOW("followthrough.refused.no-how", "how"),
    NO_EASE("followthrough.refused.no-ease", "ease"),
    NO_SHARING("followthrough.refused.no-sharing", "sharing"),
    TOO_LONG("followthrough.refused.too-long", "words"),
    NO_REVIEW("followthrough.refused.no-review", "review"),
    REVIEW_TOO_LONG("followthrough.refused.too-long", "review");

    private final String message;
    private final String field;

    FollowThroughReason(String message, String field) {
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
