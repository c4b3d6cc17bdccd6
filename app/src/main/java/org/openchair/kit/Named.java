package org.openchair.kit;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a form or an address names. */
public final class Named {
    private Named() {}

    /** The one of this name; empty where there is none, as when somebody typed into an address. */
    public static <E extends Enum<E>> Optional<E> in(Class<E> all, @Nullable String name) {
        return Stream.of(all.getEnumConstants()).filter(one -> one.name().equals(name)).findFirst();
    }
}
