package org.openchair.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.events.ConversationEvent;
import org.openchair.events.FollowThroughEvent;
import org.openchair.events.ItemId;
import org.openchair.events.OptionsEvent;
import org.openchair.events.PlanEvent.Section;
import org.openchair.events.SeatId;
import org.openchair.plan.PlanCommand.*;

class PlanViewTest {
    private static final ItemId STEP = new ItemId(new UUID(9, 1));
    private static final ItemId PROMISE = new ItemId(new UUID(9, 2));
    private static final ItemId PLACE = new ItemId(new UUID(9, 3));

    private static ACircle circle() {
        return ACircle.opened().by(MARISOL, new ConversationEvent.Opened(List.of("Welcome"), List.of("One voice")))
                .then(ANA, Plan.NONE, new Propose(STEP, Section.FIRST_STEP, "Tuesday at six", Set.of(ANA)))
                .then(LUIS, Plan.NONE, new Propose(PROMISE, Section.PROMISES, "I text in the morning", Set.of()));
    }

    private static PlanView view(ACircle circle, SeatId who) {
        return PlanView.of("c", circle.seen(who, Plan.NONE), ACircle.viewer(who), "FIRST_STEP");
    }

    private static LineView line(PlanView view, String section) {
        return view.parts().stream().filter(part -> part.name().equals(section)).findFirst().orElseThrow().lines().getFirst();
    }

    @Test
    void eachIsAskedForTheirOwnPartOnly() {
        assertThat(view(circle(), DANIEL).asked()).extracting(LineView::words).containsExactly("Tuesday at six");
        assertThat(view(circle(), ANA).asked()).isEmpty();
        assertThat(view(circle(), GRACE).asked()).isEmpty();
        assertThat(view(circle(), GRACE).waiting()).containsExactly("Daniel");
        assertThat(view(circle(), DANIEL).waiting()).isEmpty();
    }

    @Test
    void aLineShowsWhoseWordsTheyAreAndWhoAgreed() {
        LineView step = line(view(circle(), GRACE), "FIRST_STEP");
        assertThat(step.writer()).isEqualTo("Ana");
        assertThat(step.faces()).containsExactly(new LineView.Face("Daniel", false), new LineView.Face("Ana", true));
        assertThat(step.counts()).isFalse();
        ACircle agreed = circle().then(DANIEL, Plan.NONE, new Agree(Map.of(STEP, 1)));
        assertThat(line(view(agreed, GRACE), "FIRST_STEP").counts()).isTrue();
    }

    @Test
    void eachFaceOffersWhatItsHumanMayDo() {
        assertThat(line(view(circle(), DANIEL), "FIRST_STEP")).matches(LineView::mayReword).matches(LineView::mayRemove);
        assertThat(line(view(circle(), MARISOL), "FIRST_STEP").mayRemove()).isFalse();
        assertThat(line(view(circle(), DANIEL), "PROMISES").mayReword()).isFalse();
        assertThat(line(view(circle(), LUIS), "PROMISES").mayReword()).isTrue();
        assertThat(mayAdd(DANIEL)).hasSize(9);
        assertThat(mayAdd(ANA)).hasSize(8).doesNotContain("REASONS");
        assertThat(mayAdd(MARISOL)).hasSize(6).doesNotContain("REASONS", "PROMISES", "OWN_SUPPORT");
    }

    private static List<String> mayAdd(SeatId who) {
        return view(circle(), who).parts().stream().filter(PlanView.Part::mayAdd).map(PlanView.Part::name).toList();
    }

    @Test
    void whoAgreedSeesWhatChangedSince() {
        ACircle changed = circle().then(DANIEL, Plan.NONE, new Agree(Map.of(STEP, 1)))
                .then(ANA, Plan.NONE, new Reword(STEP, 1, "Wednesday at six", Set.of(ANA)));
        assertThat(line(view(changed, DANIEL), "FIRST_STEP").earlier()).contains("Tuesday at six");
        assertThat(line(view(changed, GRACE), "FIRST_STEP").earlier()).isEmpty();
        VersionsView versions = VersionsView.of("c", changed.seen(GRACE, Plan.NONE), ACircle.viewer(GRACE));
        assertThat(versions.versions()).extracting(VersionsView.Version::number).containsExactly(3, 2, 1);
        assertThat(versions.versions().getFirst().before()).contains("Tuesday at six");
    }

    @Test
    void warnsWithoutBeingInTheWay() {
        assertThat(view(circle(), DANIEL).warnings()).containsExactly("plan.warning.naloxone");
        ACircle naloxone = circle().then(ANA, Plan.NONE, new Propose(PLACE, Section.NALOXONE, "In the hall drawer", Set.of()));
        assertThat(view(naloxone, DANIEL).warnings()).isEmpty();
        ACircle leaning = naloxone.by(MARISOL, new OptionsEvent.PutOnTable(PLACE, listing("DT")))
                .by(DANIEL, new OptionsEvent.Leaned(OptionsEvent.Choice.OPTION, Optional.of(PLACE)));
        assertThat(view(leaning, DANIEL).warnings()).containsExactly("plan.warning.withdrawal", "plan.warning.one-option");
        ACircle more = naloxone.by(MARISOL, new OptionsEvent.PutOnTable(PLACE, listing("DT", "SA")),
                        new OptionsEvent.PutOnTable(STEP, listing("SA")))
                .by(DANIEL, new OptionsEvent.Leaned(OptionsEvent.Choice.OPTION, Optional.of(PLACE)));
        assertThat(view(more, DANIEL).warnings()).isEmpty();
    }

    private static OptionsEvent.Listing listing(String... codes) {
        return new OptionsEvent.Listing("Porch Light", "", "", "", "", Optional.empty(), Optional.empty(), Set.of(codes), "",
                LocalDate.parse("2026-11-01"));
    }

    @Test
    void thePersonMayBeginWhatOthersWaitFor() {
        assertThat(view(ACircle.opened(), DANIEL).mayBegin()).isTrue();
        assertThat(view(ACircle.opened(), ANA).mayBegin()).isFalse();
    }

    @Test
    void showsTheDaysThePersonChose() {
        ACircle dated = circle().by(DANIEL, new FollowThroughEvent.DateChosen(STEP, LocalDateTime.parse("2026-12-03T10:00"), "A call"),
                new FollowThroughEvent.DateChosen(PLACE, LocalDateTime.parse("2026-12-01T10:00"), "At Grace’s"));
        assertThat(view(dated, ANA).dates()).extracting(PlanView.Date::how).containsExactly("At Grace’s", "A call");
        assertThat(view(dated.by(DANIEL, new FollowThroughEvent.DateCancelled(PLACE)), ANA).dates()).hasSize(1);
    }

    @Test
    void theSheetSaysInitialsWhenAsked() {
        PlanSheet sheet = PlanSheet.of(circle().seen(ANA, Plan.NONE), true);
        assertThat(sheet.name()).isEqualTo("DA");
        assertThat(sheet.parts()).extracting(PlanSheet.Part::title)
                .containsExactly("plan.section.first-step", "plan.section.promises");
        assertThat(sheet.parts().getFirst().lines().getFirst().asked()).containsExactly("DA");
        assertThat(PlanSheet.of(circle().seen(ANA, Plan.NONE), false).parts().getLast().lines().getFirst().agreed())
                .containsExactly("Luis");
    }
}
