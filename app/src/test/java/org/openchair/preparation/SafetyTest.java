package org.openchair.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.preparation.PreparationTest.plainNo;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openchair.ACircle;
import org.openchair.circle.Seat;
import org.openchair.events.CircleEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.PreparationEvent.SafetyAnswer;
import org.openchair.events.PreparationEvent.SafetyAnswered;
import org.openchair.events.PreparationEvent.SafetyDecided;
import org.openchair.events.PreparationEvent.SafetyQuestion;
import org.openchair.events.SeatId;
import org.openchair.journal.Decision;

class SafetyTest {
    private static final String LONG = "a".repeat(10_001);

    private final ACircle opened = ACircle.opened();
    private final ACircle answered = opened.by(ANA, new SafetyAnswered(but(SafetyQuestion.VIOLENCE, SafetyAnswer.YES), ""));
    private final long seen = answered.history().seq();

    private static Map<SafetyQuestion, SafetyAnswer> but(SafetyQuestion question, SafetyAnswer answer) {
        Map<SafetyQuestion, SafetyAnswer> answers = plainNo();
        answers.put(question, answer);
        return answers;
    }

    private static Decision when(ACircle circle, SeatId who, SafetyCommand command) {
        return circle.when(who, Safety.NONE, command);
    }

    private static Decision refused(SafetyReason reason) {
        return Decision.refused(reason);
    }

    private SafetyCommand.Decide decide(String words) {
        return new SafetyCommand.Decide(ANA, SafetyQuestion.VIOLENCE, seen, words, List.of(), false);
    }

    @Test
    void a_supporter_answers_for_themselves() {
        assertThat(when(opened, ANA, new SafetyCommand.Answer(plainNo(), " Nothing. ")))
                .isEqualTo(Decision.happened(new SafetyAnswered(plainNo(), "Nothing.")));
    }

    @Test
    void nobody_answers_for_another() {
        assertThat(when(opened, MARISOL, new SafetyCommand.Answer(plainNo(), ""))).isEqualTo(refused(SafetyReason.NOT_YOURS));
    }

