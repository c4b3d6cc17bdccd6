package org.openchair.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.ACircle.NOW;
import static org.openchair.options.OptionsTest.EVENINGS;
import static org.openchair.options.OptionsTest.EVENING_PROGRAMME;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.events.CircleEvent;
import org.openchair.events.ItemId;
import org.openchair.events.OptionsEvent;
import org.openchair.events.OptionsEvent.Choice;
import org.openchair.events.OptionsEvent.Listing;
import org.openchair.events.OptionsEvent.Weight;
import org.openchair.events.OptionsEvent.Wish;
import org.openchair.events.SeatId;

class OptionsViewTest {
    private static final List<SeatId> ALL = List.of(MARISOL, DANIEL, ANA, LUIS, GRACE);
    private static final OptionsEvent THERE = new OptionsEvent.PutOnTable(EVENINGS, EVENING_PROGRAMME);

    private static OptionsView view(ACircle circle, SeatId who) {
        return view(circle, who, NOW);
    }

    private static OptionsView view(ACircle circle, SeatId who, Instant now) {
        return OptionsView.of(circle.seen(who, Options.NONE), ACircle.viewer(who), now);
    }

    private static OptionView closer(ACircle circle, ItemId item, SeatId who) {
        return OptionView.of(circle.seen(who, Options.NONE), item, ACircle.viewer(who), NOW, false).orElseThrow();
    }

    @Test
    void notNowAndSomethingSmallerStandThereForEveryoneFromTheStart() {
        for (ACircle circle : List.of(ACircle.opened(), OptionsTest.withAYes(), OptionsTest.withAYes().by(ANA, THERE))) {
            for (SeatId who : ALL) {
                assertThat(view(circle, who).columns().reversed().stream().map(Column::choice).limit(2))
                        .containsExactly(Choice.NOT_NOW, Choice.SOMETHING_SMALLER);
            }
        }
    }

    @Test
    void everyoneSeesTheSameOptionsInTheOrderInWhichTheyCame() {
        Listing dearest = new Listing("Aardvark House", "", "", "", "", Optional.empty(), Optional.empty(), Set.of("RES"), "A file", LocalDate.of(2026, 11, 20));
        ACircle circle = OptionsTest.withAYes().by(ANA, THERE).by(LUIS, new OptionsEvent.PutOnTable(new ItemId(new UUID(9, 2)), dearest));
        for (SeatId who : ALL) {
            assertThat(view(circle, who).columns()).isEqualTo(view(circle, DANIEL).columns());
            assertThat(view(circle, who).columns()).extracting(Column::name).containsExactly("Evening programme", "Aardvark House", "", "");
        }
    }

    @Test
    void onlyThePersonGetsTheFormOfTheList() {
        for (SeatId who : ALL) {
            assertThat(view(OptionsTest.withAYes(), who).mayList()).isEqualTo(who.equals(DANIEL));
        }
    }

    @Test
    void beforeAYesThePersonAloneMayPutSomethingDown() {
        for (SeatId who : ALL) {
            OptionsView view = view(ACircle.opened(), who);
            assertThat(view.open()).isFalse();
            assertThat(view.mayPut()).isEqualTo(who.equals(DANIEL));
        }
    }

    @Test
    void theInterventionistIsAskedAboutMoneyBeforeTheFirstOption() {
        assertThat(view(OptionsTest.withAYes(), MARISOL)).returns(true, OptionsView::askTie).returns(false, OptionsView::mayPut);
        assertThat(view(OptionsTest.withAYes(), ANA)).returns(false, OptionsView::askTie).returns(true, OptionsView::mayPut);
        ACircle declared = OptionsTest.withAYes().by(MARISOL, new OptionsEvent.TieDeclared(""));
        assertThat(view(declared, MARISOL)).returns(false, OptionsView::askTie).returns(true, OptionsView::mayPut);
        assertThat(view(declared, DANIEL)).returns(Optional.of("Marisol"), OptionsView::tieBy).returns("", OptionsView::tie);
    }

    @Test
    void eachOptionAnswersThePersonsListLineByLine() {
        ACircle circle = OptionsTest.withAYes().by(ANA, THERE).by(DANIEL, new OptionsEvent.WishesSet(List.of(
                new Wish(Weight.MUST_HAVE, "MD", ""), new Wish(Weight.WOULD_LIKE, "PI", ""), new Wish(Weight.WOULD_LIKE, "BU", ""),
                new Wish(Weight.WILL_NOT, "RES", ""), new Wish(Weight.WILL_NOT, "OIT", ""), new Wish(Weight.MUST_HAVE, "", "Evenings only"))));
        List<Column> columns = view(circle, GRACE).columns();
        assertThat(columns.getFirst().answers()).containsExactly(Answer.YES, Answer.NO, Answer.ASK, Answer.NOT_AMONG_IT, Answer.AMONG_IT, Answer.ASK_THEM);
        assertThat(columns.getLast().answers()).containsExactly(Answer.DOES_NOT_APPLY, Answer.DOES_NOT_APPLY, Answer.DOES_NOT_APPLY,
                Answer.NOT_AMONG_IT, Answer.NOT_AMONG_IT, Answer.TO_SAY);
    }

