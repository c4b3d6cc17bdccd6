package org.openchair.wellbeing;

import java.util.List;
import org.openchair.events.WellbeingEvent.SelfCheck;

/**
 * The self-checks, word for word as their authors wrote them: they may be used and translated without asking. What the
 * number means is said in the next steps beside it; it is no diagnosis.
 */
public enum SelfCheckText {
    PHQ_2("phq-2", "wellbeing.phq-2", "wellbeing.phq-2.low", "wellbeing.phq-2.high", List.of("wellbeing.phq-2.1", "wellbeing.phq-2.2"),
            List.of("phq-2-1", "phq-2-2")),
    GAD_2("gad-2", "wellbeing.gad-2", "wellbeing.gad-2.low", "wellbeing.gad-2.high", List.of("wellbeing.gad-2.1", "wellbeing.gad-2.2"),
            List.of("gad-2-1", "gad-2-2"));

    static final int QUESTIONS = 2;
    /** From here on a talk with somebody trained is worth it (Kroenke and colleagues, for both). */
    private static final int WORTH_A_TALK = 3;

    private final String field;
    private final String title;
    private final String low;
    private final String high;
    private final List<String> questions;
    private final List<String> fields;

    SelfCheckText(String field, String title, String low, String high, List<String> questions, List<String> fields) {
        this.field = field;
        this.title = title;
        this.low = low;
        this.high = high;
        this.questions = questions;
        this.fields = fields;
    }

    static SelfCheckText of(SelfCheck check) {
        return valueOf(check.name());
    }

    /** Names of the form fields, one a question. */
    public List<String> fields() {
        return fields;
    }

    public String slug() {
        return field;
    }

    public String title() {
        return title;
    }

    public List<String> questions() {
        return questions;
    }

    static boolean isWorthATalk(int sum) {
        return sum >= WORTH_A_TALK;
    }

    /** Key of what helps next. */
    String next(int sum) {
        return isWorthATalk(sum) ? high : low;
    }
}