    @Test
    void nobody_waits_for_the_person_and_a_yes_of_theirs_holds_all_until_it_is_decided() {
        ACircle ready = opened.by(ANA, new SafetyAnswered(plainNo(), "")).by(LUIS, new SafetyAnswered(plainNo(), ""))
                .by(GRACE, new SafetyAnswered(plainNo(), ""));
        assertThat(ready.history().fold(Safety.NONE).isReady()).isTrue();
        assertThat(ready.history().fold(Safety.NONE).clearance().mayMeet(ACircle.NOW)).isTrue();
        ACircle told = ready.then(DANIEL, Safety.NONE, new SafetyCommand.Answer(but(SafetyQuestion.VIOLENCE, SafetyAnswer.YES), "Luis hit me."));
        assertThat(told.history().fold(Safety.NONE).clearance().mayMeet(ACircle.NOW)).isFalse();
        assertThat(told.seen(LUIS, Safety.NONE).of(DANIEL)).isEmpty();
        assertThat(told.seen(ANA, Safety.NONE).waiting()).isZero();
        ACircle decided = told.then(MARISOL, Safety.NONE, new SafetyCommand.Decide(DANIEL, SafetyQuestion.VIOLENCE, told.history().seq(),
                "I spoke with Daniel alone. Luis does not come.", List.of(), false));
        assertThat(decided.history().fold(Safety.NONE).clearance().mayMeet(ACircle.NOW)).isTrue();
        assertThat(decided.seen(DANIEL, Safety.NONE).of(DANIEL).orElseThrow().decisions()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SafetyQuestion.class)
    void every_question_is_answered(SafetyQuestion question) {
        Map<SafetyQuestion, SafetyAnswer> answers = plainNo();
        answers.remove(question);
        assertThat(when(opened, ANA, new SafetyCommand.Answer(answers, ""))).isEqualTo(refused(SafetyReason.noAnswer(question)));
        assertThat(SafetyReason.noAnswer(question).field()).isEqualTo(SafetyText.of(question).field());
    }

    @Test
    void words_have_an_end() {
        assertThat(when(opened, ANA, new SafetyCommand.Answer(plainNo(), LONG))).isEqualTo(refused(SafetyReason.TOO_LONG));
    }

    @Test
    void the_same_answers_again_change_nothing_and_other_answers_replace_them() {
        assertThat(when(answered, ANA, new SafetyCommand.Answer(but(SafetyQuestion.VIOLENCE, SafetyAnswer.YES), "")))
                .isEqualTo(Decision.happened());
        ACircle changed = answered.then(ANA, Safety.NONE, new SafetyCommand.Answer(plainNo(), ""));
        assertThat(changed.history().fold(Safety.NONE).waiting()).isZero();
    }

    @Test
    void something_can_have_changed_even_after_do_not_contact_me() {
        ACircle declined = answered.by(DANIEL, new InvitationEvent.ContactRefused());
        assertThat(when(declined, ANA, new SafetyCommand.Answer(plainNo(), ""))).isInstanceOf(Decision.Happened.class);
        assertThat(when(declined, MARISOL, decide("A shelter was called."))).isInstanceOf(Decision.Happened.class);
    }

    @Test
    void an_answer_that_is_not_a_plain_no_waits_for_a_written_decision() {
        assertThat(answered.history().fold(Safety.NONE).waiting()).isEqualTo(1);
        assertThat(answered.history().fold(Safety.NONE).isReady()).isFalse();
        ACircle decided = answered.then(MARISOL, Safety.NONE, decide("No joint meeting."));
        assertThat(decided.history().fold(Safety.NONE).waiting()).isZero();
        assertThat(decided.history().fold(Safety.NONE).notAnswered()).extracting(Seat::name).containsExactly("Luis", "Grace");
        assertThat(decided.by(LUIS, new SafetyAnswered(plainNo(), "")).by(GRACE, new SafetyAnswered(plainNo(), ""))
                .history().fold(Safety.NONE).isReady()).isTrue();
    }

    @Test
    void a_decision_can_be_written_anew_and_the_same_one_is_kept_once() {
        ACircle decided = answered.then(MARISOL, Safety.NONE, decide("No joint meeting."));
        assertThat(when(decided, MARISOL, decide("No joint meeting."))).isEqualTo(Decision.happened());
        assertThat(when(decided, MARISOL, decide("By phone."))).isEqualTo(Decision.happened(
                new SafetyDecided(ANA, SafetyQuestion.VIOLENCE, "By phone.")));
    }

    @Test
    void new_answers_ask_for_new_decisions() {
        ACircle again = answered.then(MARISOL, Safety.NONE, decide("No joint meeting."))
                .by(ANA, new SafetyAnswered(but(SafetyQuestion.VIOLENCE, SafetyAnswer.UNSURE), "It is better."));
        assertThat(again.history().fold(Safety.NONE).waiting()).isEqualTo(1);
        assertThat(when(again, MARISOL, decide("No joint meeting."))).isEqualTo(refused(SafetyReason.CHANGED_MEANWHILE));
    }

    @Test
    void only_the_interventionist_decides() {
        for (SeatId seat : List.of(ANA, LUIS, DANIEL)) {
            assertThat(when(answered, seat, decide("Fine."))).isEqualTo(refused(SafetyReason.NOT_YOURS));
        }
    }

    @Test
    void there_is_nothing_to_decide_about_a_plain_no_or_no_answer() {
        assertThat(when(answered, MARISOL, new SafetyCommand.Decide(ANA, SafetyQuestion.WEAPONS, seen, "Fine.", List.of(), false)))
                .isEqualTo(refused(SafetyReason.NOTHING_TO_DECIDE));
        assertThat(when(answered, MARISOL, new SafetyCommand.Decide(LUIS, SafetyQuestion.WEAPONS, seen, "Fine.", List.of(), false)))
                .isEqualTo(refused(SafetyReason.NOTHING_TO_DECIDE));
    }

    @Test
    void a_decision_has_words_and_an_end() {
        assertThat(when(answered, MARISOL, decide(" "))).isEqualTo(refused(SafetyReason.NO_DECISION));
        assertThat(when(answered, MARISOL, decide(LONG))).isEqualTo(refused(SafetyReason.DECISION_TOO_LONG));
    }

    @Test
    void a_closed_circle_takes_nothing_new_and_who_left_does_not_act() {
        var answer = new SafetyCommand.Answer(plainNo(), "");
        assertThat(when(opened.by(MARISOL, new CircleEvent.Closed("")), ANA, answer)).isEqualTo(refused(SafetyReason.CLOSED));
        assertThat(when(opened.by(ANA, new CircleEvent.Left()), ANA, answer)).isEqualTo(refused(SafetyReason.NOT_YOURS));
    }

    @Test
    void nobody_else_knows_of_an_answer_or_a_decision() {
        ACircle decided = answered.then(MARISOL, Safety.NONE, decide("No joint meeting."));
        for (SeatId seat : List.of(LUIS, GRACE, DANIEL)) {
            assertThat(decided.seen(seat, Safety.NONE).given()).isEmpty();
            assertThat(decided.seen(seat, Safety.NONE).clearance().answers()).isEmpty();
        }
        assertThat(decided.seen(ANA, Safety.NONE).given().get(ANA).decisions()).isEmpty();
        assertThat(decided.seen(MARISOL, Safety.NONE).given().get(ANA).decisions()).containsKey(SafetyQuestion.VIOLENCE);
    }

    @Test
    void every_question_has_its_words() {
        for (SafetyQuestion question : SafetyQuestion.values()) {
            assertThat(SafetyText.of(question).question()).isEqualTo("preparation.safety." + SafetyText.of(question).field());
        }
    }
}
