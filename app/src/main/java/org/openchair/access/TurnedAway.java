package org.openchair.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.openchair.database.Scoped;
import org.openchair.events.PracticeId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Guesses: counted by whom they come from and whom they are about, slowed down, and shown to the practice. Counting is
 * kept in memory, so that guessing cannot fill the disk; what was turned away is written down, a thousand an hour at most.
 */
@Component
public class TurnedAway {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int FROM_ONE_PLACE = 30;
    private static final int ABOUT_ONE = 10;
    private static final int WRITTEN_AN_HOUR = 1000;

    private final Scoped scoped;
    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final Cache<String, AtomicInteger> counts =
            Caffeine.newBuilder().expireAfterWrite(WINDOW).maximumSize(100_000).build();
    private final Cache<String, AtomicInteger> written =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofHours(1)).build();

    TurnedAway(Scoped scoped, JdbcTemplate jdbc, Clock clock) {
        this.scoped = scoped;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether somebody has guessed too often and has to wait: from this address, or about this account or seat. */
    public boolean isTooOften(String address, String about) {
        return count("from " + address) >= FROM_ONE_PLACE || !about.isEmpty() && count("about " + about) >= ABOUT_ONE;
    }

    /** Counts without writing down: guesses, and what is no guess and yet is not done over and over. */
    public void count(String address, String about) {
        counts.get("from " + address, _ -> new AtomicInteger()).incrementAndGet();
        if (!about.isEmpty()) {
            counts.get("about " + about, _ -> new AtomicInteger()).incrementAndGet();
        }
    }

    private int count(String key) {
        AtomicInteger count = counts.getIfPresent(key);
        return count == null ? 0 : count.get();
    }

    /** Writes down a wrong guess. A wrong link belongs to no practice. */
    void note(String kind, String address, String about, Optional<PracticeId> practice) {
        count(address, about);
        if (written.get("", _ -> new AtomicInteger()).incrementAndGet() <= WRITTEN_AN_HOUR) {
            Timestamp now = Timestamp.from(clock.instant());
            practice.ifPresentOrElse(
                    id -> scoped.update(id, "insert into turned_away (practice_id, kind, at) values (?, ?, ?)", id.value(), kind, now),
                    () -> jdbc.update("insert into turned_away (kind, at) values (?, ?)", kind, now));
        }
    }

    /** A right answer wipes the slate for the account or seat. */
    void forget(String about) {
        counts.invalidate("about " + about);
    }

    /** How many guesses of a kind were turned away in the last week, as far as this practice may know. */
    int lately(PracticeId practice, String kind) {
        return scoped.query(practice, "select count(*) from turned_away where kind = ? and at > ?", (row, _) -> row.getInt(1),
                kind, Timestamp.from(clock.instant().minus(Duration.ofDays(7)))).getFirst();
    }
}
