package org.openchair.story;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openchair.events.Event;
import org.openchair.events.Id;

/** What people wrote in an event, in the order of its parts. Choices, times and ids have types of their own; text is what somebody wrote. */
final class SaidWords {
    /** Text that is no words: for the software, or nobody's to read. */
    private static final Set<String> NO_WORDS = Set.of("hash", "language", "code", "codes", "kind", "warning");

    private SaidWords() {}

    static Stream<String> of(Event event) {
        return in(event).map(String::strip).filter(words -> !words.isEmpty());
    }

    private static Stream<String> in(@Nullable Object part) {
        return switch (part) {
            case String words -> Stream.of(words);
            case Optional<?> maybe -> maybe.stream().flatMap(SaidWords::in);
            case Collection<?> several -> several.stream().flatMap(SaidWords::in);
            case Map<?, ?> named -> named.values().stream().flatMap(SaidWords::in);
            case Id _ -> Stream.empty();
            case Record record -> Stream.of(record.getClass().getRecordComponents())
                    .filter(component -> !NO_WORDS.contains(component.getName())).flatMap(component -> in(value(record, component)));
            case null -> Stream.empty();
            case Object _ -> Stream.empty();
        };
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Part " + component.getName() + " of " + record.getClass() + " could not be read.", e);
        }
    }
}
