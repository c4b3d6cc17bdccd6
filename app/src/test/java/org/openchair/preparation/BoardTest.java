package org.openchair.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.events.AsideEvent;
import org.openchair.events.FirstDayEvent;
import org.openchair.events.ItemId;
import org.openchair.events.PreparationEvent.*;
import org.openchair.events.RehearsalEvent;
import org.openchair.events.SeatId;

class BoardTest {
    private static final ItemId ITEM = new ItemId(new UUID(9, 1));
    private static final Set<SeatId> BOTH = Set.of(ANA, LUIS);
    private final ACircle circle = ACircle.opened()
            .by(ANA, new BarrierNamed(ITEM, "It gets loud.", "A signal."), new BarrierEntrusted(ITEM, BOTH, LUIS, LocalDate.EPOCH, "Loud.", "A signal."),
                    new RehearsalEvent.BranchPrepared(RehearsalEvent.Situation.NO, "Thanks.", BOTH, Optional.empty(), "", ""),
                    new RehearsalEvent.Planned(ITEM, LocalDate.EPOCH, RehearsalEvent.Piece.MESSAGE, "", List.of()),
                    new RehearsalEvent.LineSettled(RehearsalEvent.SettingLine.PLACE, ""),
                    new FirstDayEvent.Arranged(FirstDayEvent.Thing.RIDE, "I drive.", "", "", Optional.empty()),
                    new AsideEvent.Noted(ITEM, AsideEvent.About.MONEY, "Forty dollars."))
            .by(LUIS, new FirstDayEvent.Arranged(FirstDayEvent.Thing.RIDE, "Me too.", "", "", Optional.empty()));

    private static Tools tools(ACircle circle, SeatId who) {
        return Tools.of(circle.seen(who, Board.NONE), "c");
    }

    @Test
    void it_counts_what_is_ready_and_names_who_is_waited_for() {
        assertThat(tools(circle, MARISOL)).isEqualTo(new Tools("c", false, 1, 0, List.of("Luis"), 1, 14, 1, 0, 1, 13, 1, 9, 1, 0));
        ACircle further = circle.by(LUIS, new BarrierTakenOn(ITEM, BOTH), new RehearsalEvent.Learned(ITEM, "Shorter.", ""))
                .by(ANA, new AsideEvent.Told(ITEM, "Food.")).by(LUIS, new FirstDayEvent.Dropped(FirstDayEvent.Thing.RIDE));
        assertThat(tools(further, MARISOL)).isEqualTo(new Tools("c", false, 1, 1, List.of(), 1, 14, 1, 1, 1, 13, 1, 9, 0, 0));
    }

    @Test
    void what_was_taken_back_or_wished_otherwise_is_open_again() {
        ACircle back = circle.by(LUIS, new BarrierHandedBack(ITEM, BOTH, "Not me."))
                .by(DANIEL, new RehearsalEvent.LineWished(RehearsalEvent.SettingLine.PLACE, true, ""));
        assertThat(tools(back, MARISOL).seenTo()).isZero();
        assertThat(tools(back, MARISOL).waitingFor()).isEmpty();
        assertThat(tools(back, MARISOL).settled()).isZero();
        assertThat(tools(circle.by(ANA, new BarrierTakenBack(ITEM)), MARISOL).barriers()).isZero();
    }

    @Test
    void who_asks_themselves_is_not_waited_for() {
        ACircle own = ACircle.opened().by(ANA, new BarrierNamed(ITEM, "It gets loud.", "A signal."),
                new BarrierEntrusted(ITEM, Set.of(ANA), ANA, LocalDate.EPOCH, "Loud.", "A signal."));
        assertThat(tools(own, MARISOL).waitingFor()).isEmpty();
        assertThat(tools(own, MARISOL).seenTo()).isEqualTo(1);
    }

    @Test
    void nobody_counts_what_they_may_not_know() {
        assertThat(tools(circle, GRACE).barriers()).isZero();
        assertThat(tools(circle, GRACE).asides()).isZero();
        assertThat(tools(circle, LUIS).barriers()).isEqualTo(1);
        assertThat(tools(circle, DANIEL).branches()).isZero();
    }
}
