package org.openchair.events;

import java.util.UUID;

/** What every identifier here is underneath: a random 128-bit number that says nothing about what it names. */
public sealed interface Id permits PracticeId, CircleId, SeatId, ItemId, AccountId {
    UUID value();
}
