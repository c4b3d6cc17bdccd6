package org.openchair.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.events.CircleEvent;
import org.openchair.events.CircleEvent.Source;
import org.openchair.events.CircleEvent.Topic;
import org.openchair.events.ItemId;
import org.openchair.events.SeatId;
import org.openchair.journal.Decision;

class FirstCallTest {
    private static final ItemId HERE = new ItemId(new UUID(9, 1));
    private static final ItemId BESIDE = new ItemId(new UUID(9, 2));
    private static final ItemId OTHER_WINDOW = new ItemId(new UUID(9, 3));
    private static final ItemId PROMISE = new ItemId(new UUID(9, 4));

    private final ACircle circle = ACircle.opened();

    @Test
    void nothing_is_told_about_a_person_who_began_and_nobody_else_lays_a_seat() {
        ACircle own = ACircle.begun();
        assertThat(own.when(MARISOL, Circle.NONE, note(said(ANA, "He fixes bicycles.", "")))).isEqualTo(Decision.refused(CircleReason.BEGUN_TELLS_ITSELF))
                .isEqualTo(own.when(ANA, Circle.NONE, note(said(ANA, "He fixes bicycles.", ""))));
        assertThat(own.when(MARISOL, Circle.NONE, new CircleCommand.Invite(new SeatId(new UUID(9, 9)), "Omar", "", "en", "")))
                .isEqualTo(Decision.refused(CircleReason.BEGUN_INVITES));
    }

    @Test
    void what_is_told_is_kept_with_whose_it_is_and_how_they_know() {
        assertThat(circle.when(MARISOL, Circle.NONE, note(said(ANA, "He fixes bicycles.", ""))))
                .isEqualTo(Decision.happened(told(HERE, ANA, "He fixes bicycles.")));
    }

    @Test
    void the_newest_words_of_a_window_take_the_place_of_its_earlier_ones() {
        ACircle typing = circle.then(MARISOL, Circle.NONE, note(said(ANA, "He fixes", "")))
                .then(MARISOL, Circle.NONE, note(said(ANA, "He fixes bicycles.", "He fixes")));
        assertThat(words(typing)).containsExactly("He fixes bicycles.");
    }

    @Test
    void the_same_words_again_are_nothing_new_also_when_the_first_answer_got_lost() {
        ACircle kept = circle.then(MARISOL, Circle.NONE, note(said(ANA, "He fixes bicycles.", "")));
        assertThat(kept.when(MARISOL, Circle.NONE, note(said(ANA, "He fixes bicycles.\r\n", "")))).isEqualTo(Decision.happened());
    }

    @Test
    void words_that_another_window_changed_meanwhile_stay_and_these_stand_beside_them() {
        ACircle two = circle.then(MARISOL, Circle.NONE, note(said(ANA, "He drinks wine.", "")))
                .then(MARISOL, Circle.NONE, note(new CircleCommand.Said(HERE, OTHER_WINDOW, List.of("He drinks wine."), Topic.STRENGTHS, ANA,
                        "He drinks beer.", Optional.of(Source.SEEN), "", "")))
                .then(MARISOL, Circle.NONE, note(said(ANA, "He drinks wine on Fridays.", "He drinks wine.")))
                .then(MARISOL, Circle.NONE, note(said(ANA, "He drinks wine on Sundays.", "He drinks wine on Fridays.")));
        assertThat(words(two)).containsExactly("He drinks beer.", "He drinks wine on Sundays.");
    }

    @Test
    void two_who_disagree_stand_side_by_side_under_one_topic() {
        ACircle both = circle.then(ANA, Circle.NONE, note(said(ANA, "He stopped in May.", "")))
                .then(LUIS, Circle.NONE, note(new CircleCommand.Said(OTHER_WINDOW, BESIDE, List.of(), Topic.STRENGTHS, LUIS, "He never stopped.",
                        Optional.of(Source.HEARD), "a neighbor", "June")));
        assertThat(words(both)).containsExactly("He stopped in May.", "He never stopped.");
        assertThat(both.seen(ANA, Circle.NONE).told()).as("and neither reads the other’s").hasSize(1);
    }

    @Test
    void emptied_words_are_taken_back() {
        ACircle kept = circle.then(ANA, Circle.NONE, note(said(ANA, "He stopped in May.", "")));
        assertThat(kept.when(ANA, Circle.NONE, note(said(ANA, " ", "He stopped in May."))))
                .isEqualTo(Decision.happened(new CircleEvent.TakenBack(HERE, ANA)));
        assertThat(circle.when(ANA, Circle.NONE, note(said(ANA, "", "")))).isEqualTo(Decision.happened());
    }

    @Test
    void when_somebody_else_told_it_after_all_the_first_one_no_longer_has_it() {
        ACircle moved = circle.then(MARISOL, Circle.NONE, note(said(ANA, "He stopped in May.", "")))
                .then(MARISOL, Circle.NONE, note(said(LUIS, "He stopped in May.", "He stopped in May.")));
        assertThat(moved.seen(ANA, Circle.NONE).told()).isEmpty();
        assertThat(moved.seen(LUIS, Circle.NONE).told()).hasSize(1);
    }

