package org.openchair.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openchair.events.ItemId;
import org.openchair.events.RehearsalEvent.Piece;
import org.openchair.events.RehearsalEvent.Playing;

/** What can be asked of rehearsals. */
sealed interface RehearsalsCommand {

    record Plan(ItemId item, Optional<LocalDate> on, Piece piece, String about, List<Playing> cast) implements RehearsalsCommand {}

    record Learn(ItemId item, String learned, String change) implements RehearsalsCommand {}

    record Cancel(ItemId item) implements RehearsalsCommand {}
}
