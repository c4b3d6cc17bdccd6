package org.openchair.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.events.ConsentEvent.Purpose.INVITATION_NOT_CONFRONTATION;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openchair.ACircle;
import org.openchair.circle.Seat;
import org.openchair.events.CircleEvent;
import org.openchair.events.ConsentEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.ItemId;
import org.openchair.events.PreparationEvent;
import org.openchair.events.PreparationEvent.Part;
import org.openchair.events.PreparationEvent.SafetyAnswer;
import org.openchair.events.PreparationEvent.SafetyQuestion;
import org.openchair.events.SeatId;
import org.openchair.journal.Decision;

class PreparationTest {
    private static final ItemId ITEM = new ItemId(new UUID(9, 1));
    private static final String LONG = "a".repeat(10_001);
    private static final LocalDateTime TUESDAY = LocalDateTime.parse("2026-11-24T18:30");
    private static final ConsentEvent.Given AGREED = new ConsentEvent.Given(INVITATION_NOT_CONFRONTATION);

    private final ACircle opened = ACircle.opened();
    private final ACircle agreed = opened.by(ANA, AGREED);

    private static Decision when(ACircle circle, SeatId who, PreparationCommand command) {
        return circle.when(who, Preparation.NONE, command);
    }

    private static Decision refused(PreparationReason reason) {
        return Decision.refused(reason);
    }

    @Test
    void a_supporter_agrees_that_this_is_an_invitation() {
        assertThat(when(opened, ANA, new PreparationCommand.Agree())).isEqualTo(Decision.happened(AGREED));
    }

    @Test
    void agreeing_twice_changes_nothing() {
        assertThat(when(agreed, ANA, new PreparationCommand.Agree())).isEqualTo(Decision.happened());
    }

    @Test
    void only_supporters_are_asked_to_agree() {
        assertThat(when(opened, MARISOL, new PreparationCommand.Agree())).isEqualTo(refused(PreparationReason.NOT_YOURS));
        assertThat(when(opened, DANIEL, new PreparationCommand.Agree())).isEqualTo(refused(PreparationReason.NOT_YOURS));
    }

    @Test
    void an_agreement_can_be_taken_back_and_given_again() {
        ACircle back = agreed.then(ANA, Preparation.NONE, new PreparationCommand.WithdrawAgreement());
        assertThat(back.history().fold(Preparation.NONE).hasAgreed(ANA)).isFalse();
        assertThat(when(back, ANA, new PreparationCommand.WithdrawAgreement())).isEqualTo(Decision.happened());
        assertThat(when(back, ANA, new PreparationCommand.Agree())).isEqualTo(Decision.happened(AGREED));
    }

    @ParameterizedTest
    @EnumSource(value = Part.class, names = {"APPRECIATION", "OWN_CHANGE", "OFFER"})
    void a_supporter_writes_a_part(Part part) {
        assertThat(when(agreed, ANA, new PreparationCommand.Write(part, " Thank you. ")))
                .isEqualTo(Decision.happened(new PreparationEvent.Written(part, "Thank you.")));
    }

    @Test
    void words_already_kept_are_not_kept_again() {
        var write = new PreparationCommand.Write(Part.OFFER, "I can drive on Thursday.");
        assertThat(when(agreed.then(ANA, Preparation.NONE, write), ANA, write)).isEqualTo(Decision.happened());
    }

    @Test
    void nobody_writes_a_part_for_a_supporter() {
        var write = new PreparationCommand.Write(Part.OFFER, "Words.");
        assertThat(when(agreed, MARISOL, write)).isEqualTo(refused(PreparationReason.NOT_YOURS));
        assertThat(when(agreed, DANIEL, write)).isEqualTo(refused(PreparationReason.NOT_YOURS));
        assertThat(when(agreed, MARISOL, new PreparationCommand.WriteExperience("Saw.", "Felt.")))
                .isEqualTo(refused(PreparationReason.NOT_YOURS));
    }

