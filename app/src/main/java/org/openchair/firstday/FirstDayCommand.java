package org.openchair.firstday;

import java.time.LocalDateTime;
import java.util.Optional;
import org.openchair.events.FirstDayEvent.Thing;
import org.openchair.events.SeatId;

/** What can be asked of the first day. */
sealed interface FirstDayCommand {

    record Arrange(Thing thing, String words, String place, String phone, Optional<LocalDateTime> at)
            implements FirstDayCommand {}

    record Drop(Thing thing) implements FirstDayCommand {}

    /** The person's own. */
    record Answer(Thing thing, SeatId from, boolean wanted) implements FirstDayCommand {}
}
