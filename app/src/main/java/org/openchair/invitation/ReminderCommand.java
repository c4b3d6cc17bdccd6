package org.openchair.invitation;

import java.util.Optional;
import org.openchair.events.InvitationEvent.Lead;

/** What can be asked about one's own reminder. */
sealed interface ReminderCommand {

    /**
     * @param email for this reminder and nothing else; empty for the one that is kept already
     * @param kept  whether one is
     */
    record Choose(Optional<Lead> lead, String email, boolean kept) implements ReminderCommand {}

    record Drop() implements ReminderCommand {}
}