    @Test
    void the_agreement_comes_before_the_words() {
        assertThat(when(opened, ANA, new PreparationCommand.Write(Part.OFFER, "Words.")))
                .isEqualTo(refused(PreparationReason.NOT_AGREED));
        assertThat(when(opened, ANA, new PreparationCommand.WriteExperience("Saw.", "Felt.")))
                .isEqualTo(refused(PreparationReason.NOT_AGREED));
    }

    @Test
    void words_are_needed_and_have_an_end() {
        assertThat(when(agreed, ANA, new PreparationCommand.Write(Part.OFFER, " \n"))).isEqualTo(refused(PreparationReason.NO_WORDS));
        assertThat(when(agreed, ANA, new PreparationCommand.Write(Part.OFFER, LONG))).isEqualTo(refused(PreparationReason.TOO_LONG));
    }

    @Test
    void what_was_seen_and_what_was_felt_belong_together() {
        assertThat(when(agreed, ANA, new PreparationCommand.WriteExperience("The stove was on.", "Frightened.")))
                .isEqualTo(Decision.happened(new PreparationEvent.Written(Part.OBSERVATION, "The stove was on."),
                        new PreparationEvent.Written(Part.FEELING, "Frightened.")));
        assertThat(when(agreed, ANA, new PreparationCommand.WriteExperience("", "Frightened.")))
                .isEqualTo(refused(PreparationReason.NO_WORDS));
        assertThat(when(agreed, ANA, new PreparationCommand.WriteExperience("The stove was on.", "")))
                .isEqualTo(refused(PreparationReason.NO_FEELING));
        assertThat(when(agreed, ANA, new PreparationCommand.WriteExperience(LONG, "Frightened.")))
                .isEqualTo(refused(PreparationReason.TOO_LONG));
        assertThat(when(agreed, ANA, new PreparationCommand.WriteExperience("The stove was on.", LONG)))
                .isEqualTo(refused(PreparationReason.FEELING_TOO_LONG));
    }

    @Test
    void words_can_be_taken_back_and_an_experience_as_a_whole() {
        ACircle wrote = agreed.then(ANA, Preparation.NONE, new PreparationCommand.WriteExperience("The stove was on.", "Frightened."));
        assertThat(when(wrote, ANA, new PreparationCommand.TakeBack(Part.FEELING)))
                .isEqualTo(Decision.happened(new PreparationEvent.Written(Part.OBSERVATION, ""),
                        new PreparationEvent.Written(Part.FEELING, "")));
        assertThat(when(wrote, ANA, new PreparationCommand.TakeBack(Part.OFFER))).isEqualTo(Decision.happened());
        assertThat(when(wrote, MARISOL, new PreparationCommand.TakeBack(Part.OBSERVATION))).isEqualTo(Decision.happened());
    }

    @Test
    void supporters_and_the_interventionist_name_barriers() {
        var name = new PreparationCommand.NameBarrier(ITEM, "An old quarrel.", "A letter first.");
        var named = new PreparationEvent.BarrierNamed(ITEM, "An old quarrel.", "A letter first.");
        assertThat(when(opened, ANA, name)).isEqualTo(Decision.happened(named));
        assertThat(when(opened, MARISOL, name)).isEqualTo(Decision.happened(named));
        assertThat(when(opened, DANIEL, name)).isEqualTo(refused(PreparationReason.NOT_YOURS));
    }

    @Test
    void a_barrier_has_words_and_a_way_through() {
        assertThat(when(opened, ANA, new PreparationCommand.NameBarrier(ITEM, "", "A letter.")))
                .isEqualTo(refused(PreparationReason.NO_BARRIER));
        assertThat(when(opened, ANA, new PreparationCommand.NameBarrier(ITEM, LONG, "A letter.")))
                .isEqualTo(refused(PreparationReason.BARRIER_TOO_LONG));
        assertThat(when(opened, ANA, new PreparationCommand.NameBarrier(ITEM, "A quarrel.", "")))
                .isEqualTo(refused(PreparationReason.NO_WAY));
        assertThat(when(opened, ANA, new PreparationCommand.NameBarrier(ITEM, "A quarrel.", LONG)))
                .isEqualTo(refused(PreparationReason.WAY_TOO_LONG));
    }

