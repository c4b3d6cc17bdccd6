package org.openchair.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.invitation.Invitations.joined;
import static org.openchair.invitation.Invitations.sent;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.Printed;
import org.openchair.events.InvitationEvent;
import org.openchair.events.SeatId;

class ParagraphsViewTest {

    @Test
    void eachInviterFindsTheirOwnAndReadsTheOthers() {
        assertThat(view(joined(), ANA).mine()).contains("I miss our Sundays.");
        assertThat(view(joined(), GRACE).mine()).contains("I can drive.");
        for (SeatId other : List.of(MARISOL, LUIS)) {
            assertThat(view(joined(), other).mine()).isEmpty();
        }
        for (SeatId who : List.of(MARISOL, ANA, LUIS, GRACE)) {
            assertThat(view(joined(), who).pieces()).extracting(ParagraphsView.Piece::words).containsExactly("I miss our Sundays.", "I can drive.");
            assertThat(view(joined(), who).writes()).isEqualTo(!who.equals(LUIS));
        }
    }

    @Test
    void whoHasNotWrittenIsNamed() {
        ACircle begun = ACircle.opened().by(ANA, new InvitationEvent.Composed(true, "", "", List.of()), new InvitationEvent.ParagraphWritten("I miss you."));
        assertThat(view(begun, LUIS).missing()).containsExactly("Luis", "Grace");
        assertThat(view(begun, LUIS).mine()).contains("");
        assertThat(Printed.inAllLanguages(view(begun, LUIS))).contains("Grace", "I miss you.");
    }

    @Test
    void whatIsWithThePersonIsReadAndNotWritten() {
        assertThat(view(sent(), ANA).closed()).isEqualTo("invitation.refused.already-sent");
        assertThat(view(sent(), ANA).writes()).isFalse();
        assertThat(Printed.inAllLanguages(view(sent(), ANA))).doesNotContain("<textarea");
    }

    @Test
    void theCoachReadsWhatIsTyped() {
        ParagraphsView typed = ParagraphsView.of(joined().seen(ANA, Invitation.NONE), ACircle.viewer(ANA), "You are an addict.", true);
        assertThat(typed.reading().notes()).isNotEmpty();
        assertThat(typed.mine()).contains("You are an addict.");
        assertThat(typed.pieces().getFirst().words()).isEqualTo("I miss our Sundays.");
    }

    private static ParagraphsView view(ACircle circle, SeatId who) {
        return ParagraphsView.of(circle.seen(who, Invitation.NONE), ACircle.viewer(who), true);
    }
}
