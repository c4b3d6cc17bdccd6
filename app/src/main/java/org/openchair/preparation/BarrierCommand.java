package org.openchair.preparation;

import java.time.LocalDate;
import java.util.Optional;
import org.openchair.events.ItemId;
import org.openchair.events.SeatId;

/** What can be asked of a barrier that was named. */
sealed interface BarrierCommand {

    record TakeBack(ItemId item) implements BarrierCommand {}

    /** @param barrier in words that the one who is asked may read, as is the way through */
    record Entrust(ItemId item, Optional<SeatId> to, Optional<LocalDate> until, String barrier, String way)
            implements BarrierCommand {}

    record TakeOn(ItemId item) implements BarrierCommand {}

    record HandBack(ItemId item, String words) implements BarrierCommand {}

    record Try(ItemId item, Optional<Boolean> holds, String learned) implements BarrierCommand {}
}
