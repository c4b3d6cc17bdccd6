package org.openchair.journal.postgres;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.openchair.events.Entry;
import org.openchair.events.PracticeId;
import org.openchair.journal.Consequence;
import org.openchair.journal.Standing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes entries down, for many circles at once: what waits for one practice when a scribe is free shares a transaction and its
 * flush. What has a consequence has a transaction of its own.
 *
 * <p>They are threads that stay: what sealing needs is made once for a thread, and a request's thread lives for one request.
 */
@Component
class Scribes implements AutoCloseable {
    // Half of the connections: reading must not wait until everything is written.
    private static final int SCRIBES = 8;
    private static final int MOST_AT_ONCE = 16;

    private final Rows rows;
    private final Standing.Reader standings;
    private final List<Consequence> consequences;
    private final TransactionTemplate transaction;
    private final ExecutorService scribes = Executors.newFixedThreadPool(SCRIBES, Thread.ofPlatform().daemon().name("scribe-", 1).factory());
    // A practice is here as long as a scribe is on the way to it or writes for it.
    private final Map<PracticeId, List<Writing>> waiting = new ConcurrentHashMap<>();

    Scribes(Rows rows, Standing.Reader standings, List<Consequence> consequences, TransactionTemplate transaction) {
        this.rows = rows;
        this.standings = standings;
        this.consequences = consequences;
        this.transaction = transaction;
    }

    /**
     * Waits until it is written.
     *
     * @return the circle with the fresh entries; empty when somebody else was faster, and nothing was written
     */
    Optional<KnownCircle> write(KnownCircle before, List<Entry> fresh) {
        Writing writing = new Writing(before, fresh);
        waiting.compute(before.practice(), (practice, line) -> {
            List<Writing> mine = line == null ? new ArrayList<>() : line;
            mine.add(writing);
            if (line == null) {
                scribes.execute(() -> serve(practice));
            }
            return mine;
        });
        return writing.await();
    }

    private void serve(PracticeId practice) {
        List<Writing> now = next(practice);
        if (now.isEmpty()) {
            return;
        }
        try {
            write(now);
        } finally {
            // Nobody waits for an answer that does not come, whatever happened.
            now.stream().filter(writing -> !writing.answer().isDone()).forEach(writing -> writing.failed(new IllegalStateException("An entry was not written.")));
            again(practice);
        }
    }

    /** At the end of the queue, so that a busy practice keeps no other waiting; at once where no queue is left. */
    private void again(PracticeId practice) {
        try {
            scribes.execute(() -> serve(practice));
        } catch (RejectedExecutionException closing) {
            serve(practice);
        }
    }

    private List<Writing> next(PracticeId practice) {
        List<Writing> now = new ArrayList<>(MOST_AT_ONCE);
        waiting.computeIfPresent(practice, (_, line) -> {
            List<Writing> first = line.subList(0, Math.min(MOST_AT_ONCE, line.size()));
            now.addAll(first);
            first.clear();
            return now.isEmpty() ? null : line;
        });
        return now;
    }

    private void write(List<Writing> now) {
        List<Writing> together = new ArrayList<>(now.size());
        List<Append> appends = new ArrayList<>(now.size());
        // Always in the same order: two nodes that write the same circles wait for each other in turn, and not both for ever.
        now.sort(Comparator.comparing(writing -> writing.before().circle().value()));
        for (Writing writing : now) {
            try {
                KnownCircle after = writing.before().with(writing.fresh());
                Append append = new Append(writing.before(), after, standings.of(after.history()));
                List<Consequence> concerned = writing.concerned(consequences);
                if (concerned.isEmpty()) {
                    together.add(writing);
                    appends.add(append);
                } else {
                    writing.done(append, follow(append, writing.fresh(), concerned));
                }
            } catch (RuntimeException | Error e) {
                writing.failed(e);
            }
        }
        try {
            List<Boolean> written = rows.append(appends);
            for (int i = 0; i < together.size(); i++) {
                together.get(i).done(appends.get(i), written.get(i));
            }
        } catch (RuntimeException | Error e) {
            together.forEach(writing -> writing.failed(e));
        }
    }

    private boolean follow(Append append, List<Entry> fresh, List<Consequence> concerned) {
        KnownCircle after = append.after();
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            boolean appended = rows.append(List.of(append)).getFirst();
            if (appended) {
                concerned.forEach(c -> c.follow(after.practice(), after.circle(), after.history(), fresh));
            }
            return appended;
        }));
    }

    @Override
    public void close() {
        scribes.close();
    }
}
