package org.openchair.events;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.openchair.journal.postgres.Names;

/**
 * A sample of every kind of event there is, made by looking at its record: whatever text it can hold is a word that stands
 * nowhere else, such as {@code zq-circle.told-statement}. A new kind has a sample the day it is written; one with a component
 * that nothing here knows how to fill fails with a sentence.
 */
public final class Samples {
    public static final String MARK = "zq-";
    /** Who may be meant by an event's components, and which things it may be about. */
    private final List<SeatId> seats;
    private final Map<String, ItemId> items;
    private final Map<String, Set<String>> marks = new LinkedHashMap<>();

    /**
     * @param seats the first is meant where an event is about one seat
     * @param items the thing that events of a stage are about; events that begin a thing get a new one
     */
    public Samples(List<SeatId> seats, Map<String, ItemId> items) {
        this.seats = seats;
        this.items = items;
    }

    /** One sample of a kind for each way in which its audience can differ. */
    public List<Event> of(Class<? extends Event> kind) {
        List<Event> all = new ArrayList<>();
        Optional<RecordComponent> choice = Arrays.stream(kind.getRecordComponents())
                .filter(part -> part.getType() == Sharing.class || part.getName().equals("openly")
                        || part.getType() == FamilyMapEvent.Bond.class || part.getType() == ConsentEvent.Purpose.class || part.getType() == CircleEvent.Source.class).findFirst();
        if (choice.isEmpty()) {
            all.add(make(kind, part -> part));
        } else if (choice.get().getType() == boolean.class) {
            all.add(make(kind, part -> part instanceof Boolean ? Boolean.TRUE : part));
            all.add(make(kind, part -> part));
        } else {
            for (Object one : choice.get().getType().getEnumConstants()) {
                all.add(make(kind, part -> part.getClass() == one.getClass() ? one : part));
            }
        }
        return all;
    }

    /** The words that only this kind of event holds. */
    public static Set<String> words(Event event) {
        Set<String> found = new TreeSet<>();
        var words = java.util.regex.Pattern.compile(MARK + "[a-z.-]*[a-zA-Z]+").matcher(event.toString());
        while (words.find()) {
            found.add(words.group());
        }
        return found;
    }

    private Event make(Class<? extends Event> kind, UnaryOperator<Object> changed) {
        return (Event) record(kind, name(kind), changed);
    }

    public static String name(Class<? extends Event> kind) {
        return Names.all().entrySet().stream().filter(known -> known.getValue() == kind).findFirst().orElseThrow().getKey();
    }

    private Object record(Class<?> type, String prefix, UnaryOperator<Object> changed) {
        try {
            RecordComponent[] parts = type.getRecordComponents();
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                values[i] = changed.apply(value(parts[i].getGenericType(), prefix, parts[i].getName(), changed));
            }
            var constructor = type.getDeclaredConstructor(Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private Object value(Type type, String kind, String name, UnaryOperator<Object> changed) {
        if (type instanceof ParameterizedType generic) {
            Type first = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Optional.class) {
                return first == AccountId.class ? Optional.empty() : Optional.of(value(first, kind, name, changed));
            }
            if (generic.getRawType() == List.class) {
                return first == SeatId.class ? seats : List.of(value(first, kind, name, changed));
            }
            if (generic.getRawType() == Set.class) {
                return first == SeatId.class ? new LinkedHashSet<>(seats) : first instanceof Class<?> constant && constant.isEnum() ? Set.of(constant.getEnumConstants()) : Set.of("MD");
            }
            Map<Object, Object> map = new LinkedHashMap<>();
            for (Object key : ((Class<?>) first).getEnumConstants()) {
                map.put(key, value(generic.getActualTypeArguments()[1], kind, name, changed));
            }
            return map;
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return text(kind, name);
        }
        if (plain == ItemId.class) {
            return BEGIN.contains(kind) ? new ItemId(UUID.randomUUID())
                    : items.getOrDefault(kind.substring(0, kind.indexOf('.')), new ItemId(UUID.randomUUID()));
        }
        if (plain == SeatId.class) {
            return kind.equals("circle.seated") ? new SeatId(UUID.randomUUID()) : seats.getFirst();
        }
        if (plain.isEnum()) {
            // The last answer, the last channel … is the one that stands out; of roles, a supporter.
            Object[] all = plain.getEnumConstants();
            return plain == Role.class ? Role.SUPPORTER : plain == PreparationEvent.SafetyAnswer.class ? all[1] : all[0];
        }
        if (plain.isRecord()) {
            return record(plain, kind, changed);
        }
        return switch (plain.getSimpleName()) {
            case "Integer" -> kind.startsWith("family-map") ? 1980 : 2;
            case "int" -> name.equals("version") || name.equals("round") ? VERSIONS.getOrDefault(kind, 1) : 1;
            // A letter that is one text has no lines between paragraphs.
            case "boolean" -> name.equals("joined");
            case "Double" -> 40.5;
            // A later day that had come already would be heard of at once.
            case "LocalDate" -> kind.equals("invitation.later-asked") ? LocalDate.now().plusDays(30) : LocalDate.now().minusDays(3);
            case "LocalDateTime" -> LocalDateTime.now().plusDays(9).withSecond(0).withNano(0);
            case "ZoneId" -> ZoneId.of("America/Chicago");
            default -> throw new AssertionError("Samples does not know how to fill " + kind + "." + name + " of the type "
                    + plain.getSimpleName() + ": teach it, so that every kind of event has a sample.");
        };
    }

    private static final Set<String> BEGIN = Set.of("circle.told", "circle.told-about", "circle.promised", "circle.minutes-noted", "network.named", "network.kept-out",
            "family-map.figure-drawn",
            "circle.own-account", "circle.correction-asked",
            "preparation.barrier-named", "preparation.meeting-planned", "preparation.decided-together", "invitation.guest-named", "aside.noted", "rehearsal.planned",
            "conversation.written-for", "conversation.heard", "options.put-on-table", "plan.proposed", "follow-through.date-chosen");
    private static final Map<String, Integer> VERSIONS = Map.of("invitation.drafted", 2, "conversation.rules-changed", 2,
            "conversation.agenda-changed", 2, "plan.reworded", 2, "invitation.accepted-with-changes", 2, "invitation.counterproposed", 3,
            "invitation.stop-explained", 1);

    private static String text(String kind, String name) {
        String mark = MARK + kind + "-" + name;
        return switch (name) {
            case "language" -> "es";
            case "code" -> "MD";
            case "email" -> mark + "@example.org";
            case "website" -> "https://" + mark + ".example.org/";
            default -> mark;
        };
    }
}
