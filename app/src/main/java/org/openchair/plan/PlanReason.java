package org.openchair.plan;

import org.openchair.journal.Reason;

/** Why something asked of the plan did not happen. */
public enum PlanReason implements Reason {
    CLOSED("plan.refused.closed", ""),
    NOT_YET("plan.refused.not-yet", ""),
    NO_WORDS("plan.refused.no-words", "words"),
    LONG_WORDS("plan.refused.long-words", "words"),
    REASONS_ARE_THEIRS("plan.refused.reasons", "section"),
    OWN_PROMISES_ONLY("plan.refused.own-promises", "section"),
    UNKNOWN_SEAT("plan.refused.unknown-seat", "touches"),
    NO_SUCH_LINE("plan.refused.no-such-line", ""),
    NOT_YOURS("plan.refused.not-yours", ""),
    CHANGED_MEANWHILE("plan.refused.changed-meanwhile", "words"),
    CHANGED_BEFORE_REMOVAL("plan.refused.changed-before-removal", ""),
    CHANGED_BEFORE_AGREEING("plan.refused.changed-before-agreeing", ""),
    NOT_ASKED("plan.refused.not-asked", "");

    private final String message;
    private final String field;

    PlanReason(String message, String field) {
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
