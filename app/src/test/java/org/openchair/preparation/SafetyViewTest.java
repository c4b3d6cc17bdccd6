package org.openchair.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.Printed;
import org.openchair.events.PreparationEvent.SafetyAnswer;
import org.openchair.events.PreparationEvent.SafetyAnswered;
import org.openchair.events.PreparationEvent.SafetyDecided;
import org.openchair.events.PreparationEvent.SafetyQuestion;
import org.openchair.events.SeatId;

class SafetyViewTest {

    private static SafetyView view(ACircle circle, SeatId who) {
        return SafetyView.of(circle.seen(who, Safety.NONE), ACircle.viewer(who), ACircle.NOW);
    }

    private static ACircle answered() {
        Map<SafetyQuestion, SafetyAnswer> answers = PreparationTest.plainNo();
        answers.put(SafetyQuestion.OVERDOSE, SafetyAnswer.YES);
        answers.put(SafetyQuestion.CONTROL, SafetyAnswer.UNSURE);
        return ACircle.opened().by(ANA, new SafetyAnswered(answers, "He was alone on Friday."))
                .by(MARISOL, new SafetyDecided(ANA, SafetyQuestion.OVERDOSE, "Naloxone is bought."));
    }

    @Test
    void every_question_waits_without_an_answer() {
        assertThat(view(ACircle.opened(), ANA).lines()).hasSize(SafetyQuestion.values().length).allMatch(line -> line.answer().isEmpty());
        assertThat(view(ACircle.opened(), ANA).on()).isEmpty();
        assertThat(view(ACircle.opened(), ANA).interventionist()).isEqualTo("Marisol");
    }

    @Test
    void a_supporter_sees_their_own_answers_and_what_helps_now_but_no_decision() {
        SafetyView ana = view(answered(), ANA);
        assertThat(ana.words()).isEqualTo("He was alone on Friday.");
        assertThat(ana.concerns()).extracting(SafetyView.Line::text).containsExactly(SafetyText.OVERDOSE, SafetyText.CONTROL);
        assertThat(ana.toString()).doesNotContain("Naloxone is bought");
    }

    @Test
    void the_person_is_asked_in_words_that_speak_to_them() {
        SafetyView daniel = view(ACircle.opened(), DANIEL);
        assertThat(daniel.own()).isTrue();
        assertThat(daniel.home()).endsWith("/conversation");
        assertThat(Printed.in(Locale.ENGLISH, daniel)).contains("Could you overdose?", "you, or anyone who uses", "Nobody waits for them").doesNotContain("Could Daniel overdose");
        assertThat(Printed.in(Locale.ENGLISH, view(ACircle.opened(), ANA))).contains("Could Daniel overdose?").doesNotContain("Could you overdose");
    }

    @Test
    void nobody_else_sees_any_of_it() {
        for (SeatId seat : new SeatId[] {LUIS, DANIEL}) {
            assertThat(view(answered(), seat)).isEqualTo(view(ACircle.opened(), seat));
        }
    }

    @Test
    void the_page_is_written_in_every_language() {
        assertThat(Printed.inAllLanguages(view(ACircle.opened(), ANA))).contains("name=\"medical\"").doesNotContain("{0}", " checked");
        assertThat(Printed.inAllLanguages(view(answered(), ANA))).contains("1-800-799-7233", "Sobredosis").doesNotContain("{0}");
    }
}
