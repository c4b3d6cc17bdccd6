package org.openchair.invitation;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** What is worth a second thought before an invitation goes out; a written reason is enough to go on. */
public enum Warning {
    SHORT_NOTICE("short-notice"), ONE_INVITER("one-inviter"), FEW_SUPPORTERS("few-supporters"), MANY_SUPPORTERS("many-supporters"),
    PROVIDER_TIE("provider-tie"), STOP_NOW("stop-now");

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

    /** What there is to think over in the newest version. */
    static Set<Warning> of(Invitation invitation, Instant now) {
        Draft draft = invitation.draft().orElseThrow();
        int supporters = invitation.members().supporters().size();
        Instant meeting = draft.proposal().at().atZone(invitation.members().zone()).toInstant();
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        if (meeting.isBefore(now.plus(NOTICE))) {
            warnings.add(SHORT_NOTICE);
        }
        if (draft.inviters().size() == 1) {
            warnings.add(ONE_INVITER);
        }
        if (supporters < FEW) {
            warnings.add(FEW_SUPPORTERS);
        }
        if (supporters > MANY) {
            warnings.add(MANY_SUPPORTERS);
        }
        if (draft.inviters().stream().anyMatch(invitation.company().ties()::containsKey)) {
            warnings.add(PROVIDER_TIE);
        }
        // Withdrawal may be dangerous, no doctor looked at it yet, and the words ask to stop at once.
        if (invitation.clearance().isStoppingDangerous() && StopNow.isAsked(draft.words())) {
            warnings.add(STOP_NOW);
        }
        return warnings;
    }
}
