package org.openchair.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.ACircle.NOW;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.Printed;
import org.openchair.events.ItemId;
import org.openchair.events.PreparationEvent.*;
import org.openchair.events.SeatId;
import org.openchair.preparation.BarriersView.State;

class BarriersViewTest {
    private static final ItemId ITEM = new ItemId(new UUID(9, 1));
    private static final Set<SeatId> BOTH = Set.of(ANA, LUIS);
    private final ACircle named = ACircle.opened().by(ANA, new BarrierNamed(ITEM, "Luis gets loud.", "Grace sits beside him."));
    private final ACircle asked = named.by(MARISOL, new BarrierEntrusted(ITEM, BOTH, LUIS, LocalDate.of(2026, 11, 24), "It can get loud.", "A hand signal."));

    private static BarriersView view(ACircle circle, SeatId who, Instant now) {
        return BarriersView.of(circle.seen(who, Barriers.NONE), ACircle.viewer(who), ITEM.toString(), "anger-2", now);
    }

    private static BarriersView.Card card(ACircle circle, SeatId who) {
        return view(circle, who, NOW).cards().getFirst();
    }

    @Test
    void who_named_it_reads_their_words_and_what_the_one_asked_reads() {
        assertThat(card(asked, ANA).barrier()).isEqualTo("Luis gets loud.");
        assertThat(card(asked, ANA).reworded()).contains(new BarriersView.Reworded("It can get loud.", "A hand signal."));
        assertThat(card(asked, ANA).own()).isTrue();
        assertThat(card(asked, MARISOL).mayAsk()).isTrue();
        assertThat(card(asked, MARISOL).own()).isFalse();
    }

    @Test
    void who_is_asked_reads_only_the_words_meant_for_them() {
        assertThat(card(asked, LUIS).barrier()).isEqualTo("It can get loud.");
        assertThat(card(asked, LUIS).yours()).isTrue();
        assertThat(card(asked, LUIS).mayAsk()).isFalse();
        assertThat(Printed.inAllLanguages(view(asked, LUIS, NOW))).doesNotContain("Luis gets loud", "Grace sits beside him");
    }

    @Test
    void the_others_and_the_person_find_nothing() {
        for (SeatId who : new SeatId[] {GRACE, DANIEL}) {
            assertThat(view(asked, who, NOW).cards()).isEmpty();
            assertThat(view(asked, who, NOW).open()).isEmpty();
        }
    }

    @Test
    void it_goes_from_named_to_asked_to_taken_on_to_holding() {
        ACircle taken = asked.by(LUIS, new BarrierTakenOn(ITEM, BOTH));
        assertThat(card(named, ANA).state()).isEqualTo(State.NAMED);
        assertThat(card(asked, ANA).state()).isEqualTo(State.ASKED);
        assertThat(card(taken, ANA).state()).isEqualTo(State.TAKEN_ON);
        assertThat(card(asked.by(LUIS, new BarrierHandedBack(ITEM, BOTH, "Not me.")), ANA).state()).isEqualTo(State.HANDED_BACK);
        assertThat(card(taken.by(LUIS, new BarrierTried(ITEM, BOTH, false, "Too fast.")), ANA).state()).isEqualTo(State.TRIED);
        assertThat(card(taken.by(LUIS, new BarrierTried(ITEM, BOTH, true, "It was enough.")), LUIS).state()).isEqualTo(State.HOLDS);
    }

    @Test
    void a_day_that_passed_is_said_kindly_until_it_was_tried() {
        Instant later = NOW.plus(Duration.ofDays(3));
        assertThat(view(asked, LUIS, later).cards().getFirst().late()).isTrue();
        assertThat(view(asked.by(LUIS, new BarrierTried(ITEM, BOTH, false, "Too fast.")), LUIS, later).cards().getFirst().late()).isFalse();
    }

    @Test
    void the_page_is_written_in_every_language_with_every_way_of_the_library() {
        ACircle tried = asked.by(LUIS, new BarrierTried(ITEM, BOTH, true, "It was enough."));
        for (SeatId who : new SeatId[] {MARISOL, ANA, LUIS}) {
            assertThat(Printed.inAllLanguages(view(tried, who, NOW))).contains("It was enough.", "A hand signal.").doesNotContain("{0}", "{1}");
        }
        BarriersView library = BarriersView.of(named.seen(ANA, Barriers.NONE), ACircle.viewer(ANA), "", "anger-2", NOW);
        assertThat(library.library()).allMatch(idea -> idea.picks().size() >= 3);
        assertThat(Printed.inAllLanguages(library)).contains("agree on a hand signal for a pause.</textarea>").doesNotContain("{0}");
    }
}