    @Test
    void aSingleOptionAndAnOldListingCarryAWarning() {
        ACircle one = OptionsTest.withAYes().by(ANA, THERE);
        assertThat(view(one, DANIEL).isOnlyOne()).isTrue();
        assertThat(view(one, DANIEL).columns().getFirst().old()).isFalse();
        assertThat(view(one, DANIEL, NOW.plus(Duration.ofDays(40))).columns().getFirst().old()).isTrue();
        assertThat(view(OptionsTest.withAYes(), DANIEL)).returns(false, OptionsView::isOnlyOne).returns(true, OptionsView::isEmpty);
    }

    @Test
    void withdrawalManagementAloneIsSaidToBeNoTreatment() {
        Listing detox = new Listing("Quiet Rooms", "", "", "", "", Optional.empty(), Optional.empty(), Set.of("DT", "RD", "RES"), "A file", LocalDate.of(2026, 11, 20));
        ACircle circle = OptionsTest.withAYes().by(ANA, new OptionsEvent.PutOnTable(EVENINGS, detox));
        assertThat(view(circle, LUIS).columns().getFirst().detoxAlone()).isTrue();
        assertThat(view(OptionsTest.withAYes().by(ANA, THERE), LUIS).columns().getFirst().detoxAlone()).isFalse();
    }

    @Test
    void whatWasSaidCarriesANameAndADay() {
        ACircle circle = OptionsTest.withAYes().by(ANA, THERE).by(LUIS, new OptionsEvent.HelpOffered(EVENINGS, "I drive."))
                .by(GRACE, new OptionsEvent.Phoned(EVENINGS, LocalDate.of(2026, 11, 22), "A bed this week."));
        Column column = view(circle, DANIEL).columns().getFirst();
        assertThat(column.help()).containsExactly(new Column.Said("Luis", "I drive.", LocalDate.of(2026, 11, 23)));
        assertThat(column.lastCall()).contains(new Column.Said("Grace", "A bed this week.", LocalDate.of(2026, 11, 22)));
        assertThat(view(circle.by(LUIS, new CircleEvent.Left()), DANIEL).columns().getFirst().help()).isEmpty();
    }

    @Test
    void whoPutItAndThePersonAreOfferedToTakeItOff() {
        ACircle circle = OptionsTest.withAYes().by(ANA, THERE);
        for (SeatId who : ALL) {
            assertThat(closer(circle, EVENINGS, who).mayTakeOff()).isEqualTo(who.equals(ANA) || who.equals(DANIEL));
        }
        ACircle leaned = circle.by(DANIEL, new OptionsEvent.Leaned(Choice.OPTION, Optional.of(EVENINGS)));
        assertThat(closer(leaned, EVENINGS, ANA).mayTakeOff()).isFalse();
        assertThat(closer(leaned, EVENINGS, ANA).column().leaned()).isTrue();
    }

    @Test
    void aListingCanBeReportedAndOwnWordsCannot() {
        Listing own = new Listing("Peer group", "", "", "", "", Optional.empty(), Optional.empty(), Set.of(), "", LocalDate.of(2026, 11, 23));
        ItemId group = new ItemId(new UUID(9, 3));
        ACircle circle = OptionsTest.withAYes().by(ANA, THERE).by(GRACE, new OptionsEvent.PutOnTable(group, own));
        assertThat(closer(circle, EVENINGS, DANIEL).mayReport()).isTrue();
        assertThat(closer(circle, group, DANIEL).mayReport()).isFalse();
        assertThat(closer(circle, Options.NOT_NOW, DANIEL).mayReport()).isFalse();
        assertThat(OptionView.of(circle.seen(ANA, Options.NONE), new ItemId(new UUID(7, 7)), ACircle.viewer(ANA), NOW, false)).isEmpty();
    }

    @Test
    void aClosedCircleShowsTheTableWithoutForms() {
        ACircle closed = OptionsTest.withAYes().by(ANA, THERE).by(MARISOL, new CircleEvent.Closed("Thank you"));
        for (SeatId who : ALL) {
            OptionsView view = view(closed, who);
            assertThat(view.columns()).hasSize(3);
            assertThat(view.mayPut() || view.mayList() || view.askTie()).isFalse();
            assertThat(closer(closed, EVENINGS, who).mayAct()).isFalse();
        }
    }
}
