package org.openchair.journal.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.openchair.database.Writers;
import org.openchair.events.CircleEvent;
import org.openchair.events.CircleId;
import org.openchair.events.Entry;
import org.openchair.events.Event;
import org.openchair.events.ItemId;
import org.openchair.events.PracticeId;
import org.openchair.journal.Consequence;
import org.openchair.journal.History;
import org.openchair.journal.Journal;
import org.openchair.journal.Standing;
import org.openchair.web.Family;
import org.openchair.web.Site;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/** A node that writes alone reads what it knows without asking, and knows when it must ask. */
class AloneTest {
    private static final int WRITERS = 8;
    private static final int EACH = 40;

    private final Family family = Family.opened();
    private final Journal elsewhere = Site.the(Journal.class);

    @Test
    void it_does_not_ask_for_what_it_knows_and_a_conflict_shows_that_somebody_else_wrote_after_all() {
        Journal alone = alone();
        History known = alone.read(family.practice, family.circle).orElseThrow();
        family.by(family.ana, note("written elsewhere"));
        assertThat(alone.read(family.practice, family.circle)).as("from memory").containsSame(known);
        assertThat(append(alone, known, note("too late"))).isEmpty();
        assertThat(said(alone)).containsExactly("written elsewhere");
    }

    @Test
    void a_circle_is_in_memory_as_soon_as_its_first_entry_is_acknowledged() {
        Journal alone = alone();
        CircleId circle = new CircleId(UUID.randomUUID());
        alone.open(family.practice, circle, Instant.now());
        assertThat(alone.read(family.practice, circle)).map(History::seq).hasValue(0L);
        alone.append(family.practice, circle, History.EMPTY, entries(0, note("first"))).orElseThrow();
        assertThat(alone.read(family.practice, circle)).map(History::seq).hasValue(1L);
        assertThat(elsewhere.read(family.practice, circle)).map(History::seq).hasValue(1L);
    }

    @Test
    void after_a_write_that_did_not_say_how_it_ended_the_database_is_asked() {
        Journal alone = alone(new Lost());
        History known = alone.read(family.practice, family.circle).orElseThrow();
        assertThatThrownBy(() -> append(alone, known, note("stored, but nobody was told"))).hasMessage("The connection is gone.");
        assertThat(said(alone)).containsExactly("stored, but nobody was told");
        family.by(family.ana, note("and by whoever finished it"));
        assertThat(said(alone)).hasSize(2);
    }

    @Test
    void while_many_write_nobody_reads_less_than_what_was_acknowledged() throws Exception {
        Journal alone = alone();
        AtomicLong acknowledged = new AtomicLong(family.history().seq());
        all(WRITERS, () -> {
            for (int done = 0; done < EACH; ) {
                long least = acknowledged.get();
                History now = alone.read(family.practice, family.circle).orElseThrow();
                assertThat(now.seq()).isGreaterThanOrEqualTo(least);
                Optional<History> after = append(alone, now, note("one more"));
                if (after.isPresent()) {
                    acknowledged.accumulateAndGet(after.get().seq(), Math::max);
                    done++;
                }
            }
        });
        assertThat(said(alone)).hasSize(WRITERS * EACH);
        assertThat(elsewhere.read(family.practice, family.circle)).map(History::seq).hasValue(acknowledged.get());
    }

    @Test
    void what_was_deleted_while_others_wrote_is_in_no_memory() throws Exception {
        Journal alone = alone();
        for (int i = 0; i < 20; i++) {
            Family deleted = family.neighbours();
            all(WRITERS, () -> {
                Optional<History> now = alone.read(deleted.practice, deleted.circle);
                while (now.isPresent()) {
                    alone.append(deleted.practice, deleted.circle, now.get(), entries(now.get().seq(), note("still here")));
                    if (now.get().seq() > 10) {
                        alone.forget(deleted.practice, deleted.circle);
                        assertThat(alone.read(deleted.practice, deleted.circle)).isEmpty();
                    }
                    now = alone.read(deleted.practice, deleted.circle);
                }
            });
            assertThat(alone.read(deleted.practice, deleted.circle)).isEmpty();
        }
    }

    private static Journal alone(Consequence... consequences) {
        return alone(new TransactionTemplate(Site.the(PlatformTransactionManager.class)), consequences);
    }

    private static Journal alone(TransactionTemplate transaction, Consequence... consequences) {
        Scribes scribes = new Scribes(Site.the(Rows.class), Site.the(Standing.Reader.class), List.of(consequences), transaction);
        return new PostgresJournal(Site.the(Rows.class), Writers.WE_ALONE, Site.the(PracticeKeys.class), scribes,
                List.of(consequences), (_, _, _) -> {}, transaction);
    }

    /** Commits, and then the line goes dead before the answer is there. */
    private static final class Lost extends TransactionTemplate {
        Lost() {
            super(Site.the(PlatformTransactionManager.class));
        }

        @Override
        public <T> T execute(TransactionCallback<T> action) {
            super.execute(action);
            throw new IllegalStateException("The connection is gone.");
        }
    }

    private static Journal alone(Lost lost) {
        return alone(lost, new Consequence() {
            @Override
            public boolean concerns(Event event) {
                return true;
            }

            @Override
            public void follow(PracticeId practice, CircleId circle, History after, List<Entry> fresh) {}
        });
    }

    private Optional<History> append(Journal journal, History known, Event event) {
        return journal.append(family.practice, family.circle, known, entries(known.seq(), event));
    }

    private List<Entry> entries(long after, Event event) {
        return List.of(new Entry(after + 1, Instant.now().truncatedTo(ChronoUnit.MICROS), family.ana, UUID.randomUUID(), event));
    }

    private Event note(String words) {
        return new CircleEvent.ToldAbout(new ItemId(UUID.randomUUID()), CircleEvent.Topic.OTHER, family.ana, words,
                Optional.of(CircleEvent.Source.SEEN), "", "");
    }

    private List<String> said(Journal journal) {
        List<String> said = new ArrayList<>();
        for (Entry entry : journal.read(family.practice, family.circle).orElseThrow().entries()) {
            if (entry.event() instanceof CircleEvent.ToldAbout told) {
                said.add(told.statement());
            }
        }
        return said;
    }

    private static void all(int threads, Runnable work) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                all.add(pool.submit(work));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
    }
}
