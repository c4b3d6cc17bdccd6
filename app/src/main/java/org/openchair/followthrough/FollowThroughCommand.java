package org.openchair.followthrough;

import java.time.LocalDateTime;
import java.util.Optional;
import org.openchair.events.ItemId;
import org.openchair.events.Sharing;

/** What can be asked while staying in touch. */
public sealed interface FollowThroughCommand {

    record ChooseDate(ItemId item, Optional<LocalDateTime> when, Optional<How> how) implements FollowThroughCommand {}

    record CancelDate(ItemId item) implements FollowThroughCommand {}

    /** Neutral reminders by e-mail, for oneself. */
    record WantReminders() implements FollowThroughCommand {}

    record StopReminders() implements FollowThroughCommand {}

    /** How I am: about myself and nobody else. */
    record CheckIn(Optional<Integer> ease, String words, Optional<Sharing> sharing) implements FollowThroughCommand {}

    record Review(String words) implements FollowThroughCommand {}

    record Close(String words) implements FollowThroughCommand {}
}
