package org.openchair.firstday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.Printed;
import org.openchair.events.FirstDayEvent.*;
import org.openchair.events.InvitationEvent;
import org.openchair.events.SeatId;
import org.openchair.kit.Languages;

class FirstDayViewTest {
    private final ACircle ready = ACircle.opened().by(ANA, new Arranged(Thing.RIDE, "I can drive today.", "", "555 0142", Optional.empty()))
            .by(MARISOL, new Arranged(Thing.APPOINTMENT, "They have an opening.", "Harbor House", "555 0100", Optional.of(LocalDateTime.parse("2026-11-25T10:00"))));
    private final ACircle yes = ready.by(DANIEL, new InvitationEvent.Accepted(1));

    private static FirstDayView view(ACircle circle, SeatId who, String open) {
        return FirstDayView.of(circle.seen(who, FirstDay.NONE), ACircle.viewer(who), open);
    }

    private static Optional<FirstDayCard> card(ACircle circle, SeatId who) {
        return FirstDayCard.of(circle.seen(who, FirstDay.NONE), ACircle.viewer(who));
    }

    @Test
    void the_card_comes_to_everybody_with_a_yes_and_not_before() {
        for (SeatId who : new SeatId[] {ANA, LUIS, MARISOL, DANIEL}) {
            assertThat(card(ready, who)).isEmpty();
            assertThat(card(yes, who)).isPresent();
        }
        ACircle changes = ready.by(DANIEL, new InvitationEvent.AcceptedWithChanges(2,
                new InvitationEvent.Proposal(LocalDateTime.parse("2026-11-29T10:00"), "The park", 60, java.util.Set.of(ANA), "Us"), "Outside."));
        assertThat(card(changes, LUIS)).isPresent();
        assertThat(card(yes.by(DANIEL, new InvitationEvent.Declined()), ANA)).isEmpty();
    }

    @Test
    void with_nothing_ready_supporters_see_what_is_missing_and_the_person_is_not_bothered() {
        ACircle nothing = ACircle.opened().by(DANIEL, new InvitationEvent.Accepted(1));
        assertThat(card(nothing, ANA).orElseThrow().missing()).hasSize(9);
        assertThat(card(nothing, DANIEL)).isEmpty();
    }

    @Test
    void the_person_is_offered_and_answers_for_themselves() {
        String page = Printed.inAllLanguages(view(yes, DANIEL, "ride"));
        assertThat(page).contains("If you want it", "I can drive today.", "Yes, please").doesNotContain("<textarea", "{0}");
        assertThat(Printed.inAllLanguages(view(yes.by(DANIEL, new Answered(Thing.RIDE, ANA, true)), ANA, ""))).contains("Yes, please");
        assertThat(Printed.in(Languages.ENGLISH, view(yes, ANA, ""))).doesNotContain("Yes, please");
    }

    @Test
    void supporters_and_the_interventionist_see_who_has_what_ready_and_change_their_own() {
        assertThat(view(ready, ANA, "ride").open().orElseThrow().words()).isEqualTo("I can drive today.");
        assertThat(view(ready, LUIS, "ride").open().orElseThrow().there()).isFalse();
        assertThat(Printed.inAllLanguages(view(ready, MARISOL, "appointment"))).contains("Harbor House", "tel:5550100", "48").doesNotContain("{0}");
        assertThat(view(ready, MARISOL, "appointment").open().orElseThrow().date()).isEqualTo("2026-11-25");
    }

    @Test
    void it_is_printed() {
        assertThat(Printed.inAllLanguages(FirstDaySheet.of(ready.seen(ANA, FirstDay.NONE), ACircle.viewer(ANA), false)))
                .contains("I can drive today.", "555 0142", "Daniel").doesNotContain("{0}");
        assertThat(Printed.in(Languages.ENGLISH, FirstDaySheet.of(ready.seen(ANA, FirstDay.NONE), ACircle.viewer(ANA), true))).doesNotContain("Daniel");
    }
}