    @Test
    void a_barrier_is_taken_back_by_the_one_who_named_it_and_nobody_learns_of_another_s() {
        ACircle named = opened.by(ANA, new PreparationEvent.BarrierNamed(ITEM, "A quarrel.", "A letter."));
        var back = new BarrierCommand.TakeBack(ITEM);
        assertThat(named.when(ANA, Barriers.NONE, back)).isEqualTo(Decision.happened(new PreparationEvent.BarrierTakenBack(ITEM)));
        assertThat(named.when(LUIS, Barriers.NONE, back)).isEqualTo(Decision.happened());
        assertThat(named.when(LUIS, Barriers.NONE, back)).isEqualTo(opened.when(LUIS, Barriers.NONE, back));
    }

    @Test
    void the_interventionist_plans_a_preparation_meeting_and_cancels_it() {
        ACircle planned = opened.then(MARISOL, Preparation.NONE,
                new PreparationCommand.PlanMeeting(ITEM, Optional.of(TUESDAY), "By phone"));
        assertThat(planned.history().fold(Preparation.NONE).upcoming(ACircle.NOW))
                .containsExactly(new Preparation.Meeting(ITEM, TUESDAY, "By phone"));
        ACircle cancelled = planned.then(MARISOL, Preparation.NONE, new PreparationCommand.CancelMeeting(ITEM));
        assertThat(cancelled.history().fold(Preparation.NONE).meetings()).isEmpty();
        assertThat(when(cancelled, MARISOL, new PreparationCommand.CancelMeeting(ITEM))).isEqualTo(Decision.happened());
        assertThat(when(planned, ANA, new PreparationCommand.CancelMeeting(ITEM))).isEqualTo(refused(PreparationReason.NOT_YOURS));
    }

    @Test
    void a_meeting_has_a_time_to_come_and_a_place() {
        assertThat(when(opened, ANA, new PreparationCommand.PlanMeeting(ITEM, Optional.of(TUESDAY), "Here")))
                .isEqualTo(refused(PreparationReason.NOT_YOURS));
        assertThat(when(opened, MARISOL, new PreparationCommand.PlanMeeting(ITEM, Optional.empty(), "Here")))
                .isEqualTo(refused(PreparationReason.NO_TIME));
        // 15:00 in London is 10:00 in the circle's New York, so 9:59 there has passed and 10:01 has not.
        assertThat(when(opened, MARISOL, new PreparationCommand.PlanMeeting(ITEM, Optional.of(LocalDateTime.parse("2026-11-23T09:59")), "Here")))
                .isEqualTo(refused(PreparationReason.TIME_PASSED));
        assertThat(when(opened, MARISOL, new PreparationCommand.PlanMeeting(ITEM, Optional.of(LocalDateTime.parse("2026-11-23T10:01")), "Here")))
                .isInstanceOf(Decision.Happened.class);
        assertThat(when(opened, MARISOL, new PreparationCommand.PlanMeeting(ITEM, Optional.of(TUESDAY), " ")))
                .isEqualTo(refused(PreparationReason.NO_PLACE));
        assertThat(when(opened, MARISOL, new PreparationCommand.PlanMeeting(ITEM, Optional.of(TUESDAY), "x".repeat(301))))
                .isEqualTo(refused(PreparationReason.PLACE_TOO_LONG));
    }

