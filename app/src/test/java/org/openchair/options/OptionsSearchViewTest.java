package org.openchair.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.options.OptionsTest.EVENINGS;
import static org.openchair.options.OptionsTest.EVENING_PROGRAMME;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.directory.Found;
import org.openchair.directory.Query;
import org.openchair.events.OptionsEvent;
import org.openchair.events.SeatId;

class OptionsSearchViewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Found NOTHING = new Found(Query.of("", 25, List.of(), "", 1), List.of(), 0, false);

    private static OptionsSearchView view(ACircle circle, SeatId who) {
        return OptionsSearchView.of(circle.seen(who, Options.NONE), ACircle.viewer(who), NOTHING, TODAY);
    }

    @Test
    void beforeAYesOnlyThePersonPutsSomethingOnTheTable() {
        assertThat(view(ACircle.opened(), DANIEL).mayPut()).isTrue();
        assertThat(view(ACircle.opened(), ANA).mayPut()).isFalse();
    }

    @Test
    void theInterventionistFirstSaysWhetherThereIsATie() {
        assertThat(view(OptionsTest.withAYes(), MARISOL).askTie()).isTrue();
        assertThat(view(OptionsTest.withAYes(), MARISOL).mayPut()).isFalse();
        ACircle declared = OptionsTest.withAYes().by(MARISOL, new OptionsEvent.TieDeclared(""));
        assertThat(view(declared, MARISOL).mayPut()).isTrue();
        assertThat(view(OptionsTest.withAYes(), ANA).askTie()).isFalse();
    }

    @Test
    void whatLiesOnTheTableIsMarked() {
        ACircle laid = OptionsTest.withAYes().by(ANA, new OptionsEvent.PutOnTable(EVENINGS, EVENING_PROGRAMME));
        assertThat(view(laid, DANIEL).there()).containsExactly(EVENINGS.value());
    }
}
