package org.openchair.access;

import org.openchair.events.SeatId;

/** What can be asked at the door of a circle. */
sealed interface DoorCommand {

    /** A new link for a seat, to copy and hand over. */
    record Issue(SeatId seat) implements DoorCommand {}

    /** A new link for a seat, by a neutral letter. */
    record Mail(SeatId seat) implements DoorCommand {}

    /** A new link for a seat, by a neutral text message. */
    record Text(SeatId seat) implements DoorCommand {}

    /** The person's first way in, on the phone of the one who brings the letter. */
    record HandOver() implements DoorCommand {}

    record Revoke(SeatId seat) implements DoorCommand {}

    /** Whoever holds the seat's link opened it. */
    record Open(SeatId seat) implements DoorCommand {}

    /** Whoever holds an old link of the seat asks for a new one. */
    record Ask(SeatId seat) implements DoorCommand {}

    record SetPin(String hash) implements DoorCommand {}

    record RemovePin() implements DoorCommand {}
}
