package org.openchair.journal;

import java.util.List;
import java.util.UUID;
import org.openchair.events.Entry;
import org.openchair.events.Viewer;

/**
 * One request by one seat: who is looking, at which moment of the circle's history.
 *
 * @param once the mark of the form that was sent, so that a second click does nothing twice
 */
public record Visit(Viewer viewer, History history, UUID once) {

    /** What this viewer may know of a stage. Screens are made of this and nothing else. */
    public <S extends Deciding<S, ?>> S seen(S initial) {
        return history.foldFor(viewer, initial);
    }

    public List<Entry> seenEntries() {
        return history.entriesFor(viewer);
    }

    public Visit at(History later) {
        return new Visit(viewer, later, once);
    }
}
