package org.openchair.preparation;

import java.util.Set;
import org.openchair.events.ItemId;
import org.openchair.events.SeatId;

/** What can be asked of the supporters' own meetings. */
sealed interface MeetingsCommand {

    /** I come, or I cannot. */
    record Answer(ItemId meeting, boolean coming) implements MeetingsCommand {}

    /** It took place, and these were there. */
    record Hold(ItemId meeting, Set<SeatId> present) implements MeetingsCommand {}

    /** What those who were there decided for themselves. */
    record Agree(ItemId item, ItemId meeting, String words) implements MeetingsCommand {}

    /** A decision no longer holds. */
    record End(ItemId item) implements MeetingsCommand {}
}
