package org.openchair.beginning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.access.Member;
import org.openchair.events.AccountId;
import org.openchair.events.CircleEvent;
import org.openchair.events.Event;
import org.openchair.events.InvitationEvent;
import org.openchair.events.PracticeId;
import org.openchair.events.Role;
import org.openchair.events.SeatId;
import org.openchair.events.Sharing;
import org.openchair.invitation.Invitation;
import org.openchair.journal.Decision;

class BeginningTest {
    private static final SeatId SEAT = new SeatId(new UUID(9, 1));
    private static final String TOO_LONG = "x".repeat(10_001);
    private final ACircle begun = ACircle.begun();

    private static Decision when(ACircle circle, SeatId who, BeginningCommand command) {
        return circle.when(who, Beginning.NONE, command);
    }

    private static BeginningCommand.Invite invite(String name) {
        return new BeginningCommand.Invite(SEAT, name, "my friend", "en");
    }

    @Test
    void the_interventionist_says_hello_once() {
        ACircle greeted = begun.then(MARISOL, Beginning.NONE, new BeginningCommand.Greet(" I read it. I am here until six. "));
        assertThat(greeted.history().fold(Beginning.NONE).greeting().orElseThrow().words()).isEqualTo("I read it. I am here until six.");
        assertThat(when(greeted, MARISOL, new BeginningCommand.Greet("I read it. I am here until six."))).isEqualTo(happened());
        assertThat(when(greeted, MARISOL, new BeginningCommand.Greet("And again."))).isEqualTo(refused(BeginningReason.ALREADY_GREETED));
        assertThat(when(begun, ANA, new BeginningCommand.Greet("Hello"))).isEqualTo(refused(BeginningReason.NOT_YOURS));
        assertThat(when(begun, MARISOL, new BeginningCommand.Greet(" "))).isEqualTo(refused(BeginningReason.NO_WORDS));
        assertThat(when(begun, MARISOL, new BeginningCommand.Greet(TOO_LONG))).isEqualTo(refused(BeginningReason.TOO_LONG));
        assertThat(begun.history().fold(Beginning.NONE).waits()).isTrue();
        assertThat(greeted.history().fold(Beginning.NONE).waits()).isFalse();
    }

    @Test
    void after_not_now_or_do_not_contact_me_not_even_hello_is_said() {
        for (Event no : List.of(new InvitationEvent.Postponed(), new InvitationEvent.ContactRefused())) {
            assertThat(when(begun.by(DANIEL, no), MARISOL, new BeginningCommand.Greet("Hello"))).isEqualTo(refused(BeginningReason.CONTACT_CLOSED));
            assertThat(when(begun.by(DANIEL, no), MARISOL, new BeginningCommand.TurnDown("Sorry"))).isEqualTo(refused(BeginningReason.CONTACT_CLOSED));
        }
    }

    @Test
    void a_practice_says_kindly_that_it_cannot_be_and_the_circle_closes_with_it() {
        assertThat(when(begun, MARISOL, new BeginningCommand.TurnDown("We only help by phone.")))
                .isEqualTo(happened(new CircleEvent.TurnedDown("We only help by phone."), new CircleEvent.Closed("")));
        assertThat(when(begun, MARISOL, new BeginningCommand.TurnDown(" "))).isEqualTo(refused(BeginningReason.NO_REASON));
        assertThat(when(begun, MARISOL, new BeginningCommand.TurnDown(TOO_LONG))).isEqualTo(refused(BeginningReason.REASON_TOO_LONG));
        ACircle closed = begun.then(MARISOL, Beginning.NONE, new BeginningCommand.TurnDown("We only help by phone."));
        assertThat(when(closed, DANIEL, invite("Sam"))).isEqualTo(refused(BeginningReason.CLOSED));
    }

    @Test
    void the_person_chooses_who_helps_and_nobody_else_does() {
        assertThat(when(begun, DANIEL, invite(" Sam "))).isEqualTo(happened(
                new CircleEvent.Seated(SEAT, Role.SUPPORTER, "Sam", "my friend", false, "en", Optional.empty())));
        assertThat(when(begun, MARISOL, invite("Sam"))).isEqualTo(refused(BeginningReason.NOT_YOURS)).isEqualTo(when(begun, ANA, invite("Sam")));
        assertThat(when(begun, DANIEL, invite(""))).isEqualTo(refused(BeginningReason.NO_NAME));
        assertThat(when(begun, DANIEL, invite("ana"))).isEqualTo(refused(BeginningReason.NAME_TAKEN));
        assertThat(when(begun, DANIEL, new BeginningCommand.Invite(SEAT, "Sam", "x".repeat(101), "en"))).isEqualTo(refused(BeginningReason.RELATION_TOO_LONG));
        assertThat(when(begun.by(DANIEL, new CircleEvent.Unseated(ANA)), DANIEL, invite("Ana"))).as("invited again").isInstanceOf(Decision.Happened.class);
        assertThat(when(ACircle.opened(), DANIEL, invite("Sam"))).isEqualTo(refused(BeginningReason.NOT_BEGUN));
    }

