package org.openchair.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.Printed;
import org.openchair.events.ItemId;
import org.openchair.events.RehearsalEvent.*;
import org.openchair.events.SeatId;

class RehearsalsViewTest {
    private static final ItemId ITEM = new ItemId(new UUID(9, 1));
    private final ACircle circle = ACircle.opened()
            .by(ANA, new Planned(ITEM, LocalDate.of(2026, 11, 27), Piece.INVITATION, "the first sentence",
                    List.of(new Playing(ANA, ANA), new Playing(GRACE, DANIEL), new Playing(LUIS, GRACE))))
            .by(LUIS, new Learned(ITEM, "It was too long.", "One breath first."));

    private static RehearsalsView view(ACircle circle, SeatId who) {
        return RehearsalsView.of(circle.seen(who, Rehearsals.NONE), ACircle.viewer(who), ITEM.toString());
    }

    @Test
    void supporters_and_the_interventionist_see_who_plays_whom_and_what_was_learned() {
        for (SeatId who : new SeatId[] {ANA, LUIS, MARISOL}) {
            RehearsalsView.Line line = view(circle, who).lines().getFirst();
            assertThat(line.cast()).containsExactly(new RehearsalsView.Part("Ana", "Ana", true, false),
                    new RehearsalsView.Part("Grace", "Daniel", false, true), new RehearsalsView.Part("Luis", "Grace", false, false));
            assertThat(Printed.inAllLanguages(view(circle, who))).contains("It was too long.", "One breath first.", "the first sentence", "lends Daniel a voice")
                    .doesNotContain("{0}");
        }
    }

    @Test
    void the_person_sees_nothing_of_it_and_nobody_can_have_them_play() {
        assertThat(view(circle, DANIEL).lines()).isEmpty();
        assertThat(view(circle, ANA).players()).extracting(RehearsalsView.Role::name).containsExactly("Marisol", "Ana", "Luis", "Grace");
    }

    @Test
    void the_form_for_a_new_one_is_there_in_every_language() {
        RehearsalsView none = RehearsalsView.of(ACircle.opened().seen(ANA, Rehearsals.NONE), ACircle.viewer(ANA), "");
        assertThat(Printed.inAllLanguages(none)).contains("No rehearsal yet", "Todavía no hay ensayo", "plays-" + LUIS).doesNotContain("{0}");
    }
}
