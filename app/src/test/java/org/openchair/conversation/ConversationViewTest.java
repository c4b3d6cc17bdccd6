package org.openchair.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.conversation.ARoom.agreedAndSafe;
import static org.openchair.conversation.ARoom.everyone;
import static org.openchair.conversation.ARoom.open;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.conversation.ConversationCommand.*;
import org.openchair.events.ConversationEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.ItemId;
import org.openchair.events.PreparationEvent;
import org.openchair.events.PreparationEvent.SafetyAnswer;
import org.openchair.events.PreparationEvent.SafetyQuestion;
import org.openchair.events.SeatId;
import org.openchair.events.Sharing;

class ConversationViewTest {
    private static final ItemId ITEM = new ItemId(new UUID(9, 1));

    private static WaitingView door(ACircle circle, SeatId who) {
        return WaitingView.of("c", circle.seen(who, Conversation.NONE), ACircle.viewer(who), ACircle.NOW);
    }

    private static ConversationView room(ACircle circle, SeatId who) {
        return ConversationView.of("c", circle.seen(who, Conversation.NONE), ACircle.viewer(who));
    }

    private static RecordView record(ACircle circle, SeatId who) {
        return RecordView.of("c", circle.seen(who, Conversation.NONE), ACircle.viewer(who));
    }

    @Test
    void beforeAYesNobodyIsToldOfAMeeting() {
        WaitingView view = door(ARoom.safe(), MARISOL);
        assertThat(view.standing()).isEqualTo("conversation.standing.not-asked");
        assertThat(view.meeting()).isEmpty();
        assertThat(view.mayOpen()).isFalse();
    }

    @Test
    void afterAYesEveryoneSeesWhoIsExpectedWhenAndWhere() {
        for (SeatId who : new SeatId[] {MARISOL, DANIEL, ANA, GRACE}) {
            assertThat(door(agreedAndSafe(), who).meeting().orElseThrow().people())
                    .containsExactly("Daniel", "Ana", "Luis", "Marisol");
        }
        assertThat(door(agreedAndSafe(), MARISOL).mayOpen()).isTrue();
        assertThat(door(agreedAndSafe(), ANA).mayOpen()).isFalse();
    }

    @Test
    void onlyTheInterventionistLearnsWhatSafetyWaitsFor() {
        ACircle circle = agreedAndSafe().by(ANA, ARoom.answers(SafetyQuestion.WEAPONS, SafetyAnswer.YES));
        assertThat(door(circle, MARISOL).undecided()).isEqualTo(1);
        assertThat(door(circle, MARISOL).mayOpen()).isFalse();
        for (SeatId who : new SeatId[] {DANIEL, ANA, LUIS}) {
            assertThat(door(circle, who).undecided()).isZero();
            assertThat(door(circle, who).unanswered()).isEmpty();
        }
    }

    @Test
    void theDoorIsOpenForThoseThePersonSaidYesTo() {
        assertThat(door(open(), ANA).expected()).isTrue();
        assertThat(door(open(), DANIEL).expected()).isTrue();
        assertThat(door(open(), GRACE).expected()).isFalse();
    }

    @Test
    void theInterventionistAloneHasThePanel() {
        ACircle circle = everyone().by(LUIS, new ConversationEvent.BreakAsked(false))
                .by(MARISOL, new ConversationEvent.TurnGiven(DANIEL));
        ConversationView.Panel panel = room(circle, MARISOL).panel().orElseThrow();
        assertThat(panel.wishes()).extracting(ConversationView.Wish::name).containsExactly("Luis");
        assertThat(panel.turns()).contains(new ConversationView.Turns("Daniel", 1), new ConversationView.Turns("Ana", 0));
        assertThat(room(circle, LUIS).panel()).isEmpty();
        assertThat(room(circle, LUIS).askedBreak()).isTrue();
        assertThat(room(circle, ANA).toString()).doesNotContain("BreakWish").contains("askedBreak=false");
        assertThat(room(circle, DANIEL).passTo()).hasValueSatisfying(next -> assertThat(next.name()).isEqualTo("Luis"));
        assertThat(room(circle, ANA).passTo()).isEmpty();
    }

    @Test
    void thePromptsChangeWithThePart() {
        assertThat(room(everyone(), MARISOL).panel().orElseThrow().prompts()).hasSize(3).isNotEqualTo(
                room(everyone().by(MARISOL, new ConversationEvent.PartReached(1)), MARISOL).panel().orElseThrow().prompts());
    }

    @Test
    void thePersonMayStrikeEveryRuleAndASupporterNone() {
        assertThat(room(everyone(), DANIEL).rules().rules()).allMatch(ConversationView.Rule::mayStrike);
        assertThat(room(everyone(), ANA).rules().rules()).noneMatch(ConversationView.Rule::mayStrike);
    }

    @Test
    void wordsWaitingForTheirSpeakerAreSeenByThreeAlone() {
        ACircle circle = everyone().then(LUIS, Conversation.NONE, new WriteFor(ITEM, DANIEL, "Not fine"));
        assertThat(room(circle, DANIEL).said().toConfirm()).hasSize(1);
        assertThat(room(circle, LUIS).said().written()).hasSize(1);
        assertThat(room(circle, MARISOL).said().written()).hasSize(1);
        assertThat(room(circle, ANA).toString()).doesNotContain("Not fine");
    }

    @Test
    void theRecordKeepsToWhatEachMaySee() {
        ACircle over = everyone().then(DANIEL, Conversation.NONE, new Say(ITEM, "For Marisol", Sharing.INTERVENTIONIST))
                .then(MARISOL, Conversation.NONE, new End());
        assertThat(record(over, MARISOL).said().heard()).hasSize(1);
        assertThat(record(over, DANIEL).said().heard()).hasSize(1);
        assertThat(record(over, ANA).toString()).doesNotContain("For Marisol");
        assertThat(record(over, DANIEL).mayOpenAgain()).isTrue();
        assertThat(record(over, MARISOL).mayOpenAgain()).isFalse();
        assertThat(record(over.by(DANIEL, new InvitationEvent.Declined()), DANIEL).mayOpenAgain()).isFalse();
        assertThat(over.seen(ANA, Conversation.NONE).isOver()).isTrue();
    }
}
