package org.openchair.consent;

import java.util.HashSet;
import java.util.Set;
import org.openchair.events.PreparationEvent.SafetyCondition;

/** What one decision asked for before all sit down together, what of it is in place, and whether nobody sits down at all. */
public record Measures(Set<SafetyCondition> needed, Set<SafetyCondition> met, boolean noMeeting) {
    static final Measures NONE = new Measures(Set.of(), Set.of(), false);

    boolean holds() {
        return noMeeting || !met.containsAll(needed);
    }

    Measures met(SafetyCondition condition) {
        return new Measures(needed, with(met, condition, true), noMeeting);
    }

    static <T> Set<T> with(Set<T> set, T one, boolean in) {
        Set<T> changed = new HashSet<>(set);
        boolean _ = in ? changed.add(one) : changed.remove(one);
        return Set.copyOf(changed);
    }
}