    @Test
    void each_speaks_for_themselves() {
        assertThat(circle.when(ANA, Circle.NONE, note(said(LUIS, "He is tired.", "")))).isEqualTo(Decision.refused(CircleReason.NOT_YOURS));
        assertThat(circle.when(DANIEL, Circle.NONE, note(said(ANA, "I am tired.", "")))).isEqualTo(Decision.refused(CircleReason.NOT_YOURS));
        ACircle kept = circle.then(ANA, Circle.NONE, note(said(ANA, "He is kind.", "")));
        assertThat(kept.when(LUIS, Circle.NONE, note(said(LUIS, "No.", "He is kind.")))).isEqualTo(Decision.refused(CircleReason.NOT_YOURS));
        assertThat(circle.when(MARISOL, Circle.NONE, note(said(DANIEL, "He is kind.", "")))).isEqualTo(Decision.refused(CircleReason.NO_SEAT));
        assertThat(circle.when(MARISOL, Circle.NONE, note(said(ANA, "x".repeat(10_001), "")))).isEqualTo(Decision.refused(CircleReason.TOO_LONG));
    }

    @Test
    void two_windows_each_change_a_field_of_how_to_reach_somebody() {
        ACircle both = circle.then(MARISOL, Circle.NONE, note(way(Optional.of("555-0142"), Optional.empty())))
                .then(MARISOL, Circle.NONE, note(way(Optional.empty(), Optional.of("ana@example.org"))));
        assertThat(both.seen(MARISOL, Circle.NONE).ways().get(ANA)).isEqualTo(
                new CircleEvent.Reachable(ANA, "ana@example.org", "555-0142", false, false, ""));
        assertThat(both.when(MARISOL, Circle.NONE, note(way(Optional.empty(), Optional.of("ana@"))))).isEqualTo(Decision.refused(CircleReason.NO_CALLER_EMAIL));
    }

    @Test
    void a_promise_is_known_to_the_one_it_was_made_to_until_it_is_settled() {
        var vow = new CircleCommand.Vow(PROMISE, ANA, "I call on Thursday.", Optional.of(LocalDate.of(2026, 11, 26)));
        ACircle promised = circle.then(MARISOL, Circle.NONE, promise(vow));
        assertThat(promised.seen(ANA, Circle.NONE).promises()).hasSize(1);
        assertThat(promised.seen(LUIS, Circle.NONE).promises()).isEmpty();
        assertThat(promised.when(MARISOL, Circle.NONE, promise(vow))).isEqualTo(Decision.happened());
        assertThat(circle.when(ANA, Circle.NONE, promise(vow))).isEqualTo(Decision.refused(CircleReason.NOT_YOURS));
        var settle = new CircleCommand.Note(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(PROMISE));
        assertThat(promised.when(ANA, Circle.NONE, settle)).isEqualTo(Decision.refused(CircleReason.NOT_YOURS));
        assertThat(promised.then(MARISOL, Circle.NONE, settle).seen(ANA, Circle.NONE).promises()).isEmpty();
    }

    @Test
    void what_was_noted_before_calls_had_topics_still_reads() {
        ACircle old = circle.by(MARISOL, new CircleEvent.CallNoted(ANA, "The stove was on.", "That he is well."),
                new CircleEvent.Told(HERE, ANA, "He lost his job.", Source.HEARD, "Luis", "in May"));
        assertThat(old.seen(ANA, Circle.NONE).told().values()).extracting(Statement::topic)
                .containsExactly(Topic.WHY_TODAY, Topic.HOPE, Topic.OTHER);
    }

    private static List<String> words(ACircle circle) {
        return circle.seen(MARISOL, Circle.NONE).told().values().stream().map(Statement::words).toList();
    }

    private static CircleCommand.Note note(CircleCommand.Said said) {
        return new CircleCommand.Note(List.of(said), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static CircleCommand.Note note(CircleCommand.Reach way) {
        return new CircleCommand.Note(List.of(), Optional.of(way), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static CircleCommand.Note promise(CircleCommand.Vow vow) {
        return new CircleCommand.Note(List.of(), Optional.empty(), Optional.of(vow), Optional.empty(), Optional.empty());
    }

    private static CircleCommand.Reach way(Optional<String> phone, Optional<String> email) {
        return new CircleCommand.Reach(ANA, email, phone, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static CircleCommand.Said said(SeatId who, String words, String was) {
        return new CircleCommand.Said(HERE, BESIDE, List.of(was), Topic.STRENGTHS, who, words, Optional.of(Source.SEEN), "", "on Sunday");
    }

    private static CircleEvent told(ItemId item, SeatId who, String words) {
        return new CircleEvent.ToldAbout(item, Topic.STRENGTHS, who, words, Optional.of(Source.SEEN), "", "on Sunday");
    }
}
