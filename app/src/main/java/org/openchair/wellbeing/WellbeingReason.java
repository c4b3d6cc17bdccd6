package org.openchair.wellbeing;

import org.openchair.journal.Reason;

/** Why something about one's own wellbeing was not kept. */
public enum WellbeingReason implements Reason {
    CLOSED("wellbeing.refused.closed", ""),
    NOT_YOURS("wellbeing.refused.not-yours", ""),
    NO_SHARING("wellbeing.refused.no-sharing", ""),
    NO_AREA("wellbeing.refused.no-area", "areas"),
    TOO_LONG("wellbeing.refused.too-long", "words"),
    NO_PHQ_2_1("wellbeing.refused.no-answer", "phq-2-1"),
    NO_PHQ_2_2("wellbeing.refused.no-answer", "phq-2-2"),
    NO_GAD_2_1("wellbeing.refused.no-answer", "gad-2-1"),
    NO_GAD_2_2("wellbeing.refused.no-answer", "gad-2-2"),
    NO_SUPPORT("wellbeing.refused.no-support", "where"),
    SUPPORT_TOO_LONG("wellbeing.refused.too-long", "where"),
    ABOUT_TOO_LONG("wellbeing.refused.too-long", "about"),
    NOTHING_TRIED("wellbeing.refused.nothing-tried", "tried"),
    TRIED_TOO_LONG("wellbeing.refused.too-long", "tried"),
    WENT_TOO_LONG("wellbeing.refused.too-long", "went");

    private final String message;
    private final String field;

    WellbeingReason(String message, String field) {
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
