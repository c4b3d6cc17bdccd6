package org.openchair.post;

import java.util.UUID;
import org.openchair.events.CircleId;
import org.openchair.events.PracticeId;

/**
 * What a task carries: ids and nothing else.
 *
 * @param what the seat or the date it is about; the circle itself where it is about the whole of it
 * @param mark tells errands about the same thing apart, such as the generation of a link
 */
record Errand(PracticeId practice, CircleId circle, UUID what, long mark) {

    static Errand of(String text) {
        String[] parts = text.split(" ");
        return new Errand(PracticeId.of(parts[0]), CircleId.of(parts[1]), UUID.fromString(parts[2]), Long.parseLong(parts[3]));
    }

    /** The name of the one task for this cause; begins with the circle, so that all of a circle's can be found. */
    String instance() {
        return circle + ":" + what + ":" + mark;
    }

    @Override
    public String toString() {
        return practice + " " + circle + " " + what + " " + mark;
    }
}
