package org.openchair.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.ACircle.NOW;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.events.CircleEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.NetworkEvent;
import org.openchair.events.NetworkEvent.MeetingRole;
import org.openchair.journal.Decision;

class NudgingTest {
    private final ACircle circle = ACircle.opened().by(MARISOL, new CircleEvent.Reachable(LUIS, "luis@example.org", "", false, false, ""));

    @Test
    void somebody_who_is_waited_for_is_nudged_at_most_once_in_two_days() {
        ACircle nudged = circle.then(MARISOL, Nudging.NONE, new Nudging.Nudge(LUIS));
        assertThat(nudged.at(NOW.plus(Duration.ofHours(47))).when(MARISOL, Nudging.NONE, new Nudging.Nudge(LUIS)))
                .isEqualTo(Decision.refused(StoryReason.NUDGED_LATELY));
        assertThat(nudged.at(NOW.plus(Duration.ofHours(48))).when(MARISOL, Nudging.NONE, new Nudging.Nudge(LUIS)))
                .isEqualTo(Decision.happened(new CircleEvent.Nudged(LUIS)));
    }

    @Test
    void never_after_a_no_and_never_by_anybody_else() {
        assertThat(circle.by(DANIEL, new InvitationEvent.ContactRefused()).when(MARISOL, Nudging.NONE, new Nudging.Nudge(LUIS)))
                .isEqualTo(Decision.refused(StoryReason.CONTACT_CLOSED));
        assertThat(circle.by(DANIEL, new InvitationEvent.Declined()).when(MARISOL, Nudging.NONE, new Nudging.Nudge(LUIS)))
                .isEqualTo(Decision.refused(StoryReason.CONTACT_CLOSED));
        assertThat(circle.when(ANA, Nudging.NONE, new Nudging.Nudge(LUIS))).isEqualTo(Decision.refused(StoryReason.NOT_YOURS));
    }

    @Test
    void only_a_seat_that_is_waited_for_and_can_be_written_to() {
        assertThat(circle.when(MARISOL, Nudging.NONE, new Nudging.Nudge(ANA))).isEqualTo(Decision.refused(StoryReason.NO_ADDRESS));
        assertThat(circle.when(MARISOL, Nudging.NONE, new Nudging.Nudge(DANIEL))).isEqualTo(Decision.refused(StoryReason.NOT_WAITED_FOR));
        assertThat(circle.by(MARISOL, new CircleEvent.Reachable(LUIS, "luis@example.org", "", true, false, ""))
                .when(MARISOL, Nudging.NONE, new Nudging.Nudge(LUIS))).isEqualTo(Decision.refused(StoryReason.DEVICE_SHARED));
    }

    @Test
    void somebody_who_was_asked_to_host_is_waited_for_too() {
        ACircle asked = circle.by(MARISOL, new NetworkEvent.RoleProposed(MeetingRole.HOST, LUIS));
        assertThat(asked.seen(MARISOL, Nudging.NONE).waitedFor()).contains(LUIS);
    }

    @Test
    void the_board_says_that_somebody_was_reminded_yesterday() {
        ACircle nudged = circle.then(MARISOL, Nudging.NONE, new Nudging.Nudge(LUIS));
        CircleView tomorrow = CircleView.of(nudged.visit(MARISOL), NOW.plus(Duration.ofDays(1)));
        assertThat(tomorrow.waited()).filteredOn(waited -> waited.name().equals("Luis")).singleElement()
                .satisfies(waited -> assertThat(waited.yesterday()).isTrue());
        assertThat(tomorrow.steps()).filteredOn(step -> step.kind() == CircleView.Kind.NETWORK).singleElement()
                .satisfies(step -> assertThat(step.done()).isFalse());
    }
}
