package org.openchair.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openchair.events.CircleId;
import org.openchair.events.Entry;
import org.openchair.events.PracticeId;

/** Where circles are kept. */
public interface Journal {

    /** Everything that happened in a circle; empty where this practice has no such circle. */
    Optional<History> read(PracticeId practice, CircleId circle);

    /** Starts an empty circle with a key of its own. */
    void open(PracticeId practice, CircleId circle, Instant at);

    /**
     * Adds entries after {@code known}.
     *
     * @return the history with them; empty when somebody else was faster, and nothing was written
     */
    Optional<History> append(PracticeId practice, CircleId circle, History known, List<Entry> fresh);

    /** Deletes a circle: its key, its entries and everything else that knows of it. */
    void forget(PracticeId practice, CircleId circle);
}
