package org.openchair.followthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.ACircle.NOW;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.kit.Languages;
import org.openchair.Printed;
import org.openchair.events.CircleEvent;
import org.openchair.events.ConsentEvent;
import org.openchair.events.FollowThroughEvent;
import org.openchair.events.ItemId;
import org.openchair.events.PlanEvent;
import org.openchair.events.SeatId;
import org.openchair.events.Sharing;

class FollowThroughViewTest {
    private static final ItemId ITEM = new ItemId(new UUID(9, 1));

    private final ACircle opened = ACircle.opened();
    private final ACircle planned = opened.by(DANIEL,
            new PlanEvent.Proposed(new ItemId(new UUID(9, 2)), PlanEvent.Section.REASONS, "My kids", Set.of(DANIEL)));

    private static FollowThroughView view(ACircle circle, SeatId who) {
        return FollowThroughView.of(circle.seen(who, FollowThrough.NONE), ACircle.viewer(who), "", NOW);
    }

    @Test
    void each_role_is_offered_what_is_theirs() {
        assertThat(view(planned, DANIEL).mayChoose()).isTrue();
        assertThat(view(planned, ANA).mayChoose()).isFalse();
        assertThat(view(planned, MARISOL).mayChoose()).isFalse();
        assertThat(view(opened, DANIEL).mayChoose()).isFalse();
        assertThat(view(opened, ANA).mayCheckIn()).isTrue();
        assertThat(view(opened, MARISOL).mayCheckIn()).isFalse();
        assertThat(view(planned, MARISOL).mayReview()).isTrue();
        assertThat(view(planned, ANA).mayReview()).isFalse();
        assertThat(view(opened, MARISOL).mayClose()).isTrue();
        assertThat(view(opened, ANA).mayClose()).isFalse();
    }

    @Test
    void a_check_in_is_seen_by_those_it_is_shared_with() {
        ACircle circle = opened.by(ANA,
                new FollowThroughEvent.CheckedIn(2, "Only mine.", Sharing.ME),
                new FollowThroughEvent.CheckedIn(4, "For Marisol.", Sharing.INTERVENTIONIST),
                new FollowThroughEvent.CheckedIn(6, "For all.", Sharing.EVERYONE));
        assertThat(view(circle, ANA).own().orElseThrow().points()).extracting(Curve.Point::ease).containsExactly(2, 4, 6);
        assertThat(view(circle, MARISOL).shared().getFirst().points()).extracting(Curve.Point::ease).containsExactly(4, 6);
        for (SeatId seat : new SeatId[] {LUIS, DANIEL}) {
            assertThat(view(circle, seat).shared().getFirst().points()).extracting(Curve.Point::words).containsExactly("For all.");
            assertThat(view(circle, seat).toString()).doesNotContain("Only mine.", "For Marisol.");
        }
        assertThat(view(opened.by(ANA, new FollowThroughEvent.CheckedIn(2, "", Sharing.ME)), LUIS).shared()).isEmpty();
    }

