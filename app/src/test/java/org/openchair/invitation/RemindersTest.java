package org.openchair.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.invitation.Invitations.SATURDAY;
import static org.openchair.invitation.Invitations.accepted;
import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.Printed;
import org.openchair.events.CircleEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.InvitationEvent.Lead;
import org.openchair.events.SeatId;
import org.openchair.journal.Decision;

class RemindersTest {
    private static final InvitationEvent DAY_BEFORE = new InvitationEvent.ReminderChosen(Lead.DAY_BEFORE);
    private static final Instant START = SATURDAY.atZone(ACircle.ZONE).toInstant();

    private static Decision choose(ACircle circle, SeatId who, Lead lead, String email) {
        return circle.when(who, Reminders.NONE, new ReminderCommand.Choose(Optional.of(lead), email, false));
    }

    private static Optional<Reminders.Due> due(ACircle circle, SeatId who) {
        return circle.history().fold(Reminders.NONE).due(who);
    }

    private static String page(ACircle circle, SeatId who, Optional<String> address) {
        return Printed.inAllLanguages(ReminderView.of(circle.seen(who, Reminders.NONE), ACircle.viewer(who), true, address, circle.now()));
    }

    @Test
    void eachChoosesForThemselves() {
        assertThat(choose(accepted(), DANIEL, Lead.DAY_BEFORE, "me@example.org")).isEqualTo(happened(DAY_BEFORE));
        assertThat(choose(accepted(), ANA, Lead.TWO_HOURS_BEFORE, "a@example.org")).isEqualTo(happened(new InvitationEvent.ReminderChosen(Lead.TWO_HOURS_BEFORE)));
        assertThat(choose(Invitations.sent(), DANIEL, Lead.DAY_BEFORE, "me@example.org")).as("before anything is agreed").isEqualTo(happened(DAY_BEFORE));
        assertThat(choose(ACircle.begun(), DANIEL, Lead.DAY_BEFORE, "me@example.org")).isEqualTo(happened(DAY_BEFORE));
    }

    @Test
    void itNeedsAMomentAndAnAddress() {
        assertThat(accepted().when(DANIEL, Reminders.NONE, new ReminderCommand.Choose(Optional.empty(), "me@example.org", false)))
                .isEqualTo(refused(InvitationReason.NO_LEAD));
        for (String wrong : List.of("", "me", "me@", "a b@example.org")) {
            assertThat(choose(accepted(), DANIEL, Lead.DAY_BEFORE, wrong)).as(wrong).isEqualTo(refused(InvitationReason.NO_EMAIL));
        }
        ACircle chosen = accepted().by(DANIEL, DAY_BEFORE);
        assertThat(chosen.when(DANIEL, Reminders.NONE, new ReminderCommand.Choose(Optional.of(Lead.TWO_HOURS_BEFORE), "", true)))
                .as("to the address that is kept").isEqualTo(happened(new InvitationEvent.ReminderChosen(Lead.TWO_HOURS_BEFORE)));
        assertThat(chosen.when(DANIEL, Reminders.NONE, new ReminderCommand.Choose(Optional.of(Lead.DAY_BEFORE), "", true))).isEqualTo(happened());
    }

    @Test
    void whatHasPassedIsNotChosen() {
        ACircle near = accepted().at(START.minus(Duration.ofHours(5)));
        assertThat(choose(near, DANIEL, Lead.DAY_BEFORE, "me@example.org")).isEqualTo(refused(InvitationReason.REMINDER_LATE));
        assertThat(choose(near, DANIEL, Lead.TWO_HOURS_BEFORE, "me@example.org")).isInstanceOf(Decision.Happened.class);
        assertThat(page(near, DANIEL, Optional.empty())).contains("Two hours before").doesNotContain("The day before");
        assertThat(page(accepted().at(START.minus(Duration.ofHours(1))), DANIEL, Optional.empty())).contains("too late").doesNotContain("name=\"lead\"");
    }

