package org.openchair.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.Printed;
import org.openchair.events.ItemId;
import org.openchair.events.PreparationEvent.DecidedTogether;
import org.openchair.events.PreparationEvent.MeetingAnswered;
import org.openchair.events.PreparationEvent.MeetingCancelled;
import org.openchair.events.PreparationEvent.MeetingHeld;
import org.openchair.events.PreparationEvent.MeetingPlanned;
import org.openchair.events.SeatId;

class MeetingsViewTest {
    private static final ItemId FIRST = new ItemId(new UUID(9, 1));
    private static final ItemId SECOND = new ItemId(new UUID(9, 2));
    private final ACircle circle = ACircle.opened()
            .by(MARISOL, new MeetingPlanned(FIRST, LocalDateTime.parse("2026-11-22T18:00"), "By phone"),
                    new MeetingPlanned(SECOND, LocalDateTime.parse("2026-11-24T18:00"), "Grace’s kitchen"))
            .by(ANA, new MeetingAnswered(SECOND, true), new DecidedTogether(new ItemId(new UUID(9, 3)), FIRST, "We answer together."))
            .by(LUIS, new MeetingAnswered(SECOND, false), new MeetingHeld(FIRST, Set.of(ANA, LUIS)));

    private static MeetingsView view(ACircle circle, SeatId who) {
        return MeetingsView.of(circle.seen(who, Meetings.NONE), ACircle.viewer(who), circle.now());
    }

    @Test
    void who_comes_and_who_has_not_said_so_stands_beside_each_meeting() {
        MeetingsView.Line line = view(circle, ANA).ahead().getFirst();
        assertThat(line.coming()).containsExactly("Ana");
        assertThat(line.away()).containsExactly("Luis");
        assertThat(line.open()).containsExactly("Grace");
        assertThat(line.own()).isEqualTo(Optional.of(true));
        assertThat(view(circle, MARISOL).ahead().getFirst().own()).isEmpty();
    }

    @Test
    void what_was_decided_stays_with_the_meeting_it_comes_from() {
        MeetingsView.Line line = view(circle, LUIS).past().getFirst();
        assertThat(line.present()).isEqualTo(List.of("Ana", "Luis"));
        assertThat(line.decided()).extracting(MeetingsView.Said::words, MeetingsView.Said::by, MeetingsView.Said::yours)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("We answer together.", "Ana", false));
        assertThat(view(circle, ANA).past().getFirst().decided().getFirst().yours()).isTrue();
    }

    @Test
    void a_decision_outlives_its_meeting() {
        MeetingsView view = view(circle.by(MARISOL, new MeetingCancelled(FIRST)), ANA);
        assertThat(view.past()).isEmpty();
        assertThat(view.others()).extracting(MeetingsView.Said::words).containsExactly("We answer together.");
        assertThat(Printed.inAllLanguages(view)).contains("We answer together.");
    }

    @Test
    void the_person_reads_it_and_writes_nothing_here() {
        MeetingsView theirs = view(circle, DANIEL);
        assertThat(theirs.writable()).isFalse();
        assertThat(Printed.inAllLanguages(theirs)).contains("We answer together.", "Grace’s kitchen").doesNotContain("<textarea", "method=\"post\" action=\"/circles/" + ACircle.CIRCLE + "/meetings");
    }

    @Test
    void words_that_sound_like_a_price_are_shown_as_such_to_those_who_decide() {
        ACircle price = circle.by(ANA, new DecidedTogether(new ItemId(new UUID(9, 4)), FIRST, "If you do not go to treatment, you will never see the kids again."));
        assertThat(view(price, ANA).past().getFirst().decided()).last().extracting(MeetingsView.Said::stops).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.INTEGER).isPositive();
        assertThat(Printed.inAllLanguages(view(price, ANA))).contains("may sound like a price");
    }

    @Test
    void before_there_is_a_meeting_the_page_says_what_belongs_here() {
        assertThat(Printed.inAllLanguages(view(ACircle.opened(), ANA))).contains("No meeting is planned yet.", "Todavía no hay ninguna reunión.").doesNotContain("{0}");
    }
}
