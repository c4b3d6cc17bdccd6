package org.openchair.effort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.ACircle.NOW;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.events.CircleEvent.Level;
import org.openchair.events.InvitationEvent;
import org.openchair.events.ItemId;
import org.openchair.journal.Decision;

class EffortTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final ACircle circle = ACircle.opened();

    @Test
    void minutes_are_summed_by_level_for_the_interventionist_alone() {
        ACircle noted = circle.then(MARISOL, Effort.NONE, note(1, Level.FIRST_CALL, 50)).then(MARISOL, Effort.NONE, note(2, Level.MEETINGS, 90))
                .then(MARISOL, Effort.NONE, note(3, Level.FIRST_CALL, 15));
        EffortView view = EffortView.of(noted.seen(MARISOL, Effort.NONE), ACircle.viewer(MARISOL), NOW);
        assertThat(view.sums()).extracting(EffortView.Sum::minutes).containsExactly(65, 90, 0);
        assertThat(view.total()).isEqualTo(155);
        assertThat(noted.seen(ANA, Effort.NONE).noted()).isEmpty();
        assertThat(noted.seen(DANIEL, Effort.NONE).noted()).isEmpty();
        assertThat(noted.then(MARISOL, Effort.NONE, new EffortCommand.TakeBack(item(2))).seen(MARISOL, Effort.NONE).minutes(Level.MEETINGS)).isZero();
        assertThat(circle.when(MARISOL, Effort.NONE, new EffortCommand.TakeBack(item(2)))).isEqualTo(Decision.happened());
    }

    @Test
    void the_level_at_which_a_yes_came_stays_whatever_is_noted_later() {
        ACircle yes = circle.then(MARISOL, Effort.NONE, note(1, Level.FIRST_CALL, 50)).by(DANIEL, new InvitationEvent.Accepted(1))
                .then(MARISOL, Effort.NONE, note(2, Level.MEETINGS, 90));
        assertThat(EffortView.of(yes.seen(MARISOL, Effort.NONE), ACircle.viewer(MARISOL), NOW).yesAt()).contains(Level.FIRST_CALL);
        assertThat(circle.by(DANIEL, new InvitationEvent.Accepted(1)).seen(MARISOL, Effort.NONE).yesAt()).isEmpty();
        assertThat(circle.by(DANIEL, new InvitationEvent.Declined()).seen(MARISOL, Effort.NONE).yes()).isFalse();
    }

    @Test
    void what_does_not_say_how_long_when_and_at_which_level_is_asked_again() {
        assertThat(circle.when(ANA, Effort.NONE, note(1, Level.MORE, 5))).isEqualTo(Decision.refused(EffortReason.NOT_YOURS));
        assertThat(circle.when(MARISOL, Effort.NONE, note(1, Level.MORE, 0))).isEqualTo(Decision.refused(EffortReason.NO_MINUTES));
        assertThat(circle.when(MARISOL, Effort.NONE, new EffortCommand.Note(item(1), Optional.empty(), Optional.of(5), Optional.of(TODAY), "")))
                .isEqualTo(Decision.refused(EffortReason.NO_LEVEL));
        assertThat(circle.when(MARISOL, Effort.NONE, new EffortCommand.Note(item(1), Optional.of(Level.MORE), Optional.of(5), Optional.of(TODAY.plusDays(1)), "")))
                .isEqualTo(Decision.refused(EffortReason.NO_DAY));
        assertThat(circle.when(MARISOL, Effort.NONE, new EffortCommand.Note(item(1), Optional.of(Level.MORE), Optional.of(5), Optional.of(TODAY), "x".repeat(1001))))
                .isEqualTo(Decision.refused(EffortReason.TOO_LONG));
    }

    private static EffortCommand note(int number, Level level, int minutes) {
        return new EffortCommand.Note(item(number), Optional.of(level), Optional.of(minutes), Optional.of(TODAY), "a call");
    }

    private static ItemId item(int number) {
        return new ItemId(new UUID(9, number));
    }
}
