package org.openchair.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.MARISOL;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openchair.events.InvitationEvent;
import org.openchair.events.InvitationEvent.Proposal;

class YesTest {
    private static final Proposal KITCHEN = new Proposal(LocalDateTime.of(2026, 11, 28, 10, 0), "The kitchen", 90, Set.of(MARISOL, ANA), "");
    private static final Proposal PARK = new Proposal(LocalDateTime.of(2026, 11, 29, 10, 0), "The park", 60, Set.of(MARISOL), "");
    private static final Yes WISHED = Yes.NONE
            .evolve(new InvitationEvent.Sent(1, "Come?", KITCHEN, List.of(ANA), InvitationEvent.Channel.PRINTED))
            .evolve(new InvitationEvent.AcceptedWithChanges(2, PARK, ""));

    @Test
    void aWishThatIsAgreedToIsWhatHolds() {
        assertThat(WISHED.evolve(new InvitationEvent.WishAgreed(2)).proposal()).contains(PARK);
    }

    @Test
    void aYesAfterAWishIsAYesToWhatTheCircleOffered() {
        Yes yes = WISHED.evolve(new InvitationEvent.Accepted(1));
        assertThat(yes.isAgreed()).isTrue();
        assertThat(yes.proposal()).contains(KITCHEN);
        assertThat(WISHED.evolve(new InvitationEvent.Declined()).evolve(new InvitationEvent.Accepted(1)).proposal()).contains(KITCHEN);
    }
}
