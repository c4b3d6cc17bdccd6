package org.openchair.invitation;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** What is worth a second thought before an invitation goes out; a written reason is enough to go on. */
public enum Warning {
    SHORT_NOTICE("short-notice"), FEW_SUPPORTERS("few-supporters"), MANY_SUPPORTERS("many-supporters"), STOP_NOW("stop-now");

    private static final Duration NOTICE = Duration.ofHours(48);
    private static final int FEW = 2;
    private static final int MANY = 10;

    private final String word;

    Warning(String word) {
        this.word = word;
    }

    /** The word it is kept under, and the name of its field. */
    public String word() {
        return word;
    }

    /** @param stopNow whether the words ask to stop at once, where no doctor looked at whether that is dangerous */
    static Set<Warning> of(Instant now, Instant meeting, int supporters, boolean stopNow) {
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        if (meeting.isBefore(now.plus(NOTICE))) {
            warnings.add(SHORT_NOTICE);
        }
        if (supporters < FEW) {
            warnings.add(FEW_SUPPORTERS);
        }
        if (supporters > MANY) {
            warnings.add(MANY_SUPPORTERS);
        }
        if (stopNow) {
            warnings.add(STOP_NOW);
        }
        return warnings;
    }
}
