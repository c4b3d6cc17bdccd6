package org.openchair.followthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.ACircle.NOW;
import static org.openchair.events.ConsentEvent.Purpose.REMINDERS;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.events.CircleEvent;
import org.openchair.events.ConsentEvent;
import org.openchair.events.FollowThroughEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.ItemId;
import org.openchair.events.PlanEvent;
import org.openchair.events.SeatId;
import org.openchair.events.Sharing;
import org.openchair.journal.Decision;

class FollowThroughTest {
    private static final ItemId ITEM = new ItemId(new UUID(9, 1));
    private static final ItemId LINE = new ItemId(new UUID(9, 2));
    private static final String LONG = "a".repeat(10_001);
    private static final LocalDateTime WEDNESDAY = LocalDateTime.parse("2026-11-25T18:00");

    private final ACircle opened = ACircle.opened();
    private final ACircle planned = opened.by(DANIEL,
            new PlanEvent.Proposed(LINE, PlanEvent.Section.REASONS, "My kids", Set.of(DANIEL)));

    private static Decision when(ACircle circle, SeatId who, FollowThroughCommand command) {
        return circle.when(who, FollowThrough.NONE, command);
    }

    private static Decision refused(FollowThroughReason reason) {
        return Decision.refused(reason);
    }

    private static FollowThroughCommand.ChooseDate choose(LocalDateTime when) {
        return new FollowThroughCommand.ChooseDate(ITEM, Optional.of(when), Optional.of(How.CALL));
    }

    private static FollowThroughCommand.CheckIn checkIn(int ease) {
        return new FollowThroughCommand.CheckIn(Optional.of(ease), " A walk. ", Optional.of(Sharing.ME));
    }

    @Test
    void the_person_chooses_a_date() {
        assertThat(when(planned, DANIEL, choose(WEDNESDAY)))
                .isEqualTo(Decision.happened(new FollowThroughEvent.DateChosen(ITEM, WEDNESDAY, "CALL")));
    }

    @Test
    void nobody_else_chooses_or_cancels_it() {
        ACircle chosen = planned.then(DANIEL, FollowThrough.NONE, choose(WEDNESDAY));
        for (SeatId seat : List.of(ANA, MARISOL)) {
            assertThat(when(planned, seat, choose(WEDNESDAY))).isEqualTo(refused(FollowThroughReason.NOT_YOURS));
            assertThat(when(chosen, seat, new FollowThroughCommand.CancelDate(ITEM))).isEqualTo(refused(FollowThroughReason.NOT_YOURS));
        }
    }

    @Test
    void a_date_comes_after_a_plan_with_at_least_one_line() {
        assertThat(when(opened, DANIEL, choose(WEDNESDAY))).isEqualTo(refused(FollowThroughReason.NO_PLAN));
        assertThat(when(planned.by(DANIEL, new PlanEvent.Removed(LINE)), DANIEL, choose(WEDNESDAY)))
                .isEqualTo(refused(FollowThroughReason.NO_PLAN));
    }

    @Test
    void a_date_is_to_come_in_the_circle_s_zone_and_says_how() {
        assertThat(when(planned, DANIEL, new FollowThroughCommand.ChooseDate(ITEM, Optional.empty(), Optional.of(How.CALL))))
                .isEqualTo(refused(FollowThroughReason.NO_TIME));
        assertThat(when(planned, DANIEL, choose(LocalDateTime.parse("2026-11-23T10:00")))).isEqualTo(refused(FollowThroughReason.TIME_PASSED));
        assertThat(when(planned, DANIEL, choose(LocalDateTime.parse("2026-11-23T10:01")))).isInstanceOf(Decision.Happened.class);
        assertThat(when(planned, DANIEL, new FollowThroughCommand.ChooseDate(ITEM, Optional.of(WEDNESDAY), Optional.empty())))
                .isEqualTo(refused(FollowThroughReason.NO_HOW));
    }

    @Test
    void the_same_date_is_chosen_once_and_a_cancelled_one_is_gone() {
        ACircle chosen = planned.then(DANIEL, FollowThrough.NONE, choose(WEDNESDAY));
        assertThat(when(chosen, DANIEL, choose(WEDNESDAY))).isEqualTo(Decision.happened());
        assertThat(chosen.history().fold(FollowThrough.NONE).upcoming(NOW))
                .containsExactly(new FollowThrough.CheckInDate(ITEM, WEDNESDAY, "CALL"));
        ACircle cancelled = chosen.then(DANIEL, FollowThrough.NONE, new FollowThroughCommand.CancelDate(ITEM));
        assertThat(cancelled.history().fold(FollowThrough.NONE).upcoming(NOW)).isEmpty();
        assertThat(when(cancelled, DANIEL, new FollowThroughCommand.CancelDate(ITEM))).isEqualTo(Decision.happened());
    }

    @Test
    void each_human_asks_for_reminders_for_themselves_and_stops_them() {
        for (SeatId seat : List.of(DANIEL, ANA, MARISOL)) {
            ACircle wants = planned.then(seat, FollowThrough.NONE, new FollowThroughCommand.WantReminders());
            assertThat(wants.history().fold(FollowThrough.NONE).toRemind()).containsExactly(seat);
            assertThat(when(wants, seat, new FollowThroughCommand.WantReminders())).isEqualTo(Decision.happened());
            assertThat(when(wants, seat, new FollowThroughCommand.StopReminders()))
                    .isEqualTo(Decision.happened(new ConsentEvent.Withdrawn(REMINDERS)));
        }
        assertThat(when(planned, ANA, new FollowThroughCommand.StopReminders())).isEqualTo(Decision.happened());
    }

