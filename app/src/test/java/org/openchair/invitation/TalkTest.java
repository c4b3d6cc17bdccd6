package org.openchair.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.Printed;
import org.openchair.conversation.Conversation;
import org.openchair.events.InvitationEvent;
import org.openchair.events.InvitationEvent.Proposal;
import org.openchair.events.SeatId;
import org.openchair.firstday.FirstDay;
import org.openchair.journal.Decision;

/** Sitting down together in a circle the person began. */
class TalkTest {
    private static final InvitationCommand.Details SATURDAY = details(LocalDateTime.parse("2026-11-28T10:00"));
    private static final Proposal PROPOSED = Proposals.proposal(SATURDAY);
    private static final InvitationCommand ASK = new InvitationCommand.AskToTalk(0, SATURDAY, " Please be kind. ");
    private final ACircle begun = ACircle.begun();
    private final ACircle asked = begun.then(DANIEL, Invitation.NONE, ASK);
    private final ACircle agreed = asked.then(MARISOL, Invitation.NONE, new InvitationCommand.AgreeToWish(1));

    private static InvitationCommand.Details details(LocalDateTime at) {
        return new InvitationCommand.Details(Optional.of(at), "The library", 60, Set.of(ANA, LUIS), "How I am");
    }

    private static Decision when(ACircle circle, SeatId who, InvitationCommand command) {
        return circle.when(who, Invitation.NONE, command);
    }

    @Test
    void the_person_asks_and_nobody_asks_for_them() {
        assertThat(when(begun, DANIEL, ASK)).isEqualTo(happened(new InvitationEvent.TalkAsked(1, PROPOSED, "Please be kind.")));
        assertThat(when(begun, ANA, ASK)).isEqualTo(refused(InvitationReason.ONLY_THE_PERSON)).isEqualTo(when(begun, MARISOL, ASK));
        assertThat(when(ACircle.opened(), DANIEL, ASK)).isEqualTo(refused(InvitationReason.NOT_BEGUN));
        assertThat(when(asked, DANIEL, ASK)).isEqualTo(refused(InvitationReason.ROUND_PASSED));
        assertThat(when(begun, DANIEL, new InvitationCommand.AskToTalk(0, details(LocalDateTime.parse("2026-11-01T10:00")), "")))
                .isEqualTo(refused(InvitationReason.IN_THE_PAST));
        assertThat(when(begun, DANIEL, new InvitationCommand.AskToTalk(0, SATURDAY, "x".repeat(10_001)))).isEqualTo(refused(InvitationReason.TOO_LONG));
    }

    @Test
    void it_is_agreed_when_the_circle_can_or_the_person_takes_its_other_idea() {
        assertThat(asked.history().fold(Conversation.NONE).yes().isAgreed()).isFalse();
        assertThat(agreed.history().fold(Conversation.NONE).yes().isAgreed()).isTrue();
        assertThat(agreed.history().fold(Invitation.NONE).agreedProposal()).contains(PROPOSED);
        ACircle other = asked.then(MARISOL, Invitation.NONE, new InvitationCommand.Counterpropose(1, details(LocalDateTime.parse("2026-11-29T10:00")), ""));
        assertThat(other.history().fold(Conversation.NONE).yes().isAgreed()).isFalse();
        assertThat(other.then(DANIEL, Invitation.NONE, new InvitationCommand.Accept(2)).history().fold(Conversation.NONE).yes().isAgreed()).isTrue();
    }

    @Test
    void no_letter_is_written_about_a_person_who_began() {
        assertThat(when(begun, ANA, new InvitationCommand.Draft(0, "Dear Daniel", SATURDAY, Set.of(ANA)))).isEqualTo(refused(InvitationReason.BEGUN));
        assertThat(when(begun, ANA, new InvitationCommand.StandBehind(1))).isEqualTo(refused(InvitationReason.BEGUN));
        assertThat(when(begun, MARISOL, new InvitationCommand.Send(1, InvitationEvent.Channel.PRINTED, "", 0, "", Map.of())))
                .isEqualTo(refused(InvitationReason.BEGUN));
    }

