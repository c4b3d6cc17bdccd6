package org.openchair.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.Printed;
import org.openchair.events.InvitationEvent;
import org.openchair.events.RehearsalEvent.*;
import org.openchair.events.SeatId;

class SettingViewTest {
    private final ACircle circle = ACircle.opened()
            .by(ANA, new LineSettled(SettingLine.PLACE, "Grace’s kitchen"), new LineSettled(SettingLine.WEAPONS, "Uncle Ben keeps it."))
            .by(MARISOL, new InvitationEvent.Sent(1, "Dear Daniel", new InvitationEvent.Proposal(LocalDateTime.parse("2026-11-28T10:00"),
                    "Grace’s kitchen", 60, Set.of(ANA), "Us"), List.of(ANA), InvitationEvent.Channel.HANDED_OVER));

    private static SettingView view(ACircle circle, SeatId who, String open) {
        return SettingView.of(circle.seen(who, Setting.NONE), ACircle.viewer(who), open);
    }

    @Test
    void supporters_and_the_interventionist_see_who_settled_what() {
        for (SeatId who : new SeatId[] {ANA, LUIS, MARISOL}) {
            assertThat(view(circle, who, "").here().getFirst().by()).isEqualTo("Ana");
            assertThat(Printed.inAllLanguages(view(circle, who, "food"))).contains("Grace’s kitchen", "Uncle Ben keeps it.").doesNotContain("{0}");
        }
    }

    @Test
    void the_person_sees_what_concerns_them_and_says_what_they_would_rather_have() {
        String page = Printed.inAllLanguages(view(circle, DANIEL, "place"));
        assertThat(page).contains("Grace’s kitchen", "What you would rather have", "Not as planned").doesNotContain("Uncle Ben", "weapons", "{0}");
        assertThat(view(circle, DANIEL, "weapons").open()).isEmpty();
        assertThat(view(ACircle.opened(), DANIEL, "").writable()).isFalse();
    }

    @Test
    void a_wish_stands_beside_its_line_for_everybody() {
        ACircle wished = circle.by(DANIEL, new LineWished(SettingLine.PLACE, true, "The park"));
        SettingView.Line place = view(wished, LUIS, "").here().getFirst();
        assertThat(place.done()).isFalse();
        assertThat(place.wish()).isEqualTo("The park");
        assertThat(Printed.inAllLanguages(view(wished, LUIS, ""))).contains("Daniel does not want it as it was planned.", "The park");
        assertThat(Printed.inAllLanguages(view(wished, DANIEL, "place"))).contains("It is all right as it is");
    }
}
