package org.openchair.events;

import java.util.Optional;
import java.util.UUID;

/** Names a seat: one human's place in one circle. */
public record SeatId(UUID value) implements Id {

    /** Signs what the software itself noted, such as a letter that could not be delivered. */
    public static final SeatId HOUSE = new SeatId(new UUID(0, 0));

    public static SeatId of(String text) {
        return new SeatId(UUID.fromString(text));
    }

    /** The seat a form names; empty where that is no seat's name at all. */
    public static Optional<SeatId> in(String text) {
        try {
            return Optional.of(of(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
