package org.openchair.journal;

import java.util.List;
import org.openchair.events.CircleId;
import org.openchair.events.Entry;
import org.openchair.events.Event;
import org.openchair.events.PracticeId;

/** Something that must be written in the same transaction as certain events: a task, a row in a look-up table. */
public interface Consequence {

    boolean concerns(Event event);

    /** Called inside the append's transaction with all fresh entries, when one of them concerns this. */
    void follow(PracticeId practice, CircleId circle, History after, List<Entry> fresh);

    /** Called inside the transaction that deletes a circle. */
    default void forget(PracticeId practice, CircleId circle) {}
}
