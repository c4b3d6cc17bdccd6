package org.openchair.journal;

import java.util.List;
import org.openchair.events.Event;

/** What came of a command. */
public sealed interface Decision {

    /** Accepted. No events means that it already was so. */
    record Happened(List<? extends Event> events) implements Decision {}

    /** Not accepted, and nothing was written. */
    record Refused(Reason reason) implements Decision {}

    static Decision happened(Event... events) {
        return new Happened(List.of(events));
    }

    static Decision refused(Reason reason) {
        return new Refused(reason);
    }
}
