package org.openchair.firstday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.events.CircleEvent;
import org.openchair.events.FirstDayEvent.*;
import org.openchair.events.InvitationEvent;
import org.openchair.events.ItemId;
import org.openchair.events.PlanEvent;
import org.openchair.events.SeatId;
import org.openchair.journal.Decision;

class FirstDayTest {
    private static final Arranged RIDE = new Arranged(Thing.RIDE, "I can drive today.", "", "555 0142", Optional.empty());
    private final ACircle ready = ACircle.opened().by(ANA, RIDE);

    private static Decision when(ACircle circle, SeatId who, FirstDayCommand command) {
        return circle.when(who, FirstDay.NONE, command);
    }

    private static FirstDayCommand.Arrange arrange(Thing thing, String words, String place, String phone) {
        return new FirstDayCommand.Arrange(thing, words, place, phone, Optional.empty());
    }

    @Test
    void each_offers_what_they_have_ready_themselves_and_two_may_offer_the_same() {
        assertThat(when(ACircle.opened(), ANA, arrange(Thing.RIDE, " I can drive today. ", "", "555 0142"))).isEqualTo(happened(RIDE));
        assertThat(when(ready, ANA, arrange(Thing.RIDE, "I can drive today.", "", "555 0142"))).isEqualTo(happened());
        assertThat(when(ready, MARISOL, arrange(Thing.RIDE, "I can drive today.", "", "555 0142"))).isEqualTo(happened(RIDE));
        assertThat(ready.by(LUIS, RIDE).history().fold(FirstDay.NONE).of(Thing.RIDE)).hasSize(2);
        assertThat(when(ready, DANIEL, arrange(Thing.RIDE, "Me.", "", ""))).isEqualTo(refused(FirstDayReason.NOT_YOURS));
    }

    @Test
    void an_appointment_can_be_found_or_phoned() {
        assertThat(when(ready, ANA, arrange(Thing.APPOINTMENT, "Thursday at ten.", "", ""))).isEqualTo(refused(FirstDayReason.NO_PLACE));
        assertThat(when(ready, ANA, arrange(Thing.APPOINTMENT, "Thursday at ten.", "", "555 0100"))).isInstanceOf(Decision.Happened.class);
        assertThat(when(ready, ANA, new FirstDayCommand.Arrange(Thing.APPOINTMENT, "Ten.", "Harbor House", "",
                Optional.of(LocalDateTime.parse("2026-11-23T09:59"))))).isEqualTo(refused(FirstDayReason.TIME_PASSED));
    }

    @Test
    void words_are_needed_and_none_are_endless() {
        assertThat(when(ready, ANA, arrange(Thing.BAG, " ", "", ""))).isEqualTo(refused(FirstDayReason.NO_WORDS));
        assertThat(when(ready, ANA, arrange(Thing.BAG, "x".repeat(10_001), "", ""))).isEqualTo(refused(FirstDayReason.TOO_LONG));
        assertThat(when(ready, ANA, arrange(Thing.BAG, "Packed.", "x".repeat(301), ""))).isEqualTo(refused(FirstDayReason.PLACE_TOO_LONG));
        assertThat(when(ready, ANA, arrange(Thing.BAG, "Packed.", "", "x".repeat(301)))).isEqualTo(refused(FirstDayReason.PHONE_TOO_LONG));
        assertThat(when(ready.by(MARISOL, new CircleEvent.Closed("")), ANA, arrange(Thing.BAG, "Packed.", "", ""))).isEqualTo(refused(FirstDayReason.CLOSED));
        assertThat(when(ready.by(DANIEL, new InvitationEvent.ContactRefused()), ANA, arrange(Thing.BAG, "Packed.", "", "")))
                .isEqualTo(refused(FirstDayReason.CONTACT_REFUSED));
    }

    @Test
    void one_takes_back_only_one_s_own() {
        assertThat(when(ready, ANA, new FirstDayCommand.Drop(Thing.RIDE))).isEqualTo(happened(new Dropped(Thing.RIDE)));
        assertThat(when(ready, LUIS, new FirstDayCommand.Drop(Thing.RIDE))).isEqualTo(happened());
    }

    @Test
    void only_the_person_says_what_they_would_like_of_it() {
        var yes = new FirstDayCommand.Answer(Thing.RIDE, ANA, true);
        assertThat(when(ready, DANIEL, yes)).isEqualTo(happened(new Answered(Thing.RIDE, ANA, true)));
        assertThat(when(ready.by(DANIEL, new Answered(Thing.RIDE, ANA, true)), DANIEL, yes)).isEqualTo(happened());
        assertThat(when(ready, DANIEL, new FirstDayCommand.Answer(Thing.BAG, ANA, true))).isEqualTo(happened());
        assertThat(when(ready, ANA, yes)).isEqualTo(refused(FirstDayReason.NOT_YOURS)).isEqualTo(when(ready, MARISOL, yes));
    }

    @Test
    void a_yes_shows_it_and_every_other_answer_puts_it_away() {
        assertThat(ready.history().fold(FirstDay.NONE).yes()).isFalse();
        ACircle yes = ready.by(DANIEL, new InvitationEvent.Accepted(1));
        assertThat(yes.history().fold(FirstDay.NONE).yes()).isTrue();
        for (InvitationEvent other : new InvitationEvent[] {new InvitationEvent.Postponed(), new InvitationEvent.Declined(), new InvitationEvent.ContactRefused()}) {
            assertThat(yes.by(DANIEL, other).history().fold(FirstDay.NONE).yes()).isFalse();
        }
        assertThat(yes.by(DANIEL, new PlanEvent.Proposed(new ItemId(new UUID(9, 1)), PlanEvent.Section.FIRST_STEP, "I call on Monday.", Set.of(DANIEL)))
                .history().fold(FirstDay.NONE).yes()).as("a plan has a first step of its own").isFalse();
    }
}
