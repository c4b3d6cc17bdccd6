package org.openchair.house;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openchair.events.Event;
import org.openchair.events.Id;
import org.openchair.journal.postgres.Names;

/** Makes one event of each kind, the same each time, with words in it that are found nowhere else. */
final class Sample {
    private Sample() {}

    static Event of(String name) {
        return (Event) value(Names.kind(name), name.replaceAll("[.-]", " "));
    }

    /** @throws IllegalArgumentException for a type that no stored event may have */
    private static Object value(Type type, String words) {
        if (type instanceof ParameterizedType generic) {
            List<Object> inside = Arrays.stream(generic.getActualTypeArguments()).map(of -> value(of, words)).toList();
            return switch (generic.getRawType().getTypeName()) {
                case "java.util.List" -> List.of(inside.getFirst());
                case "java.util.Set" -> Set.of(inside.getFirst());
                case "java.util.Optional" -> Optional.of(inside.getFirst());
                case "java.util.Map" -> Map.of(inside.getFirst(), inside.get(1));
                default -> throw unfit(type, words);
            };
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        if (Id.class.isAssignableFrom(plain)) {
            return make(plain, new Class<?>[] {UUID.class}, UUID.nameUUIDFromBytes((words + " id").getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        }
        if (plain.isRecord() && plain.getPackageName().equals(Event.class.getPackageName())) {
            RecordComponent[] parts = plain.getRecordComponents();
            return make(plain, Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new),
                    Arrays.stream(parts).map(part -> value(part.getGenericType(), words + " " + part.getName())).toArray());
        }
        return switch (plain.getName()) {
            case "java.lang.String" -> "the " + words;
            case "int", "java.lang.Integer" -> 1 + Math.floorMod(words.hashCode(), 90);
            case "long" -> 1L + Math.floorMod(words.hashCode(), 90);
            case "boolean" -> true;
            case "java.lang.Integer" -> 1900 + Math.floorMod(words.hashCode(), 90);
            case "java.lang.Double" -> 1 + Math.floorMod(words.hashCode(), 90) + 0.5;
            case "java.time.Instant" -> Instant.parse("2026-11-23T15:00:00Z");
            case "java.time.LocalDate" -> LocalDate.parse("2026-11-28");
            case "java.time.LocalDateTime" -> LocalDateTime.parse("2026-11-28T11:30:00");
            case "java.time.ZoneId" -> ZoneId.of("America/New_York");
            default -> throw unfit(type, words);
        };
    }

    private static IllegalArgumentException unfit(Type type, String words) {
        return new IllegalArgumentException(words + " is a " + type.getTypeName()
                + ": a stored event holds JDK types, ids, constants and records of the events package only");
    }

    private static Object make(Class<?> type, Class<?>[] parts, Object... values) {
        try {
            return type.getDeclaredConstructor(parts).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
