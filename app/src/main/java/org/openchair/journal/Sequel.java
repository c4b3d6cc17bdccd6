package org.openchair.journal;

import java.util.List;
import org.openchair.events.Event;
import org.openchair.events.SeatId;

/** What follows in one stage from what happened in another, written in the same breath. As pure as a decision. */
public interface Sequel {

    /** @param fresh what was just decided by {@code by}, and is not in {@code before} */
    List<Event> after(History before, SeatId by, List<? extends Event> fresh);
}
