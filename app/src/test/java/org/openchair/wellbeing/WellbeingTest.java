package org.openchair.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.ACircle.NOW;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openchair.ACircle;
import org.openchair.Printed;
import org.openchair.events.CircleEvent;
import org.openchair.events.Sharing;
import org.openchair.events.WellbeingEvent;
import org.openchair.events.WellbeingEvent.LifeArea;
import org.openchair.events.WellbeingEvent.SelfCheck;
import org.openchair.journal.Decision;

class WellbeingTest {
    private static final Optional<Sharing> ME = Optional.of(Sharing.ME);
    private static final String LONG = "a".repeat(2_001);
    private final ACircle opened = ACircle.opened();

    private Decision when(org.openchair.events.SeatId who, WellbeingCommand command) {
        return opened.when(who, Wellbeing.NONE, command);
    }

    private static WellbeingCommand.Check check(SelfCheck check, Optional<Integer> first, Optional<Integer> second) {
        return new WellbeingCommand.Check(check, List.of(first, second), ME);
    }

    private static Decision refused(WellbeingReason reason) {
        return Decision.refused(reason);
    }

    @Test
    void each_notes_things_about_themselves() {
        assertThat(when(ANA, new WellbeingCommand.Rate(Map.of(LifeArea.SLEEP, 4), " Short. ", ME)))
                .isEqualTo(Decision.happened(new WellbeingEvent.AreasRated(Map.of(LifeArea.SLEEP, 4), "Short.", Sharing.ME)));
        assertThat(when(DANIEL, check(SelfCheck.GAD_2, Optional.of(1), Optional.of(3))))
                .isEqualTo(Decision.happened(new WellbeingEvent.SelfChecked(SelfCheck.GAD_2, List.of(1, 3), Sharing.ME)));
        assertThat(when(ANA, new WellbeingCommand.FindSupport("Al-Anon", "", ME)))
                .isEqualTo(Decision.happened(new WellbeingEvent.SupportFound("Al-Anon", "", Sharing.ME)));
        assertThat(when(ANA, new WellbeingCommand.Practise("I asked.", "He talked.", Optional.of(Sharing.EVERYONE))))
                .isEqualTo(Decision.happened(new WellbeingEvent.Practised("I asked.", "He talked.", Sharing.EVERYONE)));
    }

    @Test
    void the_interventionist_fills_in_nothing_here_and_a_closed_circle_takes_nothing() {
        var rate = new WellbeingCommand.Rate(Map.of(LifeArea.SLEEP, 4), "", ME);
        assertThat(when(MARISOL, rate)).isEqualTo(refused(WellbeingReason.NOT_YOURS));
        assertThat(opened.by(MARISOL, new CircleEvent.Closed("")).when(ANA, Wellbeing.NONE, rate)).isEqualTo(refused(WellbeingReason.CLOSED));
    }

    @Test
    void what_is_missing_or_too_long_is_said_beside_its_field() {
        assertThat(when(ANA, new WellbeingCommand.Rate(Map.of(), "", ME))).isEqualTo(refused(WellbeingReason.NO_AREA));
        assertThat(when(ANA, new WellbeingCommand.Rate(Map.of(LifeArea.JOY, 11), "", ME))).isEqualTo(refused(WellbeingReason.NO_AREA));
        assertThat(when(ANA, new WellbeingCommand.Rate(Map.of(LifeArea.JOY, 1), LONG, ME))).isEqualTo(refused(WellbeingReason.TOO_LONG));
        assertThat(when(ANA, new WellbeingCommand.Rate(Map.of(LifeArea.JOY, 1), "", Optional.empty()))).isEqualTo(refused(WellbeingReason.NO_SHARING));
        assertThat(when(ANA, new WellbeingCommand.FindSupport(" ", "", ME))).isEqualTo(refused(WellbeingReason.NO_SUPPORT));
        assertThat(when(ANA, new WellbeingCommand.FindSupport(LONG, "", ME))).isEqualTo(refused(WellbeingReason.SUPPORT_TOO_LONG));
        assertThat(when(ANA, new WellbeingCommand.Practise("", "", ME))).isEqualTo(refused(WellbeingReason.NOTHING_TRIED));
        assertThat(when(ANA, new WellbeingCommand.Practise(LONG, "", ME))).isEqualTo(refused(WellbeingReason.TRIED_TOO_LONG));
        assertThat(when(ANA, new WellbeingCommand.Practise("x", LONG, ME))).isEqualTo(refused(WellbeingReason.WENT_TOO_LONG));
    }

