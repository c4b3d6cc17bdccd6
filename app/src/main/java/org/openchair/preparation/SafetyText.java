package org.openchair.preparation;

import org.openchair.events.PreparationEvent.SafetyQuestion;

/** How each safety question is put, in plain words: what is asked, what counts, what helps now, what to decide. */
public enum SafetyText {
    OVERDOSE("overdose", "preparation.safety.overdose", "preparation.safety.overdose-counts",
            "preparation.safety.overdose-now", "preparation.safety.overdose-decide"),
    WITHDRAWAL("withdrawal", "preparation.safety.withdrawal", "preparation.safety.withdrawal-counts",
            "preparation.safety.withdrawal-now", "preparation.safety.withdrawal-decide"),
    SUICIDE("suicide", "preparation.safety.suicide", "preparation.safety.suicide-counts",
            "preparation.safety.suicide-now", "preparation.safety.suicide-decide"),
    VIOLENCE("violence", "preparation.safety.violence", "preparation.safety.violence-counts",
            "preparation.safety.violence-now", "preparation.safety.violence-decide"),
    CONTROL("control", "preparation.safety.control", "preparation.safety.control-counts",
            "preparation.safety.control-now", "preparation.safety.control-decide"),
    WEAPONS("weapons", "preparation.safety.weapons", "preparation.safety.weapons-counts",
            "preparation.safety.weapons-now", "preparation.safety.weapons-decide"),
    CHILDREN("children", "preparation.safety.children", "preparation.safety.children-counts",
            "preparation.safety.children-now", "preparation.safety.children-decide"),
    MEDICAL("medical", "preparation.safety.medical", "preparation.safety.medical-counts",
            "preparation.safety.medical-now", "preparation.safety.medical-decide");

    private final String field;
    private final String question;
    private final String counts;
    private final String now;
    private final String decide;

    SafetyText(String field, String question, String counts, String now, String decide) {
        this.field = field;
        this.question = question;
        this.counts = counts;
        this.now = now;
        this.decide = decide;
    }

    static SafetyText of(SafetyQuestion question) {
        return valueOf(question.name());
    }

    /** Name of the form field. */
    public String field() {
        return field;
    }

    public String question() {
        return question;
    }

    /** What counts as a yes. */
    public String counts() {
        return counts;
    }

    /** What helps right away. */
    public String now() {
        return now;
    }

    /** What the interventionist thinks of when deciding. */
    public String decide() {
        return decide;
    }
}
