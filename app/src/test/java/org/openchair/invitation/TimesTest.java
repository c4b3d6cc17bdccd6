package org.openchair.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.ACircle.SAM;
import static org.openchair.invitation.Invitations.SATURDAY;
import static org.openchair.invitation.Invitations.SUNDAY;
import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.events.InvitationEvent;
import org.openchair.events.InvitationEvent.Fit;
import org.openchair.events.InvitationEvent.Mark;
import org.openchair.events.InvitationEvent.Suggested;
import org.openchair.events.ItemId;
import org.openchair.events.SeatId;
import org.openchair.journal.Decision;

class TimesTest {
    static final ItemId FIRST = new ItemId(new UUID(8, 1));
    static final ItemId SECOND = new ItemId(new UUID(8, 2));

    static ACircle proposed() {
        return ACircle.opened().by(MARISOL, new InvitationEvent.TimeProposed(FIRST, SATURDAY), new InvitationEvent.TimeProposed(SECOND, SUNDAY));
    }

    /** Ana and Luis can on Saturday, Grace cannot; on Sunday Ana can, Luis if need be, Grace can. */
    static ACircle marked() {
        return proposed().by(ANA, marks(Fit.CAN, Fit.CAN)).by(LUIS, marks(Fit.CAN, Fit.IF_NEEDED)).by(GRACE, marks(Fit.CANNOT, Fit.CAN));
    }

    static InvitationEvent marks(Fit first, Fit second) {
        return new InvitationEvent.TimesMarked(List.of(new Mark(FIRST, first), new Mark(SECOND, second)));
    }

    private static Decision when(ACircle circle, SeatId who, TimesCommand command) {
        return circle.when(who, Times.NONE, command);
    }

    private static TimesCommand propose(LocalDateTime at) {
        return new TimesCommand.Propose(FIRST, Optional.of(at));
    }

    @Test
    void whoWritesTheInvitationProposesTimes() {
        for (SeatId who : List.of(MARISOL, ANA)) {
            assertThat(when(ACircle.opened(), who, propose(SATURDAY))).isEqualTo(happened(new InvitationEvent.TimeProposed(FIRST, SATURDAY)));
        }
        assertThat(when(Invitations.drafted(), LUIS, propose(SATURDAY))).as("no inviter").isEqualTo(refused(InvitationReason.NOT_AN_INVITER));
        assertThat(when(proposed(), MARISOL, propose(SATURDAY))).as("twice").isEqualTo(happened());
        assertThat(when(proposed(), ANA, new TimesCommand.TakeOff(FIRST))).isEqualTo(happened(new InvitationEvent.TimeTakenOff(FIRST)));
        assertThat(when(ACircle.opened(), ANA, new TimesCommand.TakeOff(FIRST))).isEqualTo(happened());
    }

    @Test
    void aTimeIsAheadAndThereIsSuchAnHour() {
        assertThat(when(ACircle.opened(), ANA, new TimesCommand.Propose(FIRST, Optional.empty()))).isEqualTo(refused(InvitationReason.NO_TIME));
        assertThat(when(ACircle.opened(), ANA, propose(LocalDateTime.parse("2026-11-01T10:00")))).isEqualTo(refused(InvitationReason.IN_THE_PAST));
        assertThat(when(ACircle.opened(), ANA, propose(LocalDateTime.parse("2027-03-14T02:30")))).as("the clock is put forward over it")
                .isEqualTo(refused(InvitationReason.HOUR_LEFT_OUT));
        ACircle full = ACircle.opened();
        for (int n = 0; n < Times.MOST; n++) {
            full = full.by(ANA, new InvitationEvent.TimeProposed(new ItemId(new UUID(9, n)), SATURDAY.plusDays(n)));
        }
        assertThat(when(full, ANA, propose(SUNDAY.plusDays(40)))).isEqualTo(refused(InvitationReason.MANY_TIMES));
    }