    @Test
    void after_do_not_contact_me_nothing_more_is_prepared_and_everything_can_be_taken_back() {
        ACircle refused = agreed.by(ANA, new PreparationEvent.Written(Part.OFFER, "Words."))
                .by(MARISOL, new PreparationEvent.MeetingPlanned(ITEM, TUESDAY, "Here"))
                .by(DANIEL, new InvitationEvent.ContactRefused());
        assertThat(List.of(when(refused, ANA, new PreparationCommand.Write(Part.OFFER, "More.")),
                when(refused, ANA, new PreparationCommand.WriteExperience("Saw.", "Felt.")),
                when(refused, ANA, new PreparationCommand.NameBarrier(ITEM, "A quarrel.", "A letter.")),
                when(refused, MARISOL, new PreparationCommand.PlanMeeting(ITEM, Optional.of(TUESDAY), "Here"))))
                .containsOnly(refused(PreparationReason.CONTACT_REFUSED));
        assertThat(when(refused, ANA, new PreparationCommand.TakeBack(Part.OFFER)))
                .isEqualTo(Decision.happened(new PreparationEvent.Written(Part.OFFER, "")));
        assertThat(when(refused, MARISOL, new PreparationCommand.CancelMeeting(ITEM)))
                .isEqualTo(Decision.happened(new PreparationEvent.MeetingCancelled(ITEM)));
        assertThat(when(refused, ANA, new PreparationCommand.WithdrawAgreement())).isInstanceOf(Decision.Happened.class);
    }

    @Test
    void a_closed_circle_takes_nothing_new() {
        ACircle closed = agreed.by(MARISOL, new CircleEvent.Closed(""));
        assertThat(when(closed, ANA, new PreparationCommand.Write(Part.OFFER, "Words."))).isEqualTo(refused(PreparationReason.CLOSED));
    }

    @Test
    void who_left_does_not_act() {
        ACircle left = agreed.by(ANA, new CircleEvent.Left());
        assertThat(when(left, ANA, new PreparationCommand.Write(Part.OFFER, "Words."))).isEqualTo(refused(PreparationReason.NOT_YOURS));
    }

    @Test
    void ready_is_when_everyone_agreed_answered_and_wrote_and_each_concern_is_decided() {
        ACircle circle = opened;
        assertThat(circle.history().fold(Preparation.NONE).isReady()).isFalse();
        for (SeatId seat : List.of(ANA, LUIS, GRACE)) {
            circle = circle.by(seat, AGREED, new PreparationEvent.SafetyAnswered(plainNo(), ""));
            for (Part part : Part.values()) {
                circle = circle.by(seat, new PreparationEvent.Written(part, "Words."));
            }
        }
        assertThat(circle.history().fold(Preparation.NONE).isReady()).isTrue();
        ACircle takenBack = circle.by(GRACE, new PreparationEvent.Written(Part.OFFER, ""));
        assertThat(takenBack.history().fold(Preparation.NONE).isReady()).isFalse();
        assertThat(takenBack.history().fold(Preparation.NONE).waitingForWords()).extracting(Seat::name).containsExactly("Grace");
        Map<SafetyQuestion, SafetyAnswer> worry = plainNo();
        worry.put(SafetyQuestion.WEAPONS, SafetyAnswer.UNSURE);
        ACircle unsure = circle.by(LUIS, new PreparationEvent.SafetyAnswered(worry, ""));
        assertThat(unsure.history().fold(Preparation.NONE).isReady()).isFalse();
        assertThat(unsure.by(MARISOL, new PreparationEvent.SafetyDecided(LUIS, SafetyQuestion.WEAPONS, "Meet elsewhere."))
                .history().fold(Preparation.NONE).isReady()).isTrue();
    }

    static Map<SafetyQuestion, SafetyAnswer> plainNo() {
        Map<SafetyQuestion, SafetyAnswer> answers = new EnumMap<>(SafetyQuestion.class);
        for (SafetyQuestion question : SafetyQuestion.values()) {
            answers.put(question, SafetyAnswer.NO);
        }
        return answers;
    }
}
