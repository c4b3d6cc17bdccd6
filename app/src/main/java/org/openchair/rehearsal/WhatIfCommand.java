package org.openchair.rehearsal;

import java.util.Optional;
import java.util.Set;
import org.openchair.events.ItemId;
import org.openchair.events.RehearsalEvent.Situation;
import org.openchair.events.SeatId;

/** What can be asked of the branches. */
sealed interface WhatIfCommand {

    record Prepare(Situation situation, String words, Set<SeatId> who, Optional<ItemId> barrier, String after)
            implements WhatIfCommand {}

    /** Back to the words of the library. */
    record Clear(Situation situation) implements WhatIfCommand {}
}
