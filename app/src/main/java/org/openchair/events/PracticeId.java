package org.openchair.events;

import java.util.UUID;

/** Names a practice, the organisation that everything belongs to. */
public record PracticeId(UUID value) implements Id {
    public static PracticeId of(String text) {
        return new PracticeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
