package org.openchair.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.conversation.ARoom.AGENDA;
import static org.openchair.conversation.ARoom.PROPOSAL;
import static org.openchair.conversation.ARoom.RULES;
import static org.openchair.conversation.ARoom.agreedAndSafe;
import static org.openchair.conversation.ARoom.open;
import static org.openchair.conversation.ARoom.safe;
import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openchair.ACircle;
import org.openchair.conversation.ConversationCommand.*;
import org.openchair.events.CircleEvent;
import org.openchair.events.ConversationEvent;
import org.openchair.events.Event;
import org.openchair.events.InvitationEvent;
import org.openchair.events.PreparationEvent;
import org.openchair.events.PreparationEvent.SafetyAnswer;
import org.openchair.events.PreparationEvent.SafetyQuestion;
import org.openchair.events.SeatId;
import org.openchair.journal.Decision;

class ConversationTest {
    private static final Open OPEN = new Open(AGENDA, RULES);
    private static final Event SENT = new InvitationEvent.Sent(1, "Dear Daniel", PROPOSAL, List.of(ANA, LUIS),
            InvitationEvent.Channel.HANDED_OVER);

    private static Decision when(ACircle circle, SeatId who, ConversationCommand command) {
        return circle.when(who, Conversation.NONE, command);
    }

    // Opening: only after a yes both sides agreed on, and when safety is settled

    @Test
    void opensAfterAYesAndSettledSafety() {
        assertThat(when(agreedAndSafe(), MARISOL, OPEN)).isEqualTo(happened(new ConversationEvent.Opened(AGENDA, RULES)));
    }

    @Test
    void staysClosedWithoutAnInvitation() {
        assertThat(when(safe(), MARISOL, OPEN)).isEqualTo(refused(ConversationReason.NO_YES));
    }

    static List<List<Event>> histories() {
        InvitationEvent wish = new InvitationEvent.AcceptedWithChanges(1, PROPOSAL, "Not at the house");
        InvitationEvent other = new InvitationEvent.Counterproposed(2, PROPOSAL, "At the park?");
        return List.of(List.of(SENT), List.of(SENT, wish), List.of(SENT, wish, other),
                List.of(SENT, new InvitationEvent.Declined(), new InvitationEvent.WishAgreed(1)),
                List.of(SENT, new InvitationEvent.Accepted(1), new InvitationEvent.Declined()),
                List.of(SENT, new InvitationEvent.Accepted(1), new InvitationEvent.Postponed()),
                List.of(SENT, new InvitationEvent.Accepted(1), new InvitationEvent.ContactRefused()),
                List.of(SENT, new InvitationEvent.Withdrawn()));
    }

    @ParameterizedTest
    @MethodSource("histories")
    void staysClosedWithoutAnAgreedYes(List<Event> history) {
        assertThat(when(safe().by(DANIEL, history.toArray(Event[]::new)), MARISOL, OPEN))
                .isEqualTo(refused(ConversationReason.NO_YES));
    }

    @Test
    void opensWhenTheCircleAgreesToAWish() {
        ACircle circle = safe().by(MARISOL, SENT)
                .by(DANIEL, new InvitationEvent.AcceptedWithChanges(1, PROPOSAL, "Without Luis"))
                .by(MARISOL, new InvitationEvent.WishAgreed(2));
        assertThat(when(circle, MARISOL, OPEN)).isInstanceOf(Decision.Happened.class);
    }

    @Test
    void opensWhenThePersonAcceptsWhatTheCircleProposedInstead() {
        ACircle circle = safe().by(MARISOL, SENT)
                .by(DANIEL, new InvitationEvent.AcceptedWithChanges(1, PROPOSAL, "Later"))
                .by(MARISOL, new InvitationEvent.Counterproposed(2, PROPOSAL, "A day later?"))
                .by(DANIEL, new InvitationEvent.Accepted(3));
        assertThat(when(circle, MARISOL, OPEN)).isInstanceOf(Decision.Happened.class);
    }

    @Test
    void staysClosedWhileSafetyIsNotSettled() {
        ACircle circle = agreedAndSafe().by(ANA, ARoom.answers(SafetyQuestion.VIOLENCE, SafetyAnswer.UNSURE));
        assertThat(when(circle, MARISOL, OPEN)).isEqualTo(refused(ConversationReason.NOT_SAFE));
        ACircle decided = circle.by(MARISOL, new PreparationEvent.SafetyDecided(ANA, SafetyQuestion.VIOLENCE, "By video"));
        assertThat(when(decided, MARISOL, OPEN)).isInstanceOf(Decision.Happened.class);
    }

    @Test
    void isOpenedByTheInterventionistAlone() {
        assertThat(when(agreedAndSafe(), ANA, OPEN)).isEqualTo(refused(ConversationReason.NOT_YOURS));
        assertThat(when(agreedAndSafe(), DANIEL, OPEN)).isEqualTo(refused(ConversationReason.NOT_YOURS));
    }

    @Test
    void opensOnce() {
        assertThat(when(open(), MARISOL, OPEN)).isEqualTo(happened());
    }

