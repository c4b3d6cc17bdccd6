package org.openchair.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.events.CircleEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.ItemId;
import org.openchair.events.RehearsalEvent.*;
import org.openchair.events.SeatId;
import org.openchair.journal.Decision;

class RehearsalsTest {
    private static final ItemId ITEM = new ItemId(new UUID(9, 1));
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final List<Playing> CAST = List.of(new Playing(ANA, ANA), new Playing(GRACE, DANIEL));
    private final ACircle opened = ACircle.opened();
    private final ACircle planned = opened.by(ANA, new Planned(ITEM, FRIDAY, Piece.MESSAGE, "", CAST));

    private static Decision when(ACircle circle, SeatId who, RehearsalsCommand command) {
        return circle.when(who, Rehearsals.NONE, command);
    }

    private static RehearsalsCommand.Plan plan(Playing... cast) {
        return new RehearsalsCommand.Plan(ITEM, Optional.of(FRIDAY), Piece.MESSAGE, "", List.of(cast));
    }

    @Test
    void nothing_is_practised_about_a_person_who_began_without_them() {
        assertThat(when(ACircle.begun(), ANA, plan(CAST.getFirst(), CAST.getLast()))).isEqualTo(refused(RehearsalsReason.BEGUN));
        assertThat(when(ACircle.begun(), MARISOL, plan(CAST.getFirst(), CAST.getLast()))).isEqualTo(refused(RehearsalsReason.BEGUN));
    }

    @Test
    void two_or_more_practice_and_one_of_them_lends_the_person_a_voice() {
        assertThat(when(opened, ANA, plan(CAST.getFirst(), CAST.getLast()))).isEqualTo(happened(new Planned(ITEM, FRIDAY, Piece.MESSAGE, "", CAST)));
        assertThat(when(opened, ANA, plan(CAST.getFirst()))).isEqualTo(refused(RehearsalsReason.TOO_FEW));
        assertThat(when(opened, ANA, plan(new Playing(ANA, ANA), new Playing(ANA, LUIS)))).isEqualTo(refused(RehearsalsReason.TOO_FEW));
        assertThat(when(opened, ANA, plan(new Playing(ANA, DANIEL), new Playing(GRACE, DANIEL)))).isEqualTo(refused(RehearsalsReason.TWO_VOICES));
    }

    @Test
    void the_person_is_never_asked_to_play_and_plans_none() {
        assertThat(when(opened, ANA, plan(new Playing(ANA, ANA), new Playing(DANIEL, DANIEL)))).isEqualTo(refused(RehearsalsReason.TOO_FEW));
        assertThat(when(opened, DANIEL, plan(CAST.getFirst(), CAST.getLast()))).isEqualTo(refused(RehearsalsReason.NOT_YOURS));
    }

    @Test
    void it_has_a_day_and_rests_after_do_not_contact_me() {
        assertThat(when(opened, ANA, new RehearsalsCommand.Plan(ITEM, Optional.empty(), Piece.MESSAGE, "", CAST))).isEqualTo(refused(RehearsalsReason.NO_DAY));
        assertThat(when(opened, ANA, new RehearsalsCommand.Plan(ITEM, Optional.of(FRIDAY), Piece.MESSAGE, "x".repeat(301), CAST)))
                .isEqualTo(refused(RehearsalsReason.ABOUT_TOO_LONG));
        assertThat(when(opened.by(DANIEL, new InvitationEvent.ContactRefused()), ANA, plan(CAST.getFirst(), CAST.getLast())))
                .isEqualTo(refused(RehearsalsReason.CONTACT_REFUSED));
        assertThat(when(opened.by(MARISOL, new CircleEvent.Closed("")), ANA, plan(CAST.getFirst(), CAST.getLast())))
                .isEqualTo(refused(RehearsalsReason.CLOSED));
    }

    @Test
    void afterwards_anybody_of_them_says_what_was_learned() {
        var learn = new RehearsalsCommand.Learn(ITEM, " It was too long. ", "Shorter.");
        assertThat(when(planned, LUIS, learn)).isEqualTo(happened(new Learned(ITEM, "It was too long.", "Shorter.")));
        assertThat(when(planned.by(LUIS, new Learned(ITEM, "It was too long.", "Shorter.")), LUIS, learn)).isEqualTo(happened());
        assertThat(when(planned, LUIS, new RehearsalsCommand.Learn(ITEM, "", ""))).isEqualTo(refused(RehearsalsReason.NO_LESSON));
        assertThat(when(planned, LUIS, new RehearsalsCommand.Learn(ITEM, "x".repeat(10_001), ""))).isEqualTo(refused(RehearsalsReason.LESSON_TOO_LONG));
        assertThat(when(planned, LUIS, new RehearsalsCommand.Learn(ITEM, "x", "x".repeat(10_001)))).isEqualTo(refused(RehearsalsReason.CHANGE_TOO_LONG));
        assertThat(when(opened, LUIS, learn)).isEqualTo(happened());
    }

    @Test
    void who_planned_it_or_the_interventionist_calls_it_off_before_it_was_held() {
        var cancel = new RehearsalsCommand.Cancel(ITEM);
        assertThat(when(planned, ANA, cancel)).isEqualTo(happened(new Cancelled(ITEM))).isEqualTo(when(planned, MARISOL, cancel));
        assertThat(when(planned, LUIS, cancel)).isEqualTo(happened());
        assertThat(when(planned.by(ANA, new Learned(ITEM, "Good.", "")), ANA, cancel)).isEqualTo(happened());
    }
}
