package org.openchair.events;

import java.util.UUID;

/** Names one thing inside a circle: a statement, a barrier, an option, a part of the plan. */
public record ItemId(UUID value) implements Id {
    public static ItemId of(String text) {
        return new ItemId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