    @Test
    void asksForAnAgendaAndRules() {
        assertThat(when(agreedAndSafe(), MARISOL, new Open(List.of(), RULES))).isEqualTo(refused(ConversationReason.NO_AGENDA));
        assertThat(when(agreedAndSafe(), MARISOL, new Open(AGENDA, List.of()))).isEqualTo(refused(ConversationReason.NO_RULES));
        assertThat(when(agreedAndSafe(), MARISOL, new Open(List.of("x".repeat(501)), RULES)))
                .isEqualTo(refused(ConversationReason.LONG_AGENDA));
        assertThat(when(agreedAndSafe(), MARISOL, new Open(AGENDA, List.of("x".repeat(501)))))
                .isEqualTo(refused(ConversationReason.LONG_RULES));
    }

    @Test
    void aYesIsForOneConversationUnlessThePersonOpensTheRoomAgain() {
        ACircle over = open().then(MARISOL, Conversation.NONE, new End());
        assertThat(when(over, MARISOL, OPEN)).isEqualTo(refused(ConversationReason.SPENT));
        assertThat(when(over, DANIEL, new Open(List.of(), List.of()))).as("before each meeting all are asked again")
                .isEqualTo(refused(ConversationReason.NOT_READY));
        assertThat(when(ARoom.answeredAgain(over), DANIEL, new Open(List.of(), List.of())))
                .isEqualTo(happened(new ConversationEvent.Opened(AGENDA, RULES)));
        ACircle newYes = ARoom.answeredAgain(over).by(MARISOL, SENT).by(DANIEL, new InvitationEvent.Accepted(1));
        assertThat(when(newYes, MARISOL, OPEN)).isInstanceOf(Decision.Happened.class);
    }

    @Test
    void thePersonDoesNotLearnWhyItIsNotReady() {
        ACircle over = open().then(MARISOL, Conversation.NONE, new End()).by(ANA, ARoom.answers(SafetyQuestion.VIOLENCE, SafetyAnswer.YES));
        assertThat(when(over, DANIEL, new Open(List.of(), List.of()))).isEqualTo(refused(ConversationReason.NOT_READY));
    }

    @Test
    void aNoClosesAnOpenRoom() {
        ACircle circle = open().by(DANIEL, new InvitationEvent.Declined());
        assertThat(when(circle, ANA, new Join(false))).isEqualTo(refused(ConversationReason.NOT_OPEN));
        assertThat(when(circle, MARISOL, new Pause())).isEqualTo(refused(ConversationReason.NOT_OPEN));
        assertThat(circle.seen(MARISOL, Conversation.NONE).isOver()).isTrue();
        ACircle yesAgain = ARoom.answeredAgain(circle).by(DANIEL, new InvitationEvent.Accepted(2));
        assertThat(when(yesAgain, MARISOL, OPEN)).isInstanceOf(Decision.Happened.class);
    }

    // Coming and going

    @Test
    void thoseThePersonSaidYesToComeIn() {
        assertThat(when(open(), ANA, new Join(true))).isEqualTo(happened(new ConversationEvent.Joined(true)));
        assertThat(when(open(), DANIEL, new Join(false))).isEqualTo(happened(new ConversationEvent.Joined(false)));
        assertThat(when(open(), GRACE, new Join(false))).isEqualTo(refused(ConversationReason.NOT_EXPECTED));
        ACircle in = open().then(ANA, Conversation.NONE, new Join(true));
        assertThat(when(in, ANA, new Join(true))).isEqualTo(happened());
        assertThat(when(in, ANA, new Join(false))).isEqualTo(happened(new ConversationEvent.Joined(false)));
    }

    @Test
    void anyoneLeavesAnyTimeAndMayComeBack() {
        ACircle left = ARoom.everyone().by(DANIEL, new ConversationEvent.Left());
        assertThat(when(ARoom.everyone(), DANIEL, new Leave())).isEqualTo(happened(new ConversationEvent.Left()));
        assertThat(when(left, DANIEL, new Leave())).isEqualTo(happened());
        assertThat(when(left, DANIEL, new Pause())).isEqualTo(refused(ConversationReason.NOT_IN_THE_ROOM));
        assertThat(when(left, DANIEL, new Join(false))).isInstanceOf(Decision.Happened.class);
    }

    @Test
    void whoGivesUpTheirSeatIsNotInTheRoom() {
        ACircle circle = ARoom.everyone().by(ANA, new CircleEvent.Left());
        assertThat(when(circle, ANA, new Pause())).isEqualTo(refused(ConversationReason.CLOSED));
        assertThat(when(circle, MARISOL, new GiveTurn(ANA))).isEqualTo(refused(ConversationReason.NOT_HERE));
    }

    @Test
    void thePersonOrTheInterventionistEnds() {
        assertThat(when(ARoom.everyone(), DANIEL, new End())).isEqualTo(happened(new ConversationEvent.Ended()));
        assertThat(when(ARoom.everyone(), MARISOL, new End())).isEqualTo(happened(new ConversationEvent.Ended()));
        assertThat(when(ARoom.everyone(), ANA, new End())).isEqualTo(refused(ConversationReason.NOT_YOURS));
        assertThat(when(agreedAndSafe(), DANIEL, new End())).isEqualTo(happened());
    }

    @Test
    void aClosedCircleAcceptsNothingNew() {
        assertThat(when(ARoom.everyone().by(MARISOL, new CircleEvent.Closed("")), MARISOL, new Pause()))
                .isEqualTo(refused(ConversationReason.CLOSED));
    }
}
