package org.openchair.events;

import java.util.UUID;

/** Names an account, with which an interventionist signs in. */
public record AccountId(UUID value) implements Id {
    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
