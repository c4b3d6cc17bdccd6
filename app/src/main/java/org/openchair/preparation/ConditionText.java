package org.openchair.preparation;

import org.openchair.events.PreparationEvent.SafetyCondition;

/** How each thing that can be needed before all sit down together is put. */
public enum ConditionText {
    NALOXONE("preparation.condition.naloxone"),
    NEVER_ALONE("preparation.condition.never-alone"),
    MEDICAL_CHECK("preparation.condition.medical-check"),
    PROFESSIONAL("preparation.condition.professional"),
    MEANS("preparation.condition.means"),
    ADVOCATE("preparation.condition.advocate"),
    TALKS_ALONE("preparation.condition.talks-alone"),
    STORAGE("preparation.condition.storage"),
    VENUE("preparation.condition.venue"),
    CHILD_PLAN("preparation.condition.child-plan"),
    REPORT("preparation.condition.report"),
    GOOD_HOUR("preparation.condition.good-hour"),
    RIDE("preparation.condition.ride"),
    FEW_NOTES("preparation.condition.few-notes");

    private final String words;

    ConditionText(String words) {
        this.words = words;
    }

    static ConditionText of(SafetyCondition condition) {
        return valueOf(condition.name());
    }

    /** Key of the sentence. */
    public String words() {
        return words;
    }
}
