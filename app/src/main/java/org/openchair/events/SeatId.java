package org.openchair.events;

import java.util.UUID;

/** Names a seat: one human's place in one circle. */
public record SeatId(UUID value) implements Id {

    /** Signs what the software itself noted, such as a letter that could not be delivered. */
    public static final SeatId HOUSE = new SeatId(new UUID(0, 0));

    public static SeatId of(String text) {
        return new SeatId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
