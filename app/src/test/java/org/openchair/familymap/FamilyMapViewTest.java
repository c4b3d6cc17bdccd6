package org.openchair.familymap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.familymap.AMap.ANNA;
import static org.openchair.familymap.AMap.DAN;
import static org.openchair.familymap.AMap.ELENA;
import static org.openchair.familymap.AMap.id;
import static org.openchair.familymap.AMap.withDaniel;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.events.FamilyMapEvent;
import org.openchair.events.FamilyMapEvent.Bond;
import org.openchair.events.FamilyMapEvent.Concern;
import org.openchair.events.SeatId;
import org.openchair.events.Sharing;
import org.openchair.familymap.Family.Mark;
import org.openchair.familymap.Family.Standing;
import org.openchair.familymap.FamilyMapView.Asked;
import org.openchair.familymap.gedcom.Version;

class FamilyMapViewTest {
    private static final ACircle WORRIED = withDaniel().by(ANA, AMap.figure(ELENA, "Elena"),
            new FamilyMapEvent.ConcernReported(id(40), DAN, ANA, Concern.SUBSTANCE_USE, "He slept at noon."));
    private static final Set<Mark> REPORTED = Set.of(new Mark(Family.Concern.SUBSTANCE_USE, Standing.REPORTED));

    private static FamilyMapView view(ACircle circle, SeatId who) {
        return FamilyMapView.of(circle.seen(who, FamilyMap.NONE), ACircle.viewer(who), new Asked(DAN.toString(), "", ""), 2026);
    }

    private static Family seen(ACircle circle, SeatId who) {
        return Seen.of(circle.seen(who, FamilyMap.NONE), ACircle.viewer(who));
    }

    private static Set<Mark> marks(ACircle circle, SeatId who) {
        return seen(circle, who).figure(DAN).orElseThrow().marks();
    }

    @Test
    void a_worry_is_seen_by_who_told_it_the_interventionist_and_the_person_each_time_with_who_told_it() {
        assertThat(marks(WORRIED, ANA)).isEqualTo(REPORTED);
        assertThat(marks(WORRIED, MARISOL)).isEqualTo(REPORTED);
        assertThat(marks(WORRIED, DANIEL)).isEqualTo(REPORTED);
        assertThat(marks(WORRIED, LUIS)).isEmpty();
        assertThat(view(WORRIED, DANIEL).rows().getFirst().reports()).singleElement().satisfies(worry -> {
            assertThat(worry.informant()).isEqualTo("Ana");
            assertThat(worry.words()).isEqualTo("He slept at noon.");
            assertThat(worry.own()).isFalse();
        });
        assertThat(view(WORRIED, LUIS).rows().getFirst().reports()).isEmpty();
    }

    @Test
    void ones_own_word_takes_the_place_of_what_was_reported_for_those_who_may_know_it() {
        ACircle circle = WORRIED.by(DANIEL, new FamilyMapEvent.SelfIdentified(DAN, Concern.SUBSTANCE_USE, true, Sharing.INTERVENTIONIST));
        assertThat(marks(circle, MARISOL)).containsExactly(new Mark(Family.Concern.SUBSTANCE_USE, Standing.IN_RECOVERY));
        assertThat(marks(circle, ANA)).isEqualTo(REPORTED);
        assertThat(marks(circle, LUIS)).isEmpty();
        assertThat(view(circle, DANIEL).own().orElseThrow().statements()).hasSize(1);
    }

    @Test
    void what_somebody_else_signed_about_a_figure_marks_nothing() {
        ACircle circle = withDaniel().by(LUIS, new FamilyMapEvent.SelfIdentified(DAN, Concern.SUBSTANCE_USE, false, Sharing.EVERYONE));
        assertThat(marks(circle, MARISOL)).isEmpty();
    }

    @Test
    void a_hidden_figure_is_a_place_without_name_year_word_or_bond_for_everybody_but_the_person() {
        ACircle circle = WORRIED.by(ANA, new FamilyMapEvent.BondDrawn(id(41), ANNA, DAN, Bond.CLOSE)).by(DANIEL, new FamilyMapEvent.OwnFigureHidden(DAN));
        for (SeatId who : new SeatId[] {ANA, LUIS, MARISOL}) {
            Family.Figure place = seen(circle, who).figure(DAN).orElseThrow();
            assertThat(place.hidden()).isTrue();
            assertThat(place.name()).isEmpty();
            assertThat(place.marks()).isEmpty();
            assertThat(seen(circle, who).bonds()).isEmpty();
        }
        assertThat(view(circle, ANA).rows().getFirst().reports()).isEmpty();
        assertThat(view(circle, MARISOL).rows().getFirst().reports()).as("in words, for safety").hasSize(1);
        assertThat(seen(circle, DANIEL).figure(DAN).orElseThrow().name()).isEqualTo("Daniel");
        assertThat(view(circle, DANIEL).own().orElseThrow().hidden()).isTrue();
    }

    @Test
    void danger_is_drawn_for_the_interventionist_alone_and_never_in_a_file() {
        ACircle circle = WORRIED.by(MARISOL, new FamilyMapEvent.BondDrawn(id(42), ANNA, DAN, Bond.ABUSE));
        assertThat(seen(circle, MARISOL).bonds()).hasSize(1);
        assertThat(seen(circle, ANA).bonds()).isEmpty();
        assertThat(view(circle, ANA).joinings()).doesNotContain(Joining.ABUSE);
        assertThat(view(circle, MARISOL).joinings()).contains(Joining.ABUSE);
        String file = FamilyFilesView.written(circle.seen(MARISOL, FamilyMap.NONE), ACircle.viewer(MARISOL), Version.V7_0).text();
        assertThat(file).contains("Elena").doesNotContain("ABUSE", "SUBSTANCE", "He slept");
        assertThat(FamilyFilesView.of(circle.seen(MARISOL, FamilyMap.NONE), ACircle.viewer(MARISOL), Optional.empty()).forms()).hasSize(3);
    }

    @Test
    void those_who_draw_have_forms_and_the_person_has_their_own_figure() {
        assertThat(view(WORRIED, ANA).mayDraw()).isTrue();
        assertThat(view(WORRIED, ANA).chosen().orElseThrow().mayReport()).isTrue();
        assertThat(view(WORRIED, DANIEL).mayDraw()).isFalse();
        assertThat(view(WORRIED, DANIEL).chosen()).isEmpty();
        assertThat(view(WORRIED, DANIEL).own().orElseThrow().mayCorrect()).isTrue();
        assertThat(view(WORRIED, ANA).own().orElseThrow().mayCorrect()).isFalse();
        assertThat(view(WORRIED, LUIS).own()).isEmpty();
        assertThat(view(ACircle.opened(), ANA).kin()).contains(Kin.THEMSELVES);
        assertThat(view(WORRIED, ANA).kin()).doesNotContain(Kin.THEMSELVES);
    }

    @Test
    void paper_that_may_lie_around_has_initials() {
        assertThat(FamilySheet.of(WORRIED.seen(MARISOL, FamilyMap.NONE), ACircle.viewer(MARISOL), true, 2026).drawing().symbols())
                .extracting(symbol -> symbol.name()).doesNotContain("Elena", "Daniel");
    }
}
