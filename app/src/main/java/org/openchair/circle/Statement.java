package org.openchair.circle;

import java.time.Instant;
import java.util.Optional;
import org.openchair.events.CircleEvent;
import org.openchair.events.CircleEvent.Source;
import org.openchair.events.CircleEvent.Topic;
import org.openchair.events.ItemId;
import org.openchair.events.SeatId;

/**
 * One thing somebody knows about the person, and how they know it.
 *
 * @param source empty while nobody asked how they know
 */
public record Statement(ItemId item, Topic topic, SeatId informant, String words, Optional<Source> source, String heardFrom,
                        String when, Instant at) {

    static Statement of(CircleEvent.Told told, Instant at) {
        return new Statement(told.item(), Topic.OTHER, told.informant(), told.statement(), Optional.of(told.source()),
                told.heardFrom(), told.when(), at);
    }

    static Statement of(CircleEvent.ToldAbout told, Instant at) {
        return new Statement(told.item(), told.topic(), told.informant(), told.statement(), told.source(), told.heardFrom(),
                told.when(), at);
    }

    /** Today and its hope are the caller's own: nobody asks how they know. */
    public boolean isOwn() {
        return topic == Topic.WHY_TODAY || topic == Topic.HOPE;
    }

    boolean says(CircleEvent.ToldAbout told) {
        return of(told, at).equals(this);
    }
}
