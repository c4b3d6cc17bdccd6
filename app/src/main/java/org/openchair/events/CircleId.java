package org.openchair.events;

import java.util.UUID;

/** Names a circle, and with it one event stream. */
public record CircleId(UUID value) implements Id {
    public static CircleId of(String text) {
        return new CircleId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