    @Test
    void seats_come_to_an_end() {
        ACircle full = begun;
        for (int seat = 0; seat < 25; seat++) {
            full = full.by(DANIEL, new CircleEvent.Seated(new SeatId(new UUID(8, seat)), Role.SUPPORTER, "Sam " + seat, "", false, "en", Optional.empty()));
        }
        assertThat(when(full, DANIEL, invite("Sam"))).isEqualTo(refused(BeginningReason.ENOUGH));
    }

    @Test
    void the_person_takes_a_seat_back_once_and_only_a_supporter_s() {
        var without = new BeginningCommand.Unseat(LUIS);
        assertThat(when(begun, DANIEL, without)).isEqualTo(happened(new CircleEvent.Unseated(LUIS)));
        ACircle gone = begun.then(DANIEL, Beginning.NONE, without);
        assertThat(when(gone, DANIEL, without)).isEqualTo(happened());
        assertThat(gone.history().fold(Beginning.NONE).members().isMember(LUIS)).isFalse();
        assertThat(when(begun, DANIEL, new BeginningCommand.Unseat(MARISOL))).isEqualTo(refused(BeginningReason.NOT_YOURS));
        assertThat(when(begun, MARISOL, without)).isEqualTo(refused(BeginningReason.NOT_YOURS)).isEqualTo(when(begun, ANA, without));
    }

    @Test
    void it_lapses_ninety_days_after_the_person_last_did_something_there() {
        Instant later = ACircle.NOW.plus(Duration.ofDays(40));
        assertThat(begun.history().fold(Invitation.NONE).lapsesAt()).contains(ACircle.NOW.plus(Duration.ofDays(90)));
        assertThat(when(begun, DANIEL, new BeginningCommand.KeepOpen())).as("it began just now").isEqualTo(happened());
        assertThat(when(begun.at(later), ANA, new BeginningCommand.KeepOpen())).isEqualTo(refused(BeginningReason.NOT_YOURS));
        ACircle here = begun.at(later).by(MARISOL, new CircleEvent.Greeted("Hello")).by(ANA, new CircleEvent.Left());
        assertThat(here.history().fold(Invitation.NONE).lapsesAt()).as("what others do leaves the clock alone").contains(ACircle.NOW.plus(Duration.ofDays(90)));
        assertThat(here.then(DANIEL, Beginning.NONE, new BeginningCommand.KeepOpen()).history().fold(Invitation.NONE).lapsesAt())
                .contains(later.plus(Duration.ofDays(90)));
        assertThat(begun.at(later).by(DANIEL, new CircleEvent.PinSet("hash"), new CircleEvent.OwnAccount(null, "Only mine", Sharing.ME))
                .history().fold(Invitation.NONE).lapsesAt()).as("and a date tells nobody of what they do for themselves").contains(ACircle.NOW.plus(Duration.ofDays(90)));
    }

    @Test
    void one_form_opens_one_circle_with_what_was_typed_and_no_more() {
        Member helper = new Member(new PracticeId(new UUID(1, 1)), "Riverbend", false, new AccountId(new UUID(1, 2)), "Marisol", "m@example.org", "en");
        OwnOpening bare = new OwnOpening("token", " Dan ", "", "", false, "", "es", " ");
        assertThat(bare.refusal()).isEmpty();
        assertThat(bare.events(helper, ACircle.ZONE)).hasSize(5).noneMatch(CircleEvent.Reachable.class::isInstance).noneMatch(CircleEvent.OwnAccount.class::isInstance);
        OwnOpening full = new OwnOpening("token", "Dan", "dan@example.org", "", true, "mornings", "es", "I am tired of this.\r\nHelp.");
        assertThat(full.circle()).isEqualTo(bare.circle()).isNotEqualTo(new OwnOpening("other", "Dan", "", "", false, "", "en", "").circle());
        assertThat(full.events(helper, ACircle.ZONE)).anyMatch(event -> event instanceof CircleEvent.OwnAccount own
                && own.words().equals("I am tired of this.\nHelp.") && own.sharing() == Sharing.INTERVENTIONIST);
    }

    @Test
    void what_cannot_be_kept_is_refused_beside_its_field() {
        assertThat(typed("", "", "", "", "").refusal()).contains(BeginningReason.NO_NAME);
        assertThat(typed("Dan", "at home", "", "", "").refusal()).contains(BeginningReason.NO_EMAIL);
        assertThat(typed("Dan", "", "5".repeat(101), "", "").refusal()).contains(BeginningReason.PHONE_TOO_LONG);
        assertThat(typed("Dan", "", "", "x".repeat(101), "").refusal()).contains(BeginningReason.TIMES_TOO_LONG);
        assertThat(typed("Dan", "", "", "", TOO_LONG).refusal()).contains(BeginningReason.WISH_TOO_LONG);
    }

    private static OwnOpening typed(String name, String email, String phone, String times, String wish) {
        return new OwnOpening("token", name, email, phone, false, times, "en", wish);
    }
}
