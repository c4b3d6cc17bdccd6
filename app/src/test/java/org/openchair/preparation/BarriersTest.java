package org.openchair.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.events.CircleEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.ItemId;
import org.openchair.events.PreparationEvent.*;
import org.openchair.events.SeatId;
import org.openchair.journal.Decision;

class BarriersTest {
    private static final ItemId ITEM = new ItemId(new UUID(9, 1));
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final Set<SeatId> BOTH = Set.of(ANA, LUIS);
    private final ACircle named = ACircle.opened().by(ANA, new BarrierNamed(ITEM, "He gets loud.", "A hand signal."));
    private final ACircle asked = named.by(ANA, new BarrierEntrusted(ITEM, BOTH, LUIS, FRIDAY, "It gets loud.", "A hand signal."));

    private static BarrierCommand.Entrust to(SeatId seat) {
        return new BarrierCommand.Entrust(ITEM, Optional.of(seat), Optional.of(FRIDAY), " It gets loud. ", "A hand signal.");
    }

    private static Decision when(ACircle circle, SeatId who, BarrierCommand command) {
        return circle.when(who, Barriers.NONE, command);
    }

    @Test
    void what_makes_talking_hard_goes_round_no_person_who_began() {
        ACircle own = ACircle.begun().by(ANA, new BarrierNamed(ITEM, "He gets loud.", "A hand signal."));
        assertThat(when(own, ANA, to(LUIS))).isEqualTo(refused(BarrierReason.BEGUN)).isEqualTo(when(own, MARISOL, to(LUIS)));
        assertThat(when(own, ANA, new BarrierCommand.TakeBack(ITEM))).isEqualTo(happened(new BarrierTakenBack(ITEM)));
    }

    @Test
    void who_named_it_asks_somebody_by_a_day_and_in_words_for_them() {
        assertThat(when(named, ANA, to(LUIS)))
                .isEqualTo(happened(new BarrierEntrusted(ITEM, BOTH, LUIS, FRIDAY, "It gets loud.", "A hand signal.")));
        assertThat(when(named, MARISOL, to(LUIS))).isEqualTo(when(named, ANA, to(LUIS)));
        assertThat(when(named, ANA, to(ANA))).isEqualTo(
                happened(new BarrierEntrusted(ITEM, Set.of(ANA), ANA, FRIDAY, "It gets loud.", "A hand signal.")));
    }

    @Test
    void nobody_else_asks_and_what_is_another_s_is_answered_like_what_is_not_there() {
        assertThat(when(named, LUIS, to(GRACE))).isEqualTo(refused(BarrierReason.NOT_YOURS)).isEqualTo(when(ACircle.opened(), LUIS, to(GRACE)));
        assertThat(when(named, DANIEL, to(LUIS))).isEqualTo(refused(BarrierReason.NOT_YOURS));
        assertThat(when(named, ANA, to(DANIEL))).isEqualTo(refused(BarrierReason.NOBODY));
        assertThat(when(named.by(LUIS, new CircleEvent.Left()), ANA, to(LUIS))).isEqualTo(refused(BarrierReason.NOBODY));
    }

    @Test
    void asking_has_words_and_a_day_that_is_not_over() {
        assertThat(when(named, ANA, new BarrierCommand.Entrust(ITEM, Optional.of(LUIS), Optional.empty(), "Loud.", "A signal.")))
                .isEqualTo(refused(BarrierReason.NO_DAY));
        assertThat(when(named, ANA, new BarrierCommand.Entrust(ITEM, Optional.of(LUIS), Optional.of(FRIDAY.minusDays(5)), "Loud.", "A signal.")))
                .isEqualTo(refused(BarrierReason.DAY_PASSED));
        assertThat(when(named, ANA, new BarrierCommand.Entrust(ITEM, Optional.of(LUIS), Optional.of(FRIDAY), " ", "A signal.")))
                .isEqualTo(refused(BarrierReason.NO_BARRIER));
        assertThat(when(named, ANA, new BarrierCommand.Entrust(ITEM, Optional.of(LUIS), Optional.of(FRIDAY), "Loud.", "")))
                .isEqualTo(refused(BarrierReason.NO_WAY));
        String tooLong = "x".repeat(10_001);
        assertThat(when(named, ANA, new BarrierCommand.Entrust(ITEM, Optional.of(LUIS), Optional.of(FRIDAY), tooLong, "A signal.")))
                .isEqualTo(refused(BarrierReason.BARRIER_TOO_LONG));
        assertThat(when(named, ANA, new BarrierCommand.Entrust(ITEM, Optional.of(LUIS), Optional.of(FRIDAY), "Loud.", tooLong)))
                .isEqualTo(refused(BarrierReason.WAY_TOO_LONG));
    }