    @Test
    void a_self_check_needs_every_answer_it_knows() {
        assertThat(when(ANA, check(SelfCheck.PHQ_2, Optional.empty(), Optional.of(1)))).isEqualTo(refused(WellbeingReason.NO_PHQ_2_1));
        assertThat(when(ANA, check(SelfCheck.PHQ_2, Optional.of(1), Optional.of(4)))).isEqualTo(refused(WellbeingReason.NO_PHQ_2_2));
        assertThat(when(ANA, check(SelfCheck.GAD_2, Optional.of(9), Optional.of(1)))).isEqualTo(refused(WellbeingReason.NO_GAD_2_1));
        assertThat(when(ANA, check(SelfCheck.GAD_2, Optional.of(0), Optional.empty()))).isEqualTo(refused(WellbeingReason.NO_GAD_2_2));
    }

    @ParameterizedTest
    @CsvSource({"0,0,wellbeing.phq-2.low", "1,1,wellbeing.phq-2.low", "2,1,wellbeing.phq-2.high", "3,3,wellbeing.phq-2.high"})
    void from_three_on_a_talk_is_worth_it_and_every_answer_names_somebody_to_call(int first, int second, String next) {
        ACircle checked = opened.by(ANA, new WellbeingEvent.SelfChecked(SelfCheck.PHQ_2, List.of(first, second), Sharing.ME));
        WellbeingView view = view(checked, ANA);
        assertThat(view.own().orElseThrow().checks()).singleElement().matches(one -> one.next().equals(next) && one.sum() == first + second);
        assertThat(Printed.inAllLanguages(view)).contains("988", "Spitzer").doesNotContain("{0}");
    }

    @Test
    void each_area_is_a_line_over_time() {
        ACircle rated = opened.by(ANA, new WellbeingEvent.AreasRated(Map.of(LifeArea.SLEEP, 2, LifeArea.JOY, 5), "", Sharing.ME))
                .at(NOW.plus(Duration.ofDays(7))).by(ANA, new WellbeingEvent.AreasRated(Map.of(LifeArea.SLEEP, 8), "", Sharing.ME));
        List<Line> lines = view(rated, ANA).own().orElseThrow().lines();
        assertThat(lines).extracting(Line::area).containsExactly(AreaText.SLEEP, AreaText.JOY);
        assertThat(lines.getFirst().points()).extracting(Line.Point::ease).containsExactly(2, 8);
        assertThat(lines.getFirst().first().y()).isGreaterThan(lines.getFirst().last().y());
    }

    @Test
    void others_see_what_each_chose_to_share_and_nothing_else() {
        ACircle said = opened.by(ANA, new WellbeingEvent.Practised("Mine alone", "", Sharing.ME))
                .by(ANA, new WellbeingEvent.Practised("For Marisol", "", Sharing.INTERVENTIONIST))
                .by(ANA, new WellbeingEvent.SupportFound("For all", "", Sharing.EVERYONE));
        assertThat(notes(view(said, ANA).own().stream().toList())).containsExactly("For all", "For Marisol", "Mine alone");
        assertThat(notes(view(said, MARISOL).others())).containsExactly("For all", "For Marisol");
        assertThat(notes(view(said, LUIS).others())).containsExactly("For all");
        assertThat(notes(view(said, DANIEL).others())).containsExactly("For all");
        assertThat(view(said, MARISOL).mayWrite()).isFalse();
    }

    @Test
    void supporters_pick_something_small_to_try_and_the_person_is_left_alone_with_it() {
        for (PracticeIdea idea : PracticeIdea.values()) {
            WellbeingView picked = WellbeingView.of(opened.seen(ANA, Wellbeing.NONE), ACircle.viewer(ANA), PracticeIdea.named(idea.slug()));
            assertThat(picked.idea()).contains(idea);
            assertThat(Printed.in(java.util.Locale.ENGLISH, picked)).contains("Small things to try", "If you are not sure, Marisol helps you choose").doesNotContain("{0}");
        }
        WellbeingView picked = WellbeingView.of(opened.seen(ANA, Wellbeing.NONE), ACircle.viewer(ANA), Optional.of(PracticeIdea.OWN_HOUR));
        assertThat(Printed.in(java.util.Locale.ENGLISH, picked)).containsPattern("<textarea[^>]*name=\"tried\"[^>]*>\\s*One hour this week is mine alone\\.");
        assertThat(Printed.inAllLanguages(view(opened, DANIEL))).doesNotContain("Small things to try");
    }

    private static WellbeingView view(ACircle circle, org.openchair.events.SeatId who) {
        return WellbeingView.of(circle.seen(who, Wellbeing.NONE), ACircle.viewer(who), Optional.empty());
    }

    private static List<String> notes(List<WellbeingView.Own> people) {
        return people.stream().flatMap(own -> own.notes().stream()).map(WellbeingView.Note::words).flatMap(Stream::of).toList();
    }
}
