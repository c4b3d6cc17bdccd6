package org.openchair.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.conversation.ARoom.everyone;
import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.conversation.ConversationCommand.*;
import org.openchair.events.ConversationEvent;
import org.openchair.events.ItemId;
import org.openchair.events.SeatId;
import org.openchair.events.Sharing;
import org.openchair.journal.Decision;

class InTheRoomTest {
    private static final ItemId ITEM = new ItemId(new UUID(9, 1));
    private static final String WORDS = "I know it is not fine.";

    private static Decision when(ACircle circle, SeatId who, ConversationCommand command) {
        return circle.when(who, Conversation.NONE, command);
    }

    // Agenda and ground rules

    @Test
    void theInterventionistMovesTheAgendaOn() {
        assertThat(when(everyone(), MARISOL, new ReachPart(1))).isEqualTo(happened(new ConversationEvent.PartReached(1)));
        assertThat(when(everyone(), MARISOL, new ReachPart(0))).isEqualTo(happened());
        assertThat(when(everyone(), MARISOL, new ReachPart(3))).isEqualTo(refused(ConversationReason.NO_SUCH_PART));
        assertThat(when(everyone(), DANIEL, new ReachPart(1))).isEqualTo(refused(ConversationReason.NOT_YOURS));
    }

    @Test
    void theInterventionistChangesTheAgendaTheySaw() {
        List<String> shorter = List.of("Welcome");
        assertThat(when(everyone(), MARISOL, new ChangeAgenda(1, shorter)))
                .isEqualTo(happened(new ConversationEvent.AgendaChanged(2, shorter)));
        assertThat(when(everyone(), MARISOL, new ChangeAgenda(0, shorter))).isEqualTo(refused(ConversationReason.AGENDA_CHANGED));
        assertThat(when(everyone(), MARISOL, new ChangeAgenda(1, List.of()))).isEqualTo(refused(ConversationReason.NO_AGENDA));
        assertThat(when(everyone(), ANA, new ChangeAgenda(1, shorter))).isEqualTo(refused(ConversationReason.NOT_YOURS));
    }

    @Test
    void anyoneProposesARuleAndEverybodyIsAskedAgain() {
        ACircle agreed = everyone().then(ANA, Conversation.NONE, new AgreeToRules(1));
        Decision proposed = when(agreed, LUIS, new ProposeRule("No phones."));
        assertThat(proposed).isEqualTo(happened(new ConversationEvent.RulesChanged(2,
                List.of("One voice at a time.", "Nobody records.", "No phones."))));
        ACircle after = agreed.then(LUIS, Conversation.NONE, new ProposeRule("No phones."));
        assertThat(after.seen(ANA, Conversation.NONE).room().rules().agreed()).isEmpty();
        assertThat(when(after, ANA, new AgreeToRules(1))).isEqualTo(refused(ConversationReason.CHANGED_MEANWHILE));
        assertThat(when(after, ANA, new ProposeRule(" "))).isEqualTo(refused(ConversationReason.NO_RULE));
        assertThat(when(after, ANA, new ProposeRule("x".repeat(501)))).isEqualTo(refused(ConversationReason.LONG_RULE));
        assertThat(when(after, ANA, new ProposeRule("No phones."))).isEqualTo(happened());
    }

    @Test
    void thePersonStrikesAnyRuleAndOthersTheirOwn() {
        ACircle circle = everyone().then(LUIS, Conversation.NONE, new ProposeRule("No phones."));
        assertThat(when(circle, DANIEL, new StrikeRule(2, 0)))
                .isEqualTo(happened(new ConversationEvent.RulesChanged(3, List.of("Nobody records.", "No phones."))));
        assertThat(when(circle, LUIS, new StrikeRule(2, 2))).isInstanceOf(Decision.Happened.class);
        assertThat(when(circle, ANA, new StrikeRule(2, 2))).isEqualTo(refused(ConversationReason.NOT_YOURS));
        assertThat(when(circle, DANIEL, new StrikeRule(1, 0))).isEqualTo(refused(ConversationReason.CHANGED_MEANWHILE));
    }

    // Turns, breaks

