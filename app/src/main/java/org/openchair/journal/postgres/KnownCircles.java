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

    /** With what it weighed when it was put on the scales: whoever looks at it makes it heavier. */
    private record Weighed(KnownCircle circle, long weight) {}

    private final Cache<CircleId, Weighed> circles = Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / HEAP_SHARE)
            .weigher((CircleId _, Weighed circle) -> (int) Math.min(Integer.MAX_VALUE, circle.weight))
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
        Weighed found = circles.getIfPresent(circle);
        if (found == null || !found.circle.practice().equals(practice)) {
            return null;
        }
        if (found.circle.weight() > found.weight + found.weight / 4) {
            circles.asMap().replace(circle, found, weighed(found.circle));
        }
        return found.circle;
    }

    void keep(KnownCircle circle) {
        circles.asMap().merge(circle.circle(), weighed(circle),
                (old, fresh) -> old.circle.history().seq() > circle.history().seq() ? old : fresh);
    }

    private static Weighed weighed(KnownCircle circle) {
        return new Weighed(circle, circle.weight());
    }

    /** What all of it weighs, in bytes. */
    long weight() {
        circles.cleanUp();
        return circles.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }

    void drop(CircleId circle) {
        circles.invalidate(circle);
    }
}
