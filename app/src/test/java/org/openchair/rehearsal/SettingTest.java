package org.openchair.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.events.CircleEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.RehearsalEvent.*;
import org.openchair.events.SeatId;
import org.openchair.journal.Decision;

class SettingTest {
    private static final InvitationEvent.Proposal PROPOSAL = new InvitationEvent.Proposal(LocalDateTime.parse("2026-11-28T10:00"), "Grace’s kitchen", 60, Set.of(ANA), "Us");
    private final ACircle settled = ACircle.opened().by(ANA, new LineSettled(SettingLine.PLACE, "Grace’s kitchen"));
    private final ACircle invited = settled.by(MARISOL, new InvitationEvent.Sent(1, "Dear Daniel", PROPOSAL, List.of(ANA), InvitationEvent.Channel.HANDED_OVER));

    private static Decision when(ACircle circle, SeatId who, SettingCommand command) {
        return circle.when(who, Setting.NONE, command);
    }

    private static SettingCommand.Wish rather(String words) {
        return new SettingCommand.Wish(SettingLine.PLACE, false, words);
    }

    @Test
    void a_person_who_began_wishes_at_once_and_no_line_is_kept_from_them() {
        assertThat(when(ACircle.begun(), DANIEL, rather("The park"))).isEqualTo(happened(new LineWished(SettingLine.PLACE, false, "The park")));
        assertThat(when(ACircle.begun(), ANA, new SettingCommand.Settle(SettingLine.FOOD, ""))).isEqualTo(happened(new LineSettled(SettingLine.FOOD, "")));
        assertThat(when(ACircle.begun(), ANA, new SettingCommand.Settle(SettingLine.WEAPONS, ""))).isEqualTo(refused(SettingReason.BEGUN));
    }

    @Test
    void supporters_and_the_interventionist_settle_lines_with_or_without_words() {
        assertThat(when(ACircle.opened(), ANA, new SettingCommand.Settle(SettingLine.FOOD, ""))).isEqualTo(happened(new LineSettled(SettingLine.FOOD, "")));
        assertThat(when(settled, MARISOL, new SettingCommand.Settle(SettingLine.PLACE, " Grace’s kitchen "))).isEqualTo(happened());
        assertThat(when(settled, DANIEL, new SettingCommand.Settle(SettingLine.PLACE, "Here"))).isEqualTo(refused(SettingReason.NOT_YOURS));
        assertThat(when(settled, ANA, new SettingCommand.Settle(SettingLine.PLACE, "x".repeat(301)))).isEqualTo(refused(SettingReason.TOO_LONG));
        assertThat(when(settled, MARISOL, new SettingCommand.Reopen(SettingLine.PLACE))).isEqualTo(happened(new LineReopened(SettingLine.PLACE)));
        assertThat(when(settled, MARISOL, new SettingCommand.Reopen(SettingLine.FOOD))).isEqualTo(happened());
    }

    @Test
    void the_person_wishes_once_the_invitation_is_with_them_and_only_they_do() {
        assertThat(when(settled, DANIEL, rather("The park"))).isEqualTo(refused(SettingReason.NOT_INVITED));
        assertThat(when(invited, DANIEL, rather("The park"))).isEqualTo(happened(new LineWished(SettingLine.PLACE, false, "The park")));
        assertThat(when(invited, ANA, rather("The park"))).isEqualTo(refused(SettingReason.NOT_YOURS)).isEqualTo(when(invited, MARISOL, rather("The park")));
        assertThat(when(invited, DANIEL, rather(" "))).isEqualTo(refused(SettingReason.NO_WISH));
        assertThat(when(invited, DANIEL, new SettingCommand.Wish(SettingLine.PLACE, true, ""))).isEqualTo(happened(new LineWished(SettingLine.PLACE, true, "")));
        assertThat(when(invited, DANIEL, new SettingCommand.Wish(SettingLine.WEAPONS, true, ""))).isEqualTo(refused(SettingReason.NOT_YOURS));
        assertThat(when(invited.by(MARISOL, new InvitationEvent.Withdrawn()), DANIEL, rather("The park"))).isEqualTo(refused(SettingReason.NOT_INVITED));
    }

    @Test
    void a_no_to_a_line_opens_it_and_it_does_not_come_back_in_the_same_words() {
        ACircle against = invited.by(DANIEL, new LineWished(SettingLine.PLACE, true, "The park"));
        assertThat(against.history().fold(Setting.NONE).settled()).isEmpty();
        assertThat(when(against, ANA, new SettingCommand.Settle(SettingLine.PLACE, "Grace’s kitchen"))).isEqualTo(refused(SettingReason.WISHED_OTHERWISE));
        assertThat(when(against, ANA, new SettingCommand.Settle(SettingLine.PLACE, "The park"))).isEqualTo(happened(new LineSettled(SettingLine.PLACE, "The park")));
        assertThat(when(against, DANIEL, new SettingCommand.TakeWishBack(SettingLine.PLACE))).isEqualTo(happened(new WishTakenBack(SettingLine.PLACE)));
        assertThat(when(against.by(DANIEL, new WishTakenBack(SettingLine.PLACE)), ANA, new SettingCommand.Settle(SettingLine.PLACE, "Grace’s kitchen")))
                .isEqualTo(happened(new LineSettled(SettingLine.PLACE, "Grace’s kitchen")));
        assertThat(when(against, ANA, new SettingCommand.TakeWishBack(SettingLine.PLACE))).isEqualTo(refused(SettingReason.NOT_YOURS));
    }

    @Test
    void it_rests_after_do_not_contact_me_and_in_a_closed_circle() {
        assertThat(when(invited.by(DANIEL, new InvitationEvent.ContactRefused()), ANA, new SettingCommand.Settle(SettingLine.FOOD, "")))
                .isEqualTo(refused(SettingReason.CONTACT_REFUSED));
        assertThat(when(invited.by(MARISOL, new CircleEvent.Closed("")), ANA, new SettingCommand.Settle(SettingLine.FOOD, "")))
                .isEqualTo(refused(SettingReason.CLOSED));
    }
}
