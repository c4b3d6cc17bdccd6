package org.openchair.journal.postgres;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.openchair.database.Writers;
import org.openchair.events.CircleId;
import org.openchair.events.PracticeId;

/** Recently used circles, decoded, bounded by what they weigh. */
class KnownCircles {
    private static final long HEAP_SHARE = 3;
    private static final Duration DOUBT = Duration.ofMinutes(10);

    private final Cache<CircleId, KnownCircle> circles = Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / HEAP_SHARE)
            .weigher((CircleId _, KnownCircle circle) -> (int) Math.min(Integer.MAX_VALUE, circle.weight()))
            .build();
    private final Cache<CircleId, Boolean> doubtful = Caffeine.newBuilder().expireAfterWrite(DOUBT).build();
    private final boolean alone;

    KnownCircles(Writers writers) {
        alone = writers == Writers.WE_ALONE;
    }

    /** A circle as it is stored this moment, where that is certain without asking: nobody else writes, and no write of ours is in doubt. */
    @Nullable KnownCircle current(PracticeId practice, CircleId circle) {
        return alone && doubtful.getIfPresent(circle) == null ? get(practice, circle) : null;
    }

    /** A write ended without saying how, and may be stored yet; or somebody else wrote after all. */
    void doubt(CircleId circle) {
        doubtful.put(circle, true);
    }

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
