package org.openchair.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.ACircle.NOW;
import static org.openchair.preparation.PreparationTest.plainNo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.Printed;
import org.openchair.consent.Clearance;
import org.openchair.events.ConversationEvent;
import org.openchair.events.PreparationEvent.SafetyAnswer;
import org.openchair.events.PreparationEvent.SafetyAnswered;
import org.openchair.events.PreparationEvent.SafetyCondition;
import org.openchair.events.PreparationEvent.SafetyConditionMet;
import org.openchair.events.PreparationEvent.SafetyConditionsSet;
import org.openchair.events.PreparationEvent.SafetyDecided;
import org.openchair.events.PreparationEvent.SafetyQuestion;
import org.openchair.events.SeatId;
import org.openchair.journal.Decision;

/** What a decision says must be in place, and what holds a joint meeting beyond an invitation. */
class ConditionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final ACircle all = ACircle.opened().by(LUIS, new SafetyAnswered(plainNo(), "")).by(GRACE, new SafetyAnswered(plainNo(), ""));
    private final ACircle worried = all.by(ANA, new SafetyAnswered(but(SafetyQuestion.OVERDOSE), ""));

    private static Map<SafetyQuestion, SafetyAnswer> but(SafetyQuestion question) {
        Map<SafetyQuestion, SafetyAnswer> answers = plainNo();
        answers.put(question, SafetyAnswer.YES);
        return answers;
    }

    private static SafetyCommand.Decide decide(ACircle circle, String words, boolean noMeeting, SafetyCondition... conditions) {
        return new SafetyCommand.Decide(ANA, SafetyQuestion.OVERDOSE, circle.history().fold(Safety.NONE).of(ANA).orElseThrow().seq(),
                words, List.of(conditions), noMeeting);
    }

    private static SafetyCommand.Confirm naloxone(Optional<LocalDate> on, String how) {
        return new SafetyCommand.Confirm(ANA, SafetyQuestion.OVERDOSE, SafetyCondition.NALOXONE, on, how);
    }

    private static boolean mayMeet(ACircle circle, Instant at) {
        return circle.history().fold(Safety.NONE).clearance().mayMeet(at);
    }

    @Test
    void what_a_decision_needs_holds_the_meeting_and_not_the_invitation_until_it_is_ticked() {
        ACircle decided = worried.then(MARISOL, Safety.NONE, decide(worried, "Two kits.", false, SafetyCondition.NALOXONE));
        assertThat(decided.history().fold(Safety.NONE).isReady()).as("the invitation").isTrue();
        assertThat(mayMeet(decided, NOW)).isFalse();
        ACircle ticked = decided.then(MARISOL, Safety.NONE, naloxone(Optional.of(TODAY), "One in the kitchen."));
        assertThat(ticked.history().entries().getLast().event()).isEqualTo(new SafetyConditionMet(ANA, SafetyQuestion.OVERDOSE,
                SafetyCondition.NALOXONE, TODAY, "One in the kitchen."));
        assertThat(mayMeet(ticked, NOW)).isTrue();
        assertThat(ticked.when(MARISOL, Safety.NONE, naloxone(Optional.of(TODAY), "One in the kitchen."))).isEqualTo(Decision.happened());
    }

    @Test
    void a_tick_has_a_day_that_came_and_words_and_is_the_interventionists() {
        ACircle decided = worried.then(MARISOL, Safety.NONE, decide(worried, "Two kits.", false, SafetyCondition.NALOXONE));
        assertThat(decided.when(MARISOL, Safety.NONE, naloxone(Optional.empty(), "Here."))).isEqualTo(Decision.refused(SafetyReason.NO_DAY));
        assertThat(decided.when(MARISOL, Safety.NONE, naloxone(Optional.of(TODAY.plusDays(1)), "Here."))).isEqualTo(Decision.refused(SafetyReason.NO_DAY));
        assertThat(decided.when(MARISOL, Safety.NONE, naloxone(Optional.of(TODAY), " "))).isEqualTo(Decision.refused(SafetyReason.NO_HOW));
        assertThat(decided.when(MARISOL, Safety.NONE, naloxone(Optional.of(TODAY), "a".repeat(2_001)))).isEqualTo(Decision.refused(SafetyReason.HOW_TOO_LONG));
        assertThat(decided.when(ANA, Safety.NONE, naloxone(Optional.of(TODAY), "Here."))).isEqualTo(Decision.refused(SafetyReason.NOT_YOURS));
        assertThat(worried.when(MARISOL, Safety.NONE, naloxone(Optional.of(TODAY), "Here."))).isEqualTo(Decision.refused(SafetyReason.NOTHING_TO_DECIDE));
    }

    @Test
    void no_joint_meeting_outlives_a_no_until_a_new_decision() {
        ACircle forbidden = worried.then(MARISOL, Safety.NONE, decide(worried, "Not together.", true));
        assertThat(forbidden.history().entries().getLast().event()).isEqualTo(new SafetyConditionsSet(ANA, SafetyQuestion.OVERDOSE, List.of(), true));
        ACircle saidNo = forbidden.by(ANA, new SafetyAnswered(plainNo(), ""));
        assertThat(mayMeet(forbidden, NOW)).isFalse();
        assertThat(mayMeet(saidNo, NOW)).isFalse();
        assertThat(Informant.all(saidNo.seen(MARISOL, Safety.NONE), "").getFirst().concerns()).singleElement().matches(Informant.Worry::forbids);
        assertThat(mayMeet(saidNo.then(MARISOL, Safety.NONE, decide(saidNo, "Together by phone.", false)), NOW)).isTrue();
    }

    @Test
    void new_answers_ask_for_everything_anew_and_show_what_was_decided_before() {
        ACircle again = worried.then(MARISOL, Safety.NONE, decide(worried, "Two kits.", false, SafetyCondition.NALOXONE))
                .by(ANA, new SafetyAnswered(but(SafetyQuestion.OVERDOSE), "Still."));
        Informant.Worry worry = Informant.all(again.seen(MARISOL, Safety.NONE), "").getFirst().concerns().getFirst();
        assertThat(worry.decided()).isEmpty();
        assertThat(worry.before().orElseThrow().words()).isEqualTo("Two kits.");
        assertThat(worry.needed()).isEmpty();
    }

    @Test
    void answers_are_good_for_two_days_and_not_beyond_a_meeting() {
        ACircle safe = all.by(ANA, new SafetyAnswered(plainNo(), ""));
        assertThat(mayMeet(safe, NOW.plus(Duration.ofHours(48)))).isTrue();
        assertThat(mayMeet(safe, NOW.plus(Duration.ofHours(48)).plusSeconds(1))).isFalse();
        ACircle met = safe.by(MARISOL, new ConversationEvent.Opened(List.of("Hello"), List.of("One voice.")));
        assertThat(mayMeet(met.by(MARISOL, new ConversationEvent.Ended()), NOW)).isFalse();
        Clearance after = met.by(ANA, new SafetyAnswered(plainNo(), "")).by(MARISOL, new ConversationEvent.Ended()).history().fold(Safety.NONE).clearance();
        assertThat(after.toAskAgain(NOW)).as("what was answered while all sat together counts for no other meeting").hasSize(3);
    }

    @Test
    void the_same_answers_count_as_new_ones_for_a_new_meeting() {
        ACircle later = all.by(ANA, new SafetyAnswered(plainNo(), "")).at(NOW.plus(Duration.ofHours(13)));
        assertThat(later.when(ANA, Safety.NONE, new SafetyCommand.Answer(plainNo(), ""))).isEqualTo(Decision.happened(new SafetyAnswered(plainNo(), "")));
    }

    @Test
    void stopping_is_dangerous_until_a_doctor_was_asked() {
        ACircle shakes = all.by(ANA, new SafetyAnswered(but(SafetyQuestion.WITHDRAWAL), ""))
                .by(MARISOL, new SafetyDecided(ANA, SafetyQuestion.WITHDRAWAL, "A doctor first."));
        assertThat(shakes.history().fold(Safety.NONE).clearance().isStoppingDangerous()).isTrue();
        assertThat(shakes.by(MARISOL, new SafetyConditionMet(ANA, SafetyQuestion.WITHDRAWAL, SafetyCondition.MEDICAL_CHECK, TODAY, "On Monday."))
                .history().fold(Safety.NONE).clearance().isStoppingDangerous()).isFalse();
        assertThat(all.history().fold(Safety.NONE).clearance().isStoppingDangerous()).isFalse();
    }

    @Test
    void the_desk_shows_the_list_and_nobody_else_any_of_it() {
        ACircle decided = worried.then(MARISOL, Safety.NONE, decide(worried, "Two kits.", false, SafetyCondition.NALOXONE, SafetyCondition.NEVER_ALONE))
                .then(MARISOL, Safety.NONE, naloxone(Optional.of(TODAY), "One in the kitchen."));
        String key = Informant.key(Informant.key(ANA.toString(), SafetyQuestion.OVERDOSE), SafetyCondition.NEVER_ALONE);
        PreparationView desk = PreparationView.of(decided.seen(MARISOL, Preparation.NONE), decided.seen(MARISOL, Safety.NONE), decided.seen(MARISOL, Board.NONE), ACircle.viewer(MARISOL), key, NOW);
        assertThat(desk.informants().getFirst().concerns().getFirst().needed()).extracting(Informant.Needed::open).containsExactly(false, true);
        assertThat(Printed.inAllLanguages(desk)).contains("One in the kitchen.", "name=\"how\"").doesNotContain("{0}");
        for (SeatId seat : List.of(ANA, LUIS, GRACE)) {
            assertThat(decided.seen(seat, Safety.NONE).conditions()).isEmpty();
        }
    }
}
