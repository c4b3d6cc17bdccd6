package org.openchair.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.MARISOL;

import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.Printed;
import org.openchair.events.CircleEvent;
import org.openchair.events.SeatId;
import org.openchair.events.Sharing;
import org.openchair.journal.Decision;

class LeavingTest {
    private final ACircle opened = ACircle.opened();

    private Decision leaves(ACircle circle, SeatId who, String words) {
        return circle.when(who, Leaving.NONE, new Leaving.Leave(words, Sharing.INTERVENTIONIST));
    }

    @Test
    void a_supporter_leaves_without_a_word() {
        assertThat(leaves(opened, ANA, " ")).isEqualTo(Decision.happened(new CircleEvent.Left()));
    }

    @Test
    void or_with_one_for_whom_they_choose() {
        assertThat(leaves(opened, ANA, "I need rest.")).isEqualTo(Decision.happened(
                new CircleEvent.SaidGoodbye("I need rest.", Sharing.INTERVENTIONIST), new CircleEvent.Left()));
        assertThat(leaves(opened, ANA, "a".repeat(2_001))).isEqualTo(Decision.refused(LeavingReason.TOO_LONG));
    }

    @Test
    void the_others_places_work_differently_and_a_closed_circle_stays_as_it_is() {
        for (SeatId seat : new SeatId[] {MARISOL, DANIEL}) {
            assertThat(leaves(opened, seat, "")).isEqualTo(Decision.refused(LeavingReason.ONLY_SUPPORTERS_LEAVE));
        }
        assertThat(leaves(opened.by(MARISOL, new CircleEvent.Closed("")), ANA, "")).isEqualTo(Decision.refused(LeavingReason.CLOSED));
    }

    @Test
    void the_page_says_what_stays() {
        LeavingView view = LeavingView.of(opened.seen(ANA, Leaving.NONE), ACircle.viewer(ANA));
        assertThat(view.interventionist()).isEqualTo("Marisol");
        assertThat(Printed.inAllLanguages(view)).contains("What you wrote for the circle stays", "Marisol").doesNotContain("{0}");
    }
}