    @Test
    void a_curve_is_drawn_from_the_days_between() {
        Curve curve = view(opened.by(ANA, new FollowThroughEvent.CheckedIn(0, "", Sharing.ME))
                .at(NOW.plus(Duration.ofDays(2))).by(ANA, new FollowThroughEvent.CheckedIn(10, "", Sharing.ME))
                .at(NOW.plus(Duration.ofDays(8))).by(ANA, new FollowThroughEvent.CheckedIn(5, "", Sharing.ME)), ANA).own().orElseThrow();
        assertThat(curve.line()).isEqualTo("12,120 86,12 308,66");
        assertThat(curve.newestFirst().getFirst().on()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(curve.first().on()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(curve.own()).isTrue();
    }

    @Test
    void one_check_in_alone_stands_in_the_middle() {
        assertThat(view(opened.by(ANA, new FollowThroughEvent.CheckedIn(5, "", Sharing.ME)), ANA).own().orElseThrow().line())
                .isEqualTo("160,66");
    }

    @Test
    void days_are_suggested_from_the_start_of_the_plan_without_those_taken_or_past() {
        assertThat(view(planned, DANIEL).suggestions()).extracting(FollowThroughView.Suggestion::days)
                .containsExactly(2, 7, 14, 30, 60, 90);
        ACircle chosen = planned.by(DANIEL, new FollowThroughEvent.DateChosen(ITEM, LocalDateTime.parse("2026-11-25T18:00"), "TOGETHER"));
        assertThat(view(chosen, DANIEL).suggestions().getFirst())
                .isEqualTo(new FollowThroughView.Suggestion(7, LocalDate.of(2026, 11, 30)));
        assertThat(view(chosen, DANIEL).dates().getFirst().how()).isEqualTo("followthrough.how.together");
        var later = FollowThroughView.of(planned.seen(DANIEL, FollowThrough.NONE), ACircle.viewer(DANIEL), "", NOW.plus(Duration.ofDays(20)));
        assertThat(later.suggestions()).extracting(FollowThroughView.Suggestion::days).containsExactly(30, 60, 90);
        var muchLater = FollowThroughView.of(planned.seen(DANIEL, FollowThrough.NONE), ACircle.viewer(DANIEL), "", NOW.plus(Duration.ofDays(200)));
        assertThat(muchLater.suggestions().getFirst().on()).isEqualTo(LocalDate.of(2027, 6, 13));
    }

    @Test
    void reminders_are_each_one_s_own() {
        ACircle wants = planned.by(ANA, new ConsentEvent.Given(ConsentEvent.Purpose.REMINDERS));
        assertThat(view(wants, ANA).reminders()).isTrue();
        assertThat(view(wants, DANIEL).reminders()).isFalse();
    }

    @Test
    void reviews_are_read_newest_first_by_all() {
        ACircle reviewed = planned.by(DANIEL, new FollowThroughEvent.PlanReviewed("First."))
                .by(MARISOL, new FollowThroughEvent.PlanReviewed("Second."));
        assertThat(view(reviewed, ANA).reviews()).extracting(FollowThroughView.Reviewed::words).containsExactly("Second.", "First.");
    }

    @Test
    void a_closed_circle_says_by_whom_and_offers_nothing_new() {
        FollowThroughView closed = view(planned.by(DANIEL, new CircleEvent.Closed("Thank you all.")), DANIEL);
        assertThat(closed.closing()).contains(new FollowThroughView.Closing("Daniel", "Thank you all.", LocalDate.of(2026, 11, 23)));
        assertThat(closed.mayChoose() || closed.mayCheckIn() || closed.mayReview() || closed.mayClose()).isFalse();
        assertThat(ClosingView.of(planned.seen(DANIEL, FollowThrough.NONE), ACircle.viewer(DANIEL)).isPerson()).isTrue();
        assertThat(ClosingView.of(planned.seen(MARISOL, FollowThrough.NONE), ACircle.viewer(MARISOL)).closed()).isFalse();
    }

    @Test
    void the_page_is_written_in_every_language_for_every_role() {
        ACircle full = planned.by(DANIEL, new FollowThroughEvent.DateChosen(ITEM, LocalDateTime.parse("2026-11-25T18:00"), "INTERVENTIONIST"),
                        new FollowThroughEvent.PlanReviewed("It holds."), new FollowThroughEvent.CheckedIn(6, "A walk.", Sharing.EVERYONE))
                .by(ANA, new FollowThroughEvent.CheckedIn(4, "Slept.", Sharing.EVERYONE));
        for (SeatId seat : new SeatId[] {DANIEL, ANA, MARISOL}) {
            for (ACircle circle : new ACircle[] {opened, planned, full, full.by(MARISOL, new CircleEvent.Closed("Thank you."))}) {
                assertThat(Printed.inAllLanguages(view(circle, seat))).doesNotContain("{0}", "{1}", "{2}");
            }
            assertThat(Printed.in(Languages.ENGLISH, view(full, seat))).contains("With Marisol", "It holds.", "of 10 on Monday 23 November");
        }
        assertThat(Printed.inAllLanguages(ClosingView.of(full.seen(DANIEL, FollowThrough.NONE), ACircle.viewer(DANIEL))))
                .contains("follow-through/closing");
    }
}
