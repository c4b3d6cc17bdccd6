package org.openchair.preparation;

import static org.openchair.events.PreparationEvent.SafetyCondition.ADVOCATE;
import static org.openchair.events.PreparationEvent.SafetyCondition.CHILD_PLAN;
import static org.openchair.events.PreparationEvent.SafetyCondition.FEW_NOTES;
import static org.openchair.events.PreparationEvent.SafetyCondition.GOOD_HOUR;
import static org.openchair.events.PreparationEvent.SafetyCondition.MEANS;
import static org.openchair.events.PreparationEvent.SafetyCondition.MEDICAL_CHECK;
import static org.openchair.events.PreparationEvent.SafetyCondition.NALOXONE;
import static org.openchair.events.PreparationEvent.SafetyCondition.NEVER_ALONE;
import static org.openchair.events.PreparationEvent.SafetyCondition.PROFESSIONAL;
import static org.openchair.events.PreparationEvent.SafetyCondition.REPORT;
import static org.openchair.events.PreparationEvent.SafetyCondition.RIDE;
import static org.openchair.events.PreparationEvent.SafetyCondition.STORAGE;
import static org.openchair.events.PreparationEvent.SafetyCondition.TALKS_ALONE;
import static org.openchair.events.PreparationEvent.SafetyCondition.VENUE;

import java.util.List;
import org.openchair.events.PreparationEvent.SafetyCondition;
import org.openchair.events.PreparationEvent.SafetyQuestion;

/** How each safety question is put, in plain words: what is asked, what counts, what helps now, what to decide. */
public enum SafetyText {
    OVERDOSE("overdose", "preparation.safety.overdose", "preparation.safety.overdose-counts",
            "preparation.safety.overdose-now", "preparation.safety.overdose-decide", Group.LIFE, false, NALOXONE, NEVER_ALONE),
    RELEASE("release", "preparation.safety.release", "preparation.safety.release-counts",
            "preparation.safety.release-now", "preparation.safety.release-decide", Group.LIFE, false, NALOXONE, NEVER_ALONE, MEDICAL_CHECK),
    WITHDRAWAL("withdrawal", "preparation.safety.withdrawal", "preparation.safety.withdrawal-counts",
            "preparation.safety.withdrawal-now", "preparation.safety.withdrawal-decide", Group.LIFE, false, MEDICAL_CHECK),
    SUICIDE("suicide", "preparation.safety.suicide", "preparation.safety.suicide-counts",
            "preparation.safety.suicide-now", "preparation.safety.suicide-decide", Group.LIFE, true, PROFESSIONAL, MEANS),
    VIOLENCE("violence", "preparation.safety.violence", "preparation.safety.violence-counts",
            "preparation.safety.violence-now", "preparation.safety.violence-decide", Group.PEOPLE, true, ADVOCATE, TALKS_ALONE),
    CONTROL("control", "preparation.safety.control", "preparation.safety.control-counts",
            "preparation.safety.control-now", "preparation.safety.control-decide", Group.PEOPLE, true, ADVOCATE, TALKS_ALONE),
    WEAPONS("weapons", "preparation.safety.weapons", "preparation.safety.weapons-counts",
            "preparation.safety.weapons-now", "preparation.safety.weapons-decide", Group.PEOPLE, false, STORAGE, VENUE),
    CHILDREN("children", "preparation.safety.children", "preparation.safety.children-counts",
            "preparation.safety.children-now", "preparation.safety.children-decide", Group.PEOPLE, false, CHILD_PLAN, REPORT),
    MEDICAL("medical", "preparation.safety.medical", "preparation.safety.medical-counts",
            "preparation.safety.medical-now", "preparation.safety.medical-decide", Group.HEALTH, false, MEDICAL_CHECK),
    PREGNANCY("pregnancy", "preparation.safety.pregnancy", "preparation.safety.pregnancy-counts",
            "preparation.safety.pregnancy-now", "preparation.safety.pregnancy-decide", Group.HEALTH, false, MEDICAL_CHECK),
    MIND("mind", "preparation.safety.mind", "preparation.safety.mind-counts",
            "preparation.safety.mind-now", "preparation.safety.mind-decide", Group.HEALTH, false, MEDICAL_CHECK, PROFESSIONAL),
    CLEAR_HOURS("clear-hours", "preparation.safety.clear-hours", "preparation.safety.clear-hours-counts",
            "preparation.safety.clear-hours-now", "preparation.safety.clear-hours-decide", Group.MEETING, false, GOOD_HOUR, RIDE),
    LEGAL("legal", "preparation.safety.legal", "preparation.safety.legal-counts",
            "preparation.safety.legal-now", "preparation.safety.legal-decide", Group.MEETING, false, FEW_NOTES);

    /** What the questions are about, so that thirteen of them read like four. */
    public enum Group {
        LIFE("preparation.safety.group.life"), PEOPLE("preparation.safety.group.people"),
        HEALTH("preparation.safety.group.health"), MEETING("preparation.safety.group.meeting");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    private final String field;
    private final String question;
    private final String counts;
    private final String now;
    private final String decide;
    private final Group group;
    private final boolean noMeeting;
    private final List<SafetyCondition> conditions;

    SafetyText(String field, String question, String counts, String now, String decide, Group group, boolean noMeeting,
            SafetyCondition... conditions) {
        this.field = field;
        this.question = question;
        this.counts = counts;
        this.now = now;
        this.decide = decide;
        this.group = group;
        this.noMeeting = noMeeting;
        this.conditions = List.of(conditions);
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

    public Group group() {
        return group;
    }

    /** Whether a yes means no joint meeting, unless the interventionist decides otherwise. */
    public boolean noMeeting() {
        return noMeeting;
    }

    /** What may have to be in place first. */
    List<SafetyCondition> conditions() {
        return conditions;
    }
}
