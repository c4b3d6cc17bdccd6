package org.openchair.journal.postgres;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.openchair.events.CircleId;
import org.openchair.events.PracticeId;

/** Recently used circles, decoded, bounded by what they weigh. */
class KnownCircles {
    private static final long HEAP_SHARE = 4;

    private final Cache<CircleId, KnownCircle> circles = Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / HEAP_SHARE)
            // Decoded and folded, entries take about twice the room of their JSON.
            .weigher((CircleId _, KnownCircle circle) -> (int) Math.min(Integer.MAX_VALUE, circle.weight() * 2))
            .build();

    @Nullable KnownCircle get(PracticeId practice, CircleId circle) {
        KnownCircle found = circles.getIfPresent(circle);
        return found != null && found.practice().equals(practice) ? found : null;
    }

    void keep(KnownCircle circle) {
        circles.asMap().merge(circle.circle(), circle,
                (old, fresh) -> old.history().seq() > fresh.history().seq() ? old : fresh);
    }

    void drop(CircleId circle) {
        circles.invalidate(circle);
    }
}
