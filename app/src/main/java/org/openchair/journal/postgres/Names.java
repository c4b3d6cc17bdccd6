package org.openchair.journal.postgres;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.openchair.events.Event;

/**
 * The name under which each kind of event is stored, for ever: the stage and the record's name, as in
 * {@code invitation.stood-behind}. A record that is renamed keeps its old name in {@link #RENAMED}.
 */
public final class Names {
    private static final Map<Class<?>, String> RENAMED = Map.of();
    private static final Map<String, Class<? extends Event>> KINDS = new HashMap<>();
    private static final Map<Class<?>, String> NAMES = new HashMap<>();

    static {
        for (Class<?> group : Event.class.getPermittedSubclasses()) {
            for (Class<?> kind : kinds(group).toList()) {
                String name = RENAMED.getOrDefault(kind,
                        kebab(group.getSimpleName().replaceFirst("Event$", "")) + "." + kebab(kind.getSimpleName()));
                KINDS.put(name, kind.asSubclass(Event.class));
                NAMES.put(kind, name);
            }
        }
    }

    private Names() {}

    /** Every kind in a group, also those that a group within it holds together. */
    private static Stream<Class<?>> kinds(Class<?> group) {
        return group.isSealed() ? Arrays.stream(group.getPermittedSubclasses()).flatMap(Names::kinds) : Stream.of(group);
    }

    public static String of(Event event) {
        return NAMES.get(event.getClass());
    }

    public static Class<? extends Event> kind(String name) {
        Class<? extends Event> kind = KINDS.get(name);
        if (kind == null) {
            throw new IllegalStateException("This version does not know entries of the kind " + name + ".");
        }
        return kind;
    }

    public static Map<String, Class<? extends Event>> all() {
        return Map.copyOf(KINDS);
    }

    /** The first word of the name: which stage's screens a change may concern. */
    public static String stage(Event event) {
        String name = of(event);
        return name.substring(0, name.indexOf('.'));
    }

    private static String kebab(String camel) {
        return String.join("-", Arrays.stream(camel.split("(?=\\p{Lu})")).map(w -> w.toLowerCase(Locale.ROOT)).toList());
    }
}
