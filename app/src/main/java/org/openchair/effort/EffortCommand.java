package org.openchair.effort;

import java.time.LocalDate;
import java.util.Optional;
import org.openchair.events.CircleEvent.Level;
import org.openchair.events.ItemId;

/** What can be asked about the interventionist's time. */
public sealed interface EffortCommand {

    record Note(ItemId item, Optional<Level> level, Optional<Integer> minutes, Optional<LocalDate> on, String words)
            implements EffortCommand {}

    record TakeBack(ItemId item) implements EffortCommand {}
}