    @Test
    void nobody_is_reminded_after_a_no_once_closed_or_having_left() {
        ACircle wants = planned.by(ANA, new ConsentEvent.Given(REMINDERS));
        for (InvitationEvent no : List.of(new InvitationEvent.Declined(), new InvitationEvent.ContactRefused(), new InvitationEvent.Postponed())) {
            assertThat(wants.by(DANIEL, no).history().fold(FollowThrough.NONE).toRemind()).isEmpty();
        }
        assertThat(wants.by(MARISOL, new CircleEvent.Closed("")).history().fold(FollowThrough.NONE).toRemind()).isEmpty();
        assertThat(wants.by(ANA, new CircleEvent.Left()).history().fold(FollowThrough.NONE).toRemind()).isEmpty();
    }

    @Test
    void supporters_and_the_person_check_in_about_themselves_from_the_first_day() {
        var said = new FollowThroughEvent.CheckedIn(4, "A walk.", Sharing.ME);
        assertThat(when(opened, ANA, checkIn(4))).isEqualTo(Decision.happened(said));
        assertThat(when(opened, DANIEL, checkIn(4))).isEqualTo(Decision.happened(said));
        assertThat(when(opened, MARISOL, checkIn(4))).isEqualTo(refused(FollowThroughReason.NOT_YOURS));
    }

    @Test
    void looking_after_oneself_goes_on_after_any_answer() {
        assertThat(when(opened.by(DANIEL, new InvitationEvent.ContactRefused()), ANA, checkIn(4))).isInstanceOf(Decision.Happened.class);
    }

    @Test
    void ease_runs_from_0_to_10_and_words_are_optional() {
        assertThat(when(opened, ANA, checkIn(0))).isInstanceOf(Decision.Happened.class);
        assertThat(when(opened, ANA, checkIn(10))).isInstanceOf(Decision.Happened.class);
        assertThat(when(opened, ANA, checkIn(11))).isEqualTo(refused(FollowThroughReason.NO_EASE));
        assertThat(when(opened, ANA, checkIn(-1))).isEqualTo(refused(FollowThroughReason.NO_EASE));
        assertThat(when(opened, ANA, new FollowThroughCommand.CheckIn(Optional.empty(), "", Optional.of(Sharing.ME))))
                .isEqualTo(refused(FollowThroughReason.NO_EASE));
        assertThat(when(opened, ANA, new FollowThroughCommand.CheckIn(Optional.of(3), "", Optional.empty())))
                .isEqualTo(refused(FollowThroughReason.NO_SHARING));
        assertThat(when(opened, ANA, new FollowThroughCommand.CheckIn(Optional.of(3), LONG, Optional.of(Sharing.ME))))
                .isEqualTo(refused(FollowThroughReason.TOO_LONG));
    }

    @Test
    void the_plan_is_reviewed_by_the_person_or_the_interventionist() {
        var review = new FollowThroughCommand.Review(" It holds. ");
        for (SeatId seat : List.of(DANIEL, MARISOL)) {
            assertThat(when(planned, seat, review)).isEqualTo(Decision.happened(new FollowThroughEvent.PlanReviewed("It holds.")));
        }
        assertThat(when(planned, ANA, review)).isEqualTo(refused(FollowThroughReason.NOT_YOURS));
        assertThat(when(opened, DANIEL, review)).isEqualTo(refused(FollowThroughReason.NO_PLAN));
        assertThat(when(planned, DANIEL, new FollowThroughCommand.Review(" "))).isEqualTo(refused(FollowThroughReason.NO_REVIEW));
        assertThat(when(planned, DANIEL, new FollowThroughCommand.Review(LONG))).isEqualTo(refused(FollowThroughReason.REVIEW_TOO_LONG));
    }

    @Test
    void the_circle_is_closed_once_by_the_person_or_the_interventionist() {
        for (SeatId seat : List.of(DANIEL, MARISOL)) {
            assertThat(when(opened, seat, new FollowThroughCommand.Close(" Thank you. ")))
                    .isEqualTo(Decision.happened(new CircleEvent.Closed("Thank you.")));
        }
        assertThat(when(opened, ANA, new FollowThroughCommand.Close(""))).isEqualTo(refused(FollowThroughReason.NOT_YOURS));
        assertThat(when(opened, MARISOL, new FollowThroughCommand.Close(LONG))).isEqualTo(refused(FollowThroughReason.TOO_LONG));
        ACircle closed = opened.by(MARISOL, new CircleEvent.Closed(""));
        assertThat(when(closed, DANIEL, new FollowThroughCommand.Close("Again."))).isEqualTo(Decision.happened());
        assertThat(when(closed, ANA, new FollowThroughCommand.Close(""))).isEqualTo(refused(FollowThroughReason.NOT_YOURS));
    }

    @Test
    void a_closed_circle_takes_nothing_new_and_who_left_does_not_act() {
        ACircle closed = planned.by(MARISOL, new CircleEvent.Closed(""));
        assertThat(when(closed, DANIEL, choose(WEDNESDAY))).isEqualTo(refused(FollowThroughReason.CLOSED));
        assertThat(when(closed, ANA, checkIn(4))).isEqualTo(refused(FollowThroughReason.CLOSED));
        assertThat(when(opened.by(LUIS, new CircleEvent.Left()), LUIS, checkIn(4))).isEqualTo(refused(FollowThroughReason.NOT_YOURS));
    }
}