    @Test
    void eachSaysForThemselvesWhenTheyCan() {
        assertThat(when(proposed(), LUIS, new TimesCommand.Mark(Map.of(FIRST, Fit.CANNOT))))
                .isEqualTo(happened(new InvitationEvent.TimesMarked(List.of(new Mark(FIRST, Fit.CANNOT)))));
        ACircle marked = marked();
        assertThat(when(marked, ANA, new TimesCommand.Mark(Map.of(FIRST, Fit.CAN, SECOND, Fit.CAN)))).as("said already").isEqualTo(happened());
        assertThat(when(marked, ANA, new TimesCommand.Mark(Map.of()))).as("taken back").isEqualTo(happened(new InvitationEvent.TimesMarked(List.of())));
        assertThat(when(ACircle.opened(), ANA, new TimesCommand.Mark(Map.of(FIRST, Fit.CAN)))).as("of no time at all").isEqualTo(happened());
        assertThat(marked.history().fold(Times.NONE).said(GRACE, FIRST)).contains(Fit.CANNOT);
    }

    @Test
    void thePersonAndWhomTheyBringAreNotAmongThem() {
        ACircle guest = marked().withSam();
        for (SeatId who : List.of(DANIEL, SAM)) {
            assertThat(when(guest, who, new TimesCommand.Mark(Map.of(FIRST, Fit.CAN)))).isEqualTo(refused(InvitationReason.TIMES_OF_OTHERS));
            assertThat(when(guest, who, propose(SATURDAY.plusDays(3)))).isEqualTo(refused(InvitationReason.TIMES_OF_OTHERS));
        }
        assertThat(guest.history().fold(Times.NONE).preparing()).extracting(seat -> seat.name()).containsExactly("Ana", "Luis", "Grace", "Marisol");
        for (SeatId who : List.of(DANIEL, SAM)) {
            assertThat(guest.seen(who, Times.NONE).proposed()).as(who.toString()).isEmpty();
        }
    }

    @Test
    void thePersonIsOfferedTheBestByCountAndNeverByName() {
        InvitationEvent offered = new InvitationEvent.TimesOffered(List.of(new Suggested(SUNDAY, 2, 1, 4), new Suggested(SATURDAY, 2, 0, 4)));
        assertThat(when(marked(), MARISOL, new TimesCommand.Offer())).isEqualTo(happened(offered));
        assertThat(when(marked(), ANA, new TimesCommand.Offer())).isEqualTo(refused(InvitationReason.NOT_INTERVENTIONIST));
        assertThat(when(proposed(), MARISOL, new TimesCommand.Offer())).isEqualTo(refused(InvitationReason.NO_TIME_FITS));
        assertThat(when(marked().by(MARISOL, offered), MARISOL, new TimesCommand.Offer())).isEqualTo(happened());
        Times seen = marked().by(MARISOL, offered).seen(DANIEL, Times.NONE);
        assertThat(seen.suggested()).extracting(Suggested::at).containsExactly(SUNDAY, SATURDAY);
        assertThat(seen.marks()).isEmpty();
    }

    @Test
    void afterANoTimesRestAndCanStillBeTakenOff() {
        ACircle no = marked().by(DANIEL, new InvitationEvent.Declined());
        assertThat(when(no, ANA, propose(SATURDAY.plusDays(3)))).isEqualTo(refused(InvitationReason.DECLINED));
        assertThat(when(no, ANA, new TimesCommand.Mark(Map.of()))).isEqualTo(refused(InvitationReason.DECLINED));
        assertThat(when(no, MARISOL, new TimesCommand.Offer())).isEqualTo(refused(InvitationReason.DECLINED));
        assertThat(when(no, ANA, new TimesCommand.TakeOff(FIRST))).isEqualTo(happened(new InvitationEvent.TimeTakenOff(FIRST)));
    }

    @Test
    void whereThePersonBeganTheyAskForATimeThemselves() {
        assertThat(when(ACircle.begun(), ANA, propose(SATURDAY))).isEqualTo(refused(InvitationReason.BEGUN));
    }
}
