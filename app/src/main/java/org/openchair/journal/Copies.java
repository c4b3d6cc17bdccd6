package org.openchair.journal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.pcollections.OrderedPMap;

/** Maps and lists as they become, beside the ones they were: a state is never changed, because somebody may still be looking at it. */
public final class Copies {
    /** From here on, sharing what did not change costs less than copying it: a year of statements is copied with each of them. */
    private static final int LARGE = 64;

    private Copies() {}

    /** The map with one more, which comes last, or with another value in the same place. */
    public static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        return map.size() < LARGE ? changed(map, copy -> copy.put(key, value)) : shared(map).plus(key, value);
    }

    public static <K, V> Map<K, V> without(Map<K, V> map, K key) {
        return map.size() < LARGE ? changed(map, copy -> copy.remove(key)) : shared(map).minus(key);
    }

    /** With the value, or without any. */
    public static <K, V> Map<K, V> with(Map<K, V> map, K key, Optional<V> value) {
        return value.map(now -> with(map, key, now)).orElseGet(() -> without(map, key));
    }

    /** The list with one more, which comes last. */
    public static <T> List<T> with(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }

    private static <K, V> OrderedPMap<K, V> shared(Map<K, V> map) {
        return map instanceof OrderedPMap<K, V> already ? already : OrderedPMap.from(map);
    }

    /** With the order it had; what is new comes last. */
    public static <K, V> Map<K, V> changed(Map<K, V> map, Consumer<Map<K, V>> change) {
        Map<K, V> copy = new LinkedHashMap<>(map);
        change.accept(copy);
        return Collections.unmodifiableMap(copy);
    }
}
