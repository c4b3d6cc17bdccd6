package org.openchair.invitation;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.openchair.events.InvitationEvent.Fit;
import org.openchair.events.ItemId;

/** What can be asked about when everybody can. */
sealed interface TimesCommand {

    /** @param at as typed, on the circle's clock; it may be none */
    record Propose(ItemId item, Optional<LocalDateTime> at) implements TimesCommand {}

    record TakeOff(ItemId item) implements TimesCommand {}

    /** All of one's own marks; those left out are taken back. */
    record Mark(Map<ItemId, Fit> marks) implements TimesCommand {}

    /** Let the person choose among the best. */
    record Offer() implements TimesCommand {}
}
