package org.openchair.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.events.CircleEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.ItemId;
import org.openchair.events.PreparationEvent.DecidedTogether;
import org.openchair.events.PreparationEvent.DecisionEnded;
import org.openchair.events.PreparationEvent.MeetingAnswered;
import org.openchair.events.PreparationEvent.MeetingCancelled;
import org.openchair.events.PreparationEvent.MeetingHeld;
import org.openchair.events.PreparationEvent.MeetingPlanned;
import org.openchair.events.SeatId;
import org.openchair.journal.Decision;

class MeetingsTest {
    private static final ItemId MEETING = new ItemId(new UUID(9, 1));
    private static final ItemId DECISION = new ItemId(new UUID(9, 2));
    private static final LocalDateTime TUESDAY = LocalDateTime.parse("2026-11-24T18:00");
    private static final String WORDS = "We answer together when one of us is asked for money.";
    private final ACircle planned = ACircle.opened().by(MARISOL, new MeetingPlanned(MEETING, TUESDAY, "Grace’s kitchen"));
    private final ACircle afterwards = planned.at(TUESDAY.plusHours(2).atZone(ACircle.ZONE).toInstant());

    private static Decision when(ACircle circle, SeatId who, MeetingsCommand command) {
        return circle.when(who, Meetings.NONE, command);
    }

    @Test
    void each_supporter_says_whether_they_come_and_can_change_it_until_it_begins() {
        var yes = new MeetingsCommand.Answer(MEETING, true);
        assertThat(when(planned, ANA, yes)).isEqualTo(happened(new MeetingAnswered(MEETING, true)));
        ACircle said = planned.by(ANA, new MeetingAnswered(MEETING, true));
        assertThat(when(said, ANA, yes)).isEqualTo(happened());
        assertThat(when(said, ANA, new MeetingsCommand.Answer(MEETING, false))).isEqualTo(happened(new MeetingAnswered(MEETING, false)));
        assertThat(when(afterwards, ANA, yes)).isEqualTo(refused(MeetingsReason.OVER));
        assertThat(when(planned.by(MARISOL, new MeetingCancelled(MEETING)), ANA, yes)).isEqualTo(refused(MeetingsReason.NO_MEETING));
        assertThat(when(planned, MARISOL, yes)).isEqualTo(refused(MeetingsReason.NOT_YOURS)).isEqualTo(when(planned, DANIEL, yes));
    }

    @Test
    void once_it_began_anybody_of_them_notes_who_was_there_and_the_person_is_never_among_them() {
        var there = new MeetingsCommand.Hold(MEETING, Set.of(ANA, LUIS, DANIEL));
        assertThat(when(planned, LUIS, there)).isEqualTo(refused(MeetingsReason.NOT_YET));
        assertThat(when(afterwards, LUIS, there)).isEqualTo(happened(new MeetingHeld(MEETING, Set.of(ANA, LUIS)))).isEqualTo(when(afterwards, MARISOL, there));
        assertThat(when(afterwards.by(LUIS, new MeetingHeld(MEETING, Set.of(ANA, LUIS))), LUIS, there)).isEqualTo(happened());
        assertThat(when(afterwards, LUIS, new MeetingsCommand.Hold(MEETING, Set.of(DANIEL)))).isEqualTo(refused(MeetingsReason.NOBODY));
        assertThat(when(afterwards, LUIS, new MeetingsCommand.Hold(DECISION, Set.of(ANA)))).isEqualTo(refused(MeetingsReason.NO_MEETING));
    }

    @Test
    void what_they_decide_is_written_down_when_they_met() {
        var agree = new MeetingsCommand.Agree(DECISION, MEETING, "  " + WORDS + " ");
        assertThat(when(planned, ANA, agree)).isEqualTo(refused(MeetingsReason.NOT_YET));
        assertThat(when(afterwards, ANA, agree)).isEqualTo(happened(new DecidedTogether(DECISION, MEETING, WORDS)));
        assertThat(when(afterwards, ANA, new MeetingsCommand.Agree(DECISION, MEETING, " "))).isEqualTo(refused(MeetingsReason.NO_WORDS));
        assertThat(when(afterwards, ANA, new MeetingsCommand.Agree(DECISION, MEETING, "x".repeat(2_001)))).isEqualTo(refused(MeetingsReason.TOO_LONG));
        assertThat(when(afterwards, DANIEL, agree)).isEqualTo(refused(MeetingsReason.NOT_YOURS));
    }

    @Test
    void it_rests_when_the_person_asks_for_that_and_when_the_circle_is_closed() {
        var agree = new MeetingsCommand.Agree(DECISION, MEETING, WORDS);
        assertThat(when(afterwards.by(DANIEL, new InvitationEvent.ContactRefused()), ANA, agree)).isEqualTo(refused(MeetingsReason.CONTACT_REFUSED));
        assertThat(when(afterwards.by(DANIEL, new CircleEvent.Restricted()), ANA, agree)).isEqualTo(refused(org.openchair.circle.Restriction.ASKED_FOR));
        assertThat(when(afterwards.by(MARISOL, new CircleEvent.Closed("")), ANA, agree)).isEqualTo(refused(MeetingsReason.CLOSED));
    }

    @Test
    void who_wrote_it_down_or_the_interventionist_ends_it() {
        ACircle decided = afterwards.by(ANA, new DecidedTogether(DECISION, MEETING, WORDS));
        var end = new MeetingsCommand.End(DECISION);
        assertThat(when(decided, ANA, end)).isEqualTo(happened(new DecisionEnded(DECISION))).isEqualTo(when(decided, MARISOL, end));
        assertThat(when(decided, GRACE, end)).isEqualTo(happened());
        assertThat(when(decided.by(ANA, new DecisionEnded(DECISION)), ANA, end)).isEqualTo(happened());
    }
}
