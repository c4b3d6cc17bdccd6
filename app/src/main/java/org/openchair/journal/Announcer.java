package org.openchair.journal;

import org.openchair.events.CircleId;
import org.openchair.events.PracticeId;

/** Tells every open screen, on this node and the others, that a circle moved on. Carries no text. */
public interface Announcer {

    /** @param after the last entry that was known before */
    void moved(PracticeId practice, CircleId circle, long after);
}
