package org.openchair.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.invitation.DraftingTest.assertRefused;
import static org.openchair.invitation.Invitations.joined;
import static org.openchair.invitation.Invitations.sent;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.Printed;
import org.openchair.circle.Restriction;
import org.openchair.events.CircleEvent;
import org.openchair.events.SeatId;
import org.openchair.invitation.InvitationCommand.WriteParagraph;
import org.openchair.journal.Decision;

/** The person asked that nothing new is written: what is there can still be taken back by whoever wrote it. */
class TakingBackTest {
    private static final WriteParagraph NOTHING = new WriteParagraph(" ");

    @Test
    void ownWordsAreTakenBackWhileNothingNewIsWritten() {
        ACircle resting = restricted(joined());
        assertThat(resting.when(GRACE, Invitation.NONE, new WriteParagraph("I can walk."))).isEqualTo(Decision.refused(Restriction.ASKED_FOR));
        ACircle shorter = resting.then(GRACE, Invitation.NONE, NOTHING);
        assertThat(shorter.seen(GRACE, Invitation.NONE).draft().orElseThrow())
                .matches(draft -> draft.version() == 3 && draft.behind().isEmpty())
                .matches(draft -> draft.words().equals("Dear Daniel,\n\nI miss our Sundays.\n\nIt is up to you."));
        assertThat(shorter.when(GRACE, Invitation.NONE, NOTHING)).as("a second click").isEqualTo(Decision.happened());
        assertRefused(restricted(sent()), GRACE, NOTHING, InvitationReason.ALREADY_SENT);
        assertRefused(resting, LUIS, NOTHING, InvitationReason.NOT_AN_INVITER);
    }

    @Test
    void thePageOffersItToWhoeverWroteSomething() {
        assertThat(view(restricted(joined()), GRACE).kept()).isEqualTo("I can drive.");
        assertThat(Printed.inAllLanguages(view(restricted(joined()), GRACE))).doesNotContain("<textarea").contains("Take my paragraph back");
        for (SeatId other : List.of(MARISOL, LUIS)) {
            assertThat(view(restricted(joined()), other).kept()).isEmpty();
            assertThat(Printed.inAllLanguages(view(restricted(joined()), other))).doesNotContain("Take my paragraph back");
        }
        assertThat(view(joined(), ANA).kept()).as("whoever writes changes them where they are written").isEmpty();
        assertThat(view(restricted(sent()), GRACE).kept()).as("the person has them").isEmpty();
    }

    private static ACircle restricted(ACircle circle) {
        return circle.by(DANIEL, new CircleEvent.Restricted());
    }

    private static ParagraphsView view(ACircle circle, SeatId who) {
        return ParagraphsView.of(circle.seen(who, Invitation.NONE), ACircle.viewer(who), true);
    }
}
