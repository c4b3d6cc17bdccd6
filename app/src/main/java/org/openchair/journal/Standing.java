package org.openchair.journal;

import java.time.Instant;
import java.util.Optional;

/**
 * What lists over many circles may know of one: the stage it is in and when it lapses. No names, no words.
 *
 * @param stage   the word of the stage, such as {@code preparation}
 * @param waiting how many parts the circle is waiting for
 * @param next    the next date that concerns the circle
 * @param lapses  when the circle is deleted unless its invitation is answered
 */
public record Standing(String stage, int waiting, Optional<Instant> next, Optional<Instant> lapses) {

    /** Reads a standing off a history. Implemented by the circle, used in every append. */
    public interface Reader {
        Standing of(History history);
    }
}