    @Test
    void itIsDueBeforeTheConversationAndMovesWithIt() {
        ACircle chosen = accepted().by(DANIEL, DAY_BEFORE);
        Reminders.Due first = due(chosen, DANIEL).orElseThrow();
        assertThat(first.at()).isEqualTo(START.minus(Duration.ofDays(1)));
        assertThat(due(Invitations.sent().by(DANIEL, DAY_BEFORE), DANIEL)).as("nothing agreed yet").isEmpty();
        ACircle moved = chosen.by(DANIEL, new InvitationEvent.AcceptedWithChanges(2, Invitations.WISH, "")).by(MARISOL, new InvitationEvent.WishAgreed(2));
        Reminders.Due second = due(moved, DANIEL).orElseThrow();
        assertThat(second.at()).isEqualTo(Invitations.SUNDAY.atZone(ACircle.ZONE).toInstant().minus(Duration.ofDays(1)));
        assertThat(second.mark()).as("so that the earlier errand is known as such").isGreaterThan(first.mark());
        assertThat(due(chosen.by(DANIEL, new InvitationEvent.AcceptedWithChanges(2, Invitations.WISH, "")), DANIEL)).as("while it is open again").isEmpty();
    }

    @Test
    void noneLeavesAfterANoNorToWhoDoesNotCome() {
        ACircle chosen = accepted().by(DANIEL, DAY_BEFORE).by(ANA, DAY_BEFORE);
        assertThat(chosen.history().fold(Reminders.NONE).due()).hasSize(2);
        for (InvitationEvent no : List.of(new InvitationEvent.Declined(), new InvitationEvent.ContactRefused(), new InvitationEvent.Postponed())) {
            assertThat(chosen.by(DANIEL, no).history().fold(Reminders.NONE).due()).as(no.toString()).isEmpty();
            assertThat(choose(chosen.by(DANIEL, no), ANA, Lead.TWO_HOURS_BEFORE, "a@example.org")).isInstanceOf(Decision.Refused.class);
        }
        assertThat(due(chosen.by(DANIEL, new InvitationEvent.ReminderDropped()), DANIEL)).isEmpty();
        assertThat(due(chosen.by(ANA, new InvitationEvent.StaysAway(ANA)), ANA)).isEmpty();
        assertThat(due(chosen.by(ANA, new CircleEvent.Left()), ANA)).isEmpty();
        assertThat(due(chosen.by(MARISOL, new CircleEvent.Closed("")), DANIEL)).isEmpty();
        assertThat(choose(accepted().by(GRACE, new InvitationEvent.StaysAway(GRACE)), GRACE, Lead.DAY_BEFORE, "g@example.org"))
                .isEqualTo(refused(InvitationReason.NOT_EXPECTED));
        assertThat(choose(ACircle.opened(), DANIEL, Lead.DAY_BEFORE, "me@example.org")).isEqualTo(refused(InvitationReason.NOT_SENT));
    }

    @Test
    void itIsNobodyElsesBusiness() {
        ACircle chosen = accepted().by(DANIEL, DAY_BEFORE);
        for (SeatId other : List.of(MARISOL, ANA, LUIS)) {
            assertThat(chosen.seen(other, Reminders.NONE).chosen()).isEmpty();
        }
        assertThat(page(chosen, DANIEL, Optional.of("daniel@example.org"))).contains("You asked to be reminded", "d…@example.org", "Only you.")
                .doesNotContain("daniel@example.org");
        assertThat(page(chosen, DANIEL, Optional.empty())).contains("No address is kept for it now.");
        assertThat(page(chosen, ANA, Optional.empty())).doesNotContain("You asked to be reminded");
        assertThat(page(chosen.by(DANIEL, new InvitationEvent.Declined()), DANIEL, Optional.empty())).contains("Nothing is sent at the moment.");
        assertThat(Printed.inAllLanguages(ReminderView.of(chosen.seen(DANIEL, Reminders.NONE), ACircle.viewer(DANIEL), false, Optional.empty(), ACircle.NOW)))
                .contains("No e-mail leaves from here");
    }
}