    @Test
    void every_answer_is_heard_before_and_after() {
        for (ACircle circle : new ACircle[] {begun, asked, agreed}) {
            assertThat(when(circle, DANIEL, new InvitationCommand.Ask("Who reads this?"))).isInstanceOf(Decision.Happened.class);
            assertThat(when(circle, DANIEL, new InvitationCommand.Decline())).isInstanceOf(Decision.Happened.class);
            assertThat(when(circle, DANIEL, new InvitationCommand.Postpone(Optional.empty()))).isInstanceOf(Decision.Happened.class);
            ACircle no = circle.then(DANIEL, Invitation.NONE, new InvitationCommand.RefuseContact());
            assertThat(no.history().fold(Invitation.NONE).clearance().maySend()).isFalse();
            assertThat(no.history().fold(Conversation.NONE).yes().isAgreed()).isFalse();
            assertThat(when(no, MARISOL, new InvitationCommand.Counterpropose(1, SATURDAY, ""))).isEqualTo(refused(InvitationReason.CONTACT_REFUSED));
        }
    }

    @Test
    void the_clock_stops_when_a_conversation_is_agreed_on_and_not_before() {
        assertThat(asked.history().fold(Invitation.NONE).lapsesAt()).isPresent();
        assertThat(begun.then(DANIEL, Invitation.NONE, new InvitationCommand.Postpone(Optional.empty())).history().fold(Invitation.NONE).lapsesAt()).isPresent();
        assertThat(agreed.history().fold(Invitation.NONE).lapsesAt()).isEmpty();
    }

    @Test
    void the_person_sees_what_is_true_and_what_they_can_answer() {
        assertThat(talk(begun).asks()).isTrue();
        assertThat(talk(begun).mine().choices()).containsExactly(AnswerView.Kind.QUESTION, AnswerView.Kind.NOT_NOW, AnswerView.Kind.NO_CONTACT);
        assertThat(talk(asked).asks()).isFalse();
        assertThat(talk(asked).mine().status()).isEqualTo("invitation.talk.wish");
        assertThat(talk(asked).mine().choices()).doesNotContain(AnswerView.Kind.YES).contains(AnswerView.Kind.CHANGES, AnswerView.Kind.NO);
        assertThat(talk(agreed).mine().status()).isEqualTo("invitation.talk.agreed");
        assertThat(Printed.inAllLanguages(talk(agreed))).contains("The library");
    }

    @Test
    void the_interventionist_answers_and_a_supporter_only_reads() {
        AskedView desk = AskedView.of(asked.seen(MARISOL, Invitation.NONE), ACircle.viewer(MARISOL), ACircle.NOW);
        AskedView ana = AskedView.of(asked.seen(ANA, Invitation.NONE), ACircle.viewer(ANA), ACircle.NOW);
        assertThat(desk.sent().mayAgree()).isTrue();
        assertThat(ana.sent().mayAgree()).isFalse();
        assertThat(desk.status()).isEqualTo("invitation.asked.wish").isEqualTo(ana.status());
        assertThat(Printed.inAllLanguages(ana)).contains("Please be kind.").doesNotContain("/draft");
        assertThat(AskedView.of(begun.seen(ANA, Invitation.NONE), ACircle.viewer(ANA), ACircle.NOW).status()).isEqualTo("invitation.asked.none");
        assertThat(AskedView.of(agreed.seen(ANA, Invitation.NONE), ACircle.viewer(ANA), ACircle.NOW).status()).isEqualTo("invitation.asked.agreed");
    }

    private static TalkView talk(ACircle circle) {
        return TalkView.of(circle.seen(DANIEL, Invitation.NONE), circle.seen(DANIEL, FirstDay.NONE), ACircle.viewer(DANIEL), circle.now());
    }
}
