package org.openchair.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.ACircle.NOW;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.kit.Languages;
import org.openchair.Printed;
import org.openchair.events.ConsentEvent;
import org.openchair.events.ItemId;
import org.openchair.events.PreparationEvent;
import org.openchair.events.PreparationEvent.Part;
import org.openchair.events.PreparationEvent.SafetyAnswer;
import org.openchair.events.PreparationEvent.SafetyAnswered;
import org.openchair.events.PreparationEvent.SafetyDecided;
import org.openchair.events.PreparationEvent.SafetyQuestion;
import org.openchair.events.SeatId;

class PreparationViewTest {
    private static final ItemId ITEM = new ItemId(new UUID(9, 1));

    private final ACircle circle = ACircle.opened()
            .by(LUIS, new SafetyAnswered(worried(SafetyQuestion.WEAPONS, SafetyAnswer.UNSURE), ""))
            .by(ANA, new ConsentEvent.Given(ConsentEvent.Purpose.INVITATION_NOT_CONFRONTATION),
                    new SafetyAnswered(worried(SafetyQuestion.VIOLENCE, SafetyAnswer.YES), "On Friday he held the door."),
                    new PreparationEvent.Written(Part.APPRECIATION, "He makes me laugh."),
                    new PreparationEvent.BarrierNamed(ITEM, "An old quarrel.", "A letter first."))
            .by(MARISOL, new PreparationEvent.MeetingPlanned(ITEM, LocalDateTime.parse("2026-11-24T18:30"), "By phone"));

    private static Map<SafetyQuestion, SafetyAnswer> worried(SafetyQuestion question, SafetyAnswer answer) {
        Map<SafetyQuestion, SafetyAnswer> answers = PreparationTest.plainNo();
        answers.put(question, answer);
        return answers;
    }

    private static PreparationView view(ACircle circle, SeatId who, String asked) {
        return PreparationView.of(circle.seen(who, Preparation.NONE), circle.seen(who, Safety.NONE), circle.seen(who, Board.NONE), ACircle.viewer(who), asked, NOW);
    }

    @Test
    void the_interventionist_sees_who_is_waited_for() {
        assertThat(view(circle, MARISOL, "").rows()).containsExactly(
                new PreparationView.Row("Ana", "his sister", true, true, true, false, false, false),
                new PreparationView.Row("Luis", "his brother", false, true, false, false, false, false),
                new PreparationView.Row("Grace", "his aunt", false, false, false, false, false, false));
        assertThat(view(circle, MARISOL, "").ready()).isFalse();
    }

    private static List<Informant.Worry> concerns(PreparationView view) {
        return view.informants().stream().flatMap(informant -> informant.concerns().stream()).toList();
    }

    @Test
    void each_concern_names_its_informant_and_the_first_undecided_one_is_open() {
        PreparationView view = view(circle, MARISOL, "");
        assertThat(view.informants()).extracting(Informant::name).containsExactly("Ana", "Luis");
        assertThat(view.informants().getFirst().words()).isEqualTo("On Friday he held the door.");
        assertThat(concerns(view)).extracting(Informant.Worry::answer).containsExactly("preparation.safety.yes", "preparation.safety.unsure");
        assertThat(concerns(view)).extracting(Informant.Worry::open).containsExactly(true, false);
        assertThat(view.undecided()).isEqualTo(2);
    }

    @Test
    void words_beside_plain_answers_are_read_too() {
        PreparationView view = view(ACircle.opened().by(GRACE, new SafetyAnswered(PreparationTest.plainNo(), "All calm.")), MARISOL, "");
        assertThat(view.informants()).extracting(Informant::words).containsExactly("All calm.");
        assertThat(view.undecided()).isZero();
        assertThat(view(ACircle.opened().by(GRACE, new SafetyAnswered(PreparationTest.plainNo(), "")), MARISOL, "").informants()).isEmpty();
    }

    @Test
    void a_decided_concern_stays_with_its_decision_and_the_next_one_opens() {
        ACircle decided = circle.by(MARISOL, new SafetyDecided(ANA, SafetyQuestion.VIOLENCE, "No joint meeting."));
        PreparationView view = view(decided, MARISOL, "");
        assertThat(concerns(view).getFirst().decided()).contains(
                new Informant.Decided("No joint meeting.", LocalDate.of(2026, 11, 23), "Marisol"));
        assertThat(concerns(view)).extracting(Informant.Worry::open).containsExactly(false, true);
        assertThat(view.undecided()).isEqualTo(1);
        assertThat(concerns(view(decided, MARISOL, Informant.key(ANA.toString(), SafetyQuestion.VIOLENCE))))
                .extracting(Informant.Worry::open).containsExactly(true, false);
    }

    @Test
    void the_interventionist_sees_words_barriers_and_meetings() {
        PreparationView view = view(circle, MARISOL, "");
        assertThat(view.voices()).hasSize(1);
        assertThat(view.voices().getFirst().said().getFirst().words()).isEqualTo("He makes me laugh.");
        assertThat(view.barriers()).containsExactly(new PreparationView.Barrier(ITEM.toString(), "Ana", "An old quarrel.",
                "A letter first.", LocalDate.of(2026, 11, 23), false));
        assertThat(view.meetings()).hasSize(1);
    }

    @Test
    void even_made_of_what_others_may_know_it_would_tell_them_nothing() {
        for (SeatId seat : new SeatId[] {GRACE, DANIEL}) {
            assertThat(view(circle, seat, "").informants()).isEmpty();
            assertThat(view(circle, seat, "").barriers()).isEmpty();
            assertThat(view(circle, seat, "").toString()).doesNotContain("held the door", "quarrel");
        }
        assertThat(view(circle, GRACE, "").voices()).isEmpty();
    }

    @Test
    void the_page_is_written_in_every_language() {
        ACircle decided = circle.by(MARISOL, new SafetyDecided(ANA, SafetyQuestion.VIOLENCE, "No joint meeting."));
        assertThat(Printed.inAllLanguages(view(decided, MARISOL, "")))
                .contains("On Friday he held the door.", "No joint meeting.", "He makes me laugh.", "An old quarrel.", "By phone")
                .doesNotContain("{0}", "{1}");
        assertThat(Printed.in(Languages.ENGLISH, view(ACircle.opened(), MARISOL, ""))).contains("Nothing written yet", "No answer so far");
    }
}