    @Test
    void theInterventionistGivesTheTurnAndTheSpeakerPassesItOn() {
        assertThat(when(everyone(), MARISOL, new GiveTurn(LUIS))).isEqualTo(happened(new ConversationEvent.TurnGiven(LUIS)));
        assertThat(when(everyone(), ANA, new GiveTurn(ANA))).isEqualTo(refused(ConversationReason.NOT_YOURS));
        assertThat(when(everyone(), MARISOL, new GiveTurn(GRACE))).isEqualTo(refused(ConversationReason.NOT_HERE));
        ACircle speaking = everyone().by(MARISOL, new ConversationEvent.TurnGiven(LUIS));
        assertThat(when(speaking, LUIS, new GiveTurn(ANA))).isEqualTo(happened(new ConversationEvent.TurnGiven(ANA)));
        assertThat(when(speaking, MARISOL, new GiveTurn(LUIS))).isEqualTo(happened());
        assertThat(when(speaking.by(ANA, new ConversationEvent.Paused()), LUIS, new GiveTurn(ANA)))
                .isEqualTo(refused(ConversationReason.PAUSED));
    }

    @Test
    void whoHadFewerTurnsComesNextAndThoseElsewhereFirst() {
        Room room = everyone().by(MARISOL, new ConversationEvent.TurnGiven(ANA)).seen(ANA, Conversation.NONE).room();
        assertThat(room.next()).containsExactly(LUIS, MARISOL, DANIEL);
        assertThat(everyone().by(MARISOL, new ConversationEvent.TurnGiven(ANA), new ConversationEvent.TurnGiven(LUIS))
                .seen(ANA, Conversation.NONE).room().next()).containsExactly(MARISOL, DANIEL, ANA);
    }

    @Test
    void whoLeavesIsNotSpeakingAnyMore() {
        ACircle circle = everyone().by(MARISOL, new ConversationEvent.TurnGiven(ANA)).by(ANA, new ConversationEvent.Left());
        assertThat(circle.seen(LUIS, Conversation.NONE).room().turn()).isEmpty();
    }

    @Test
    void aPrivateBreakIsKnownToTheInterventionistAlone() {
        ACircle circle = everyone().then(DANIEL, Conversation.NONE, new AskBreak(false));
        assertThat(circle.seen(MARISOL, Conversation.NONE).room().breaks()).hasSize(1);
        assertThat(circle.seen(DANIEL, Conversation.NONE).room().breaks()).hasSize(1);
        assertThat(circle.seen(ANA, Conversation.NONE).room().breaks()).isEmpty();
        assertThat(when(circle, DANIEL, new AskBreak(false))).isEqualTo(happened());
        assertThat(when(circle, DANIEL, new AskBreak(true))).isEqualTo(happened(new ConversationEvent.BreakAsked(true)));
    }

    @Test
    void anyonePausesAndTheInterventionistOrTheyGoOn() {
        assertThat(when(everyone(), ANA, new Pause())).isEqualTo(happened(new ConversationEvent.Paused()));
        ACircle paused = everyone().by(ANA, new ConversationEvent.Paused());
        assertThat(when(paused, LUIS, new Pause())).isEqualTo(happened());
        assertThat(when(paused, LUIS, new Resume())).isEqualTo(refused(ConversationReason.NOT_YOURS));
        assertThat(when(paused, ANA, new Resume())).isEqualTo(happened(new ConversationEvent.Resumed()));
        assertThat(when(paused, MARISOL, new Resume())).isEqualTo(happened(new ConversationEvent.Resumed()));
        assertThat(when(everyone(), ANA, new Resume())).isEqualTo(happened());
    }

    // What was heard

    @Test
    void oneWritesOnesOwnWordsAndChoosesWhoReadsThem() {
        assertThat(when(everyone(), DANIEL, new Say(ITEM, WORDS, Sharing.ME)))
                .isEqualTo(happened(new ConversationEvent.Heard(ITEM, WORDS, Sharing.ME)));
        assertThat(when(everyone(), DANIEL, new Say(ITEM, " ", Sharing.ME))).isEqualTo(refused(ConversationReason.NO_WORDS));
        assertThat(when(everyone(), DANIEL, new Say(ITEM, "x".repeat(10_001), Sharing.ME)))
                .isEqualTo(refused(ConversationReason.LONG_WORDS));
        ACircle said = everyone().then(DANIEL, Conversation.NONE, new Say(ITEM, WORDS, Sharing.EVERYONE));
        assertThat(when(said, ANA, new Say(ITEM, "Mine", Sharing.ME))).isEqualTo(refused(ConversationReason.NO_SUCH_WORDS));
        assertThat(when(everyone(), GRACE, new Say(ITEM, WORDS, Sharing.EVERYONE)))
                .isEqualTo(refused(ConversationReason.NOT_IN_THE_ROOM));
    }

