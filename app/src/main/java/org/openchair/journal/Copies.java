package org.openchair.journal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Maps as they become, beside the ones they were: a state is never changed, because somebody may still be looking at it. */
public final class Copies {
    private Copies() {}

    public static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        return changed(map, copy -> copy.put(key, value));
    }

    public static <K, V> Map<K, V> without(Map<K, V> map, K key) {
        return changed(map, copy -> copy.remove(key));
    }

    /** With the order it had; what is new comes last. */
    public static <K, V> Map<K, V> changed(Map<K, V> map, Consumer<Map<K, V>> change) {
        Map<K, V> copy = new LinkedHashMap<>(map);
        change.accept(copy);
        return Collections.unmodifiableMap(copy);
    }
}