    @Test
    void who_is_asked_takes_it_on_or_gives_it_back_and_a_second_click_does_nothing() {
        assertThat(when(asked, LUIS, new BarrierCommand.TakeOn(ITEM))).isEqualTo(happened(new BarrierTakenOn(ITEM, BOTH)));
        assertThat(when(asked.by(LUIS, new BarrierTakenOn(ITEM, BOTH)), LUIS, new BarrierCommand.TakeOn(ITEM))).isEqualTo(happened());
        assertThat(when(asked, GRACE, new BarrierCommand.TakeOn(ITEM))).isEqualTo(happened()).isEqualTo(when(named, GRACE, new BarrierCommand.TakeOn(ITEM)));
        assertThat(when(asked, LUIS, new BarrierCommand.HandBack(ITEM, " I would be too nervous. ")))
                .isEqualTo(happened(new BarrierHandedBack(ITEM, BOTH, "I would be too nervous.")));
        assertThat(when(asked, ANA, new BarrierCommand.HandBack(ITEM, ""))).isEqualTo(happened());
        assertThat(when(asked, LUIS, new BarrierCommand.HandBack(ITEM, "x".repeat(10_001)))).isEqualTo(refused(BarrierReason.WORDS_TOO_LONG));
    }

    @Test
    void asking_another_lets_the_first_one_off() {
        assertThat(when(asked, ANA, to(GRACE))).isEqualTo(happened(new BarrierReleased(ITEM, BOTH),
                new BarrierEntrusted(ITEM, Set.of(ANA, GRACE), GRACE, FRIDAY, "It gets loud.", "A hand signal.")));
        assertThat(when(asked, ANA, new BarrierCommand.TakeBack(ITEM)))
                .isEqualTo(happened(new BarrierReleased(ITEM, BOTH), new BarrierTakenBack(ITEM)));
        assertThat(asked.by(ANA, new BarrierReleased(ITEM, BOTH)).seen(LUIS, Barriers.NONE).all()).isEmpty();
    }

    @Test
    void those_who_know_of_it_say_whether_it_holds_and_what_was_learned() {
        var learned = new BarrierCommand.Try(ITEM, Optional.of(true), "The signal was enough.");
        for (SeatId who : new SeatId[] {ANA, LUIS, MARISOL}) {
            assertThat(when(asked, who, learned)).isEqualTo(happened(new BarrierTried(ITEM, BOTH, true, "The signal was enough.")));
        }
        assertThat(when(asked.by(LUIS, new BarrierTried(ITEM, BOTH, true, "The signal was enough.")), LUIS, learned)).isEqualTo(happened());
        assertThat(when(asked, GRACE, learned)).isEqualTo(refused(BarrierReason.NOT_YOURS)).isEqualTo(when(named, ANA, learned));
        assertThat(when(asked, LUIS, new BarrierCommand.Try(ITEM, Optional.empty(), "Words."))).isEqualTo(refused(BarrierReason.NOT_SAID));
        assertThat(when(asked, LUIS, new BarrierCommand.Try(ITEM, Optional.of(false), " "))).isEqualTo(refused(BarrierReason.NO_LESSON));
        assertThat(when(asked, LUIS, new BarrierCommand.Try(ITEM, Optional.of(false), "x".repeat(10_001))))
                .isEqualTo(refused(BarrierReason.LESSON_TOO_LONG));
    }

    @Test
    void a_closed_circle_asks_nobody_and_do_not_contact_me_lets_it_rest() {
        assertThat(when(named.by(MARISOL, new CircleEvent.Closed("")), ANA, to(LUIS))).isEqualTo(refused(BarrierReason.CLOSED));
        assertThat(when(named.by(DANIEL, new InvitationEvent.ContactRefused()), ANA, to(LUIS))).isEqualTo(refused(BarrierReason.CONTACT_REFUSED));
    }
}