    @Test
    void wordsWrittenForSomebodyWaitForThem() {
        ACircle circle = everyone().then(MARISOL, Conversation.NONE, new WriteFor(ITEM, DANIEL, WORDS));
        assertThat(circle.seen(DANIEL, Conversation.NONE).spoken().unconfirmed()).hasSize(1);
        assertThat(circle.seen(ANA, Conversation.NONE).spoken().all()).isEmpty();
        assertThat(when(circle, MARISOL, new Confirm(ITEM, WORDS, Sharing.EVERYONE)))
                .isEqualTo(refused(ConversationReason.NO_SUCH_WORDS));
        assertThat(when(circle, MARISOL, new Unsay(ITEM))).isEqualTo(refused(ConversationReason.NO_SUCH_WORDS));
        ACircle confirmed = circle.then(DANIEL, Conversation.NONE, new Confirm(ITEM, "It is not fine.", Sharing.EVERYONE));
        assertThat(confirmed.seen(ANA, Conversation.NONE).spoken().confirmed()).extracting(Spoken.Words::words)
                .containsExactly("It is not fine.");
        assertThat(when(circle, DANIEL, new Unsay(ITEM))).isEqualTo(happened(new ConversationEvent.Unsaid(ITEM)));
    }

    @Test
    void nobodyPutsWordsInAnAbsentMouth() {
        assertThat(when(everyone(), ANA, new WriteFor(ITEM, GRACE, WORDS))).isEqualTo(refused(ConversationReason.NO_SPEAKER));
        assertThat(when(everyone(), ANA, new WriteFor(ITEM, ANA, WORDS))).isEqualTo(refused(ConversationReason.NO_SPEAKER));
        assertThat(when(everyone(), ANA, new WriteFor(ITEM, DANIEL, ""))).isEqualTo(refused(ConversationReason.NO_WORDS_THEIRS));
        assertThat(when(everyone(), ANA, new WriteFor(ITEM, DANIEL, "x".repeat(10_001))))
                .isEqualTo(refused(ConversationReason.LONG_WORDS_THEIRS));
    }

    @Test
    void wordsThatAreTakenBackToFewerReadersAreForgottenByTheOthers() {
        ACircle circle = everyone().then(MARISOL, Conversation.NONE, new WriteFor(ITEM, DANIEL, WORDS))
                .then(DANIEL, Conversation.NONE, new Confirm(ITEM, WORDS, Sharing.EVERYONE))
                .then(DANIEL, Conversation.NONE, new Confirm(ITEM, WORDS, Sharing.ME));
        assertThat(circle.seen(ANA, Conversation.NONE).spoken().all()).isEmpty();
        assertThat(circle.seen(MARISOL, Conversation.NONE).spoken().all()).isEmpty();
        assertThat(circle.seen(DANIEL, Conversation.NONE).spoken().confirmed()).hasSize(1);
        assertThat(when(circle, DANIEL, new Confirm(ITEM, WORDS, Sharing.ME))).isEqualTo(happened());
    }

    @Test
    void onesOwnWordsCanBeTakenOutAfterTheEnd() {
        ACircle over = everyone().then(ANA, Conversation.NONE, new Say(ITEM, WORDS, Sharing.EVERYONE))
                .then(MARISOL, Conversation.NONE, new End());
        assertThat(when(over, ANA, new Say(ITEM, WORDS, Sharing.ME))).isEqualTo(refused(ConversationReason.NOT_OPEN));
        assertThat(when(over, ANA, new Confirm(ITEM, WORDS, Sharing.ME))).isInstanceOf(Decision.Happened.class);
        assertThat(when(over, ANA, new Unsay(ITEM))).isEqualTo(happened(new ConversationEvent.Unsaid(ITEM)));
        assertThat(when(over.by(ANA, new ConversationEvent.Unsaid(ITEM)), ANA, new Unsay(ITEM))).isEqualTo(happened());
    }
}
