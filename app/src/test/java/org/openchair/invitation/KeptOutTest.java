package org.openchair.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.invitation.Invitations.WISH;
import static org.openchair.invitation.Invitations.details;
import static org.openchair.invitation.Invitations.draft;
import static org.openchair.invitation.Invitations.drafted;
import static org.openchair.invitation.Invitations.ready;
import static org.openchair.invitation.Invitations.send;
import static org.openchair.invitation.Invitations.sent;
import static org.openchair.invitation.Invitations.wished;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.events.InvitationEvent.Channel;
import org.openchair.events.ItemId;
import org.openchair.events.NetworkEvent;
import org.openchair.events.SeatId;
import org.openchair.journal.Decision;

/** Somebody is better not in the room; only the interventionist learns that a draft names them. */
class KeptOutTest {
    private static final ItemId LINE = new ItemId(new UUID(9, 1));

    @Test
    void nothingGoesOutThatNamesThem() {
        assertThat(without(ready(), LUIS).when(MARISOL, Invitation.NONE, send(Channel.HANDED_OVER))).isEqualTo(Decision.refused(InvitationReason.KEPT_OUT));
        assertThat(without(ready(), LUIS).by(ANA, new NetworkEvent.LetIn(LINE, ANA)).when(MARISOL, Invitation.NONE, send(Channel.HANDED_OVER)))
                .isInstanceOf(Decision.Happened.class);
    }

    @Test
    void noWishIsAgreedAndNothingIsProposedThatNamesThem() {
        assertThat(without(wished(), ANA).when(MARISOL, Invitation.NONE, new InvitationCommand.AgreeToWish(2)))
                .isEqualTo(Decision.refused(InvitationReason.KEPT_OUT));
        assertThat(without(wished(), ANA).when(MARISOL, Invitation.NONE, new InvitationCommand.Counterpropose(2, details(WISH), "")))
                .isEqualTo(Decision.refused(InvitationReason.KEPT_OUT));
    }

    @Test
    void theGroupLearnsNothingOfIt() {
        assertThat(without(drafted(), LUIS).when(ANA, Invitation.NONE, draft(1, "Dear Daniel, come."))).isInstanceOf(Decision.Happened.class);
        assertThat(Readiness.of(without(sent(), LUIS).seen(MARISOL, Invitation.NONE)).conditions().getFirst().names()).containsExactly("Luis");
        assertThat(without(sent(), LUIS).seen(LUIS, Invitation.NONE)).isEqualTo(sent().seen(LUIS, Invitation.NONE));
    }

    private static ACircle without(ACircle circle, SeatId seat) {
        return circle.by(ANA, new NetworkEvent.KeptOut(LINE, "somebody", Optional.of(seat), "They fought in June."));
    }
}
