package org.openchair.preparation;

import org.openchair.events.PreparationEvent.SafetyQuestion;
import org.openchair.journal.Reason;

/** Why something about safety did not happen. */
public enum SafetyReason implements Reason {
    CLOSED("preparation.refused.closed", ""),
    NOT_YOURS("preparation.refused.not-yours", ""),
    NO_OVERDOSE("preparation.refused.no-answer", "overdose"),
    NO_WITHDRAWAL("preparation.refused.no-answer", "withdrawal"),
    NO_SUICIDE("preparation.refused.no-answer", "suicide"),
    NO_VIOLENCE("preparation.refused.no-answer", "violence"),
    NO_CONTROL("preparation.refused.no-answer", "control"),
    NO_WEAPONS("preparation.refused.no-answer", "weapons"),
    NO_CHILDREN("preparation.refused.no-answer", "children"),
    NO_MEDICAL("preparation.refused.no-answer", "medical"),
    NO_RELEASE("preparation.refused.no-answer", "release"),
    NO_PREGNANCY("preparation.refused.no-answer", "pregnancy"),
    NO_MIND("preparation.refused.no-answer", "mind"),
    NO_CLEAR_HOURS("preparation.refused.no-answer", "clear-hours"),
    NO_LEGAL("preparation.refused.no-answer", "legal"),
    TOO_LONG("preparation.refused.too-long", "words"),
    NOTHING_TO_DECIDE("preparation.refused.nothing-to-decide", ""),
    CHANGED_MEANWHILE("preparation.refused.changed-meanwhile", "decision"),
    NO_SUCH_CONDITION("preparation.refused.no-such-condition", "conditions"),
    NO_DECISION("preparation.refused.no-decision", "decision"),
    DECISION_TOO_LONG("preparation.refused.too-long", "decision"),
    NO_DAY("preparation.refused.no-day-yet", "on"),
    NO_HOW("preparation.refused.no-how", "how"),
    HOW_TOO_LONG("preparation.refused.long-how", "how"),
    WORD_TOO_LONG("preparation.refused.long-how", "words"),
    SAID_MEANWHILE("preparation.refused.said-meanwhile", "settlement"),
    NO_SETTLEMENT("preparation.refused.no-decision", "settlement"),
    SETTLEMENT_TOO_LONG("preparation.refused.too-long", "settlement");

    private final String message;
    private final String field;

    SafetyReason(String message, String field) {
        this.message = message;
        this.field = field;
    }

    static SafetyReason noAnswer(SafetyQuestion question) {
        return switch (question) {
            case OVERDOSE -> NO_OVERDOSE;
            case WITHDRAWAL -> NO_WITHDRAWAL;
            case SUICIDE -> NO_SUICIDE;
            case VIOLENCE -> NO_VIOLENCE;
            case CONTROL -> NO_CONTROL;
            case WEAPONS -> NO_WEAPONS;
            case CHILDREN -> NO_CHILDREN;
            case MEDICAL -> NO_MEDICAL;
            case RELEASE -> NO_RELEASE;
            case PREGNANCY -> NO_PREGNANCY;
            case MIND -> NO_MIND;
            case CLEAR_HOURS -> NO_CLEAR_HOURS;
            case LEGAL -> NO_LEGAL;
        };
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
