package org.openchair.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.Printed;
import org.openchair.events.ItemId;
import org.openchair.events.PreparationEvent;
import org.openchair.events.RehearsalEvent.BranchPrepared;
import org.openchair.events.RehearsalEvent.Situation;
import org.openchair.events.SeatId;
import org.openchair.kit.Languages;

class WhatIfViewTest {
    private static final ItemId ITEM = new ItemId(new UUID(9, 1));
    private final ACircle circle = ACircle.opened()
            .by(ANA, new PreparationEvent.BarrierNamed(ITEM, "It gets loud.", "A hand signal."),
                    new BranchPrepared(Situation.HEAT, "We pause for five minutes.", Set.of(LUIS), Optional.of(ITEM), "A hand signal.", "We say thank you."));

    private static WhatIfView view(ACircle circle, SeatId who, String open) {
        return WhatIfView.of(circle.seen(who, WhatIf.NONE), ACircle.viewer(who), open);
    }

    private static WhatIfView.Line heat(ACircle circle, SeatId who) {
        return view(circle, who, "").events().getFirst();
    }

    @Test
    void every_answer_and_every_event_has_a_branch_from_the_beginning() {
        WhatIfView view = view(ACircle.opened(), ANA, "");
        assertThat(view.answers()).hasSize(7);
        assertThat(view.all()).isEqualTo(Situation.values().length);
        assertThat(view.ready()).isZero();
        assertThat(Printed.inAllLanguages(view)).contains("Nobody asks why", "The door is open.", "Nadie pregunta por qué").doesNotContain("{0}", "{1}");
    }

    @Test
    void supporters_and_the_interventionist_read_what_was_prepared() {
        for (SeatId who : new SeatId[] {ANA, LUIS, GRACE, MARISOL}) {
            assertThat(heat(circle, who).words()).isEqualTo("We pause for five minutes.");
            assertThat(heat(circle, who).names()).containsExactly("Luis");
            assertThat(Printed.inAllLanguages(view(circle, who, "heat"))).contains("A hand signal.", "We say thank you.").doesNotContain("{0}", "{1}");
        }
        assertThat(view(circle, DANIEL, "").ready()).isZero();
    }

    @Test
    void only_who_knows_the_barrier_is_led_to_it_and_only_its_author_can_choose_it() {
        assertThat(heat(circle, ANA).known()).isTrue();
        assertThat(heat(circle, MARISOL).known()).isTrue();
        assertThat(heat(circle, GRACE).known()).isFalse();
        assertThat(Printed.in(Languages.ENGLISH, view(circle, GRACE, "heat"))).doesNotContain("It gets loud.");
        assertThat(view(circle, ANA, "").ways()).hasSize(1);
        assertThat(view(circle, MARISOL, "").ways()).isEmpty();
    }

    @Test
    void the_coach_stops_where_words_put_a_price_on_an_answer() {
        ACircle pressing = circle.by(LUIS, new BranchPrepared(Situation.NO, "Rehab today or we are done.", Set.of(LUIS), Optional.empty(), "", ""));
        assertThat(view(pressing, ANA, "").answers().stream().filter(line -> line.text() == SituationText.NO).findFirst().orElseThrow().stops()).isPositive();
        assertThat(heat(pressing, ANA).stops()).isZero();
        assertThat(Printed.in(Languages.ENGLISH, view(pressing, ANA, ""))).contains("The language coach stops here");
    }

    @Test
    void it_is_printed_on_one_page_with_initials_when_asked() {
        assertThat(Printed.inAllLanguages(WhatIfSheet.of(circle.seen(GRACE, WhatIf.NONE), false))).contains("We pause for five minutes.", "Luis", "Daniel");
        assertThat(Printed.in(Languages.ENGLISH, WhatIfSheet.of(circle.seen(GRACE, WhatIf.NONE), true))).doesNotContain("Luis", "Daniel");
    }
}
