package org.openchair.preparation;

import java.time.LocalDateTime;
import java.util.Optional;
import org.openchair.events.ItemId;
import org.openchair.events.PreparationEvent.Part;

/** What can be asked while the circle prepares. */
public sealed interface PreparationCommand {

    /** I see this as an invitation and not a confrontation. */
    record Agree() implements PreparationCommand {}

    record WithdrawAgreement() implements PreparationCommand {}

    record Write(Part part, String words) implements PreparationCommand {}

    /** One thing I saw, and how I felt: the two belong together. */
    record WriteExperience(String saw, String felt) implements PreparationCommand {}

    /** Takes back what was written; for an experience, both halves. */
    record TakeBack(Part part) implements PreparationCommand {}

    record NameBarrier(ItemId item, String barrier, String way) implements PreparationCommand {}

    record PlanMeeting(ItemId item, Optional<LocalDateTime> when, String place) implements PreparationCommand {}

    record CancelMeeting(ItemId item) implements PreparationCommand {}
}
