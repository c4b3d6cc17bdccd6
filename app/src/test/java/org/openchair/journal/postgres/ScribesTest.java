package org.openchair.journal.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.openchair.events.CircleEvent;
import org.openchair.events.CircleId;
import org.openchair.events.Entry;
import org.openchair.events.Event;
import org.openchair.events.ItemId;
import org.openchair.events.PracticeId;
import org.openchair.journal.Consequence;
import org.openchair.journal.History;
import org.openchair.journal.Standing;
import org.openchair.web.Ear;
import org.openchair.web.Family;
import org.openchair.web.Site;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Many circles, one transaction, and each its own answer. */
class ScribesTest {
    private static final int CIRCLES = 5;

    private final Family family = Family.opened();
    private final Busy busy = new Busy();

    @Test
    void what_waits_together_is_written_in_one_transaction_and_who_came_too_late_is_refused_alone() throws Exception {
        List<Family> all = new ArrayList<>();
        List<KnownCircle> known = new ArrayList<>();
        for (int i = 0; i < CIRCLES; i++) {
            all.add(family.neighbours());
            known.add(known(all.getLast()));
        }
        all.get(2).by(family.ana, note("faster"));
        List<Optional<KnownCircle>> answers = behind(known);
        for (int i = 0; i < CIRCLES; i++) {
            assertThat(answers.get(i).isPresent()).as("circle " + i).isEqualTo(i != 2);
            assertThat(all.get(i).history().seq()).isEqualTo(known.get(i).history().seq() + 1);
        }
        all.remove(2);
        assertThat(all.stream().map(written -> Site.thief().queryForObject(
                "select xmin::text from entry where circle_id = ? order by seq desc limit 1", String.class, written.circle.value())).distinct())
                .as("transactions").hasSize(1);
        assertThat(Verifications.of().sentences()).noneMatch(sentence -> all.stream().anyMatch(circle -> sentence.contains(circle.circle.toString())));
    }

    @Test
    void what_cannot_be_stored_says_why_to_the_one_who_wrote_it() {
        KnownCircle known = known(family);
        Standing.Reader silly = _ -> {
            throw new IllegalStateException("no standing");
        };
        try (Scribes scribes = new Scribes(Site.the(Rows.class), silly, List.of(), transaction())) {
            assertThatThrownBy(() -> scribes.write(known, entries(known))).isInstanceOf(IllegalStateException.class).hasMessage("no standing");
        }
        assertThat(family.history().seq()).isEqualTo(known.history().seq());
    }

    @Test
    void a_consequence_that_fails_takes_its_entry_with_it_and_nobody_elses() throws Exception {
        KnownCircle failing = known(family.neighbours());
        KnownCircle known = known(family);
        busy.fails = Optional.of(failing.circle());
        try (Scribes scribes = scribes(); ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Optional<KnownCircle>> first = threads.submit(() -> scribes.write(failing, entries(failing)));
            busy.began.await();
            Future<Optional<KnownCircle>> second = threads.submit(() -> scribes.write(known, entries(known)));
            busy.go.countDown();
            assertThatThrownBy(first::get).hasRootCauseMessage("this one fails");
            assertThat(second.get()).isPresent();
        }
        assertThat(known(failing.practice(), failing.circle()).history().seq()).isEqualTo(failing.history().seq());
        assertThat(family.history().seq()).isEqualTo(known.history().seq() + 1);
    }

    @Test
    void what_waits_while_the_application_stops_is_still_written() throws Exception {
        KnownCircle slow = known(family);
        KnownCircle last = known(family.neighbours());
        busy.slow = Optional.of(slow.circle());
        Scribes scribes = scribes();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            Future<Optional<KnownCircle>> first = threads.submit(() -> scribes.write(slow, entries(slow)));
            busy.began.await();
            AtomicReference<Thread> writer = new AtomicReference<>();
            Future<Optional<KnownCircle>> second = threads.submit(() -> {
                writer.set(Thread.currentThread());
                return scribes.write(last, entries(last));
            });
            Ear.await("it to wait", () -> writer.get() != null && writer.get().getState() == Thread.State.WAITING);
            Thread stopping = Thread.ofPlatform().start(scribes::close);
            Ear.await("the scribes to be dismissed", () -> stopping.getState() == Thread.State.TIMED_WAITING);
            busy.go.countDown();
            assertThat(first.get()).isPresent();
            assertThat(second.get()).isPresent();
            stopping.join();
        }
        assertThat(known(last.practice(), last.circle()).history().seq()).isEqualTo(last.history().seq() + 1);
        assertThatThrownBy(() -> scribes.write(last, entries(last))).isInstanceOf(RejectedExecutionException.class);
    }

    /** Keeps the scribe busy with another circle until all of these wait. */
    private List<Optional<KnownCircle>> behind(List<KnownCircle> known) throws Exception {
        KnownCircle slow = known(family);
        busy.slow = Optional.of(slow.circle());
        try (Scribes scribes = scribes(); ExecutorService threads = Executors.newCachedThreadPool()) {
            threads.submit(() -> scribes.write(slow, entries(slow)));
            busy.began.await();
            List<Future<Optional<KnownCircle>>> waiting = new ArrayList<>();
            List<Thread> writers = java.util.Collections.synchronizedList(new ArrayList<>());
            for (KnownCircle one : known) {
                waiting.add(threads.submit(() -> {
                    writers.add(Thread.currentThread());
                    return scribes.write(one, entries(one));
                }));
            }
            Ear.await("all to wait", () -> writers.size() == known.size() && writers.stream().allMatch(thread -> thread.getState() == Thread.State.WAITING));
            busy.go.countDown();
            List<Optional<KnownCircle>> answers = new ArrayList<>();
            for (Future<Optional<KnownCircle>> one : waiting) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    private final class Busy implements Consequence {
        final CountDownLatch began = new CountDownLatch(1);
        final CountDownLatch go = new CountDownLatch(1);
        Optional<CircleId> slow = Optional.empty();
        Optional<CircleId> fails = Optional.empty();

        @Override
        public boolean concerns(Event event) {
            return event instanceof CircleEvent.ToldAbout told && told.statement().startsWith("with a consequence");
        }

        @Override
        public void follow(PracticeId practice, CircleId circle, History after, List<Entry> fresh) {
            began.countDown();
            try {
                go.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            if (fails.equals(Optional.of(circle))) {
                throw new IllegalStateException("this one fails");
            }
        }
    }

    private Scribes scribes() {
        return new Scribes(Site.the(Rows.class), Site.the(Standing.Reader.class), List.of(busy), transaction());
    }

    private static TransactionTemplate transaction() {
        return new TransactionTemplate(Site.the(PlatformTransactionManager.class));
    }

    /** As it is stored. */
    static KnownCircle known(Family family) {
        return known(family.practice, family.circle);
    }

    private static KnownCircle known(PracticeId practice, CircleId circle) {
        Rows.Stored stored = Site.the(Rows.class).all(practice, circle).orElseThrow();
        return KnownCircle.empty(practice, circle, Vault.open(stored.sealedKey(), circle, Site.the(PracticeKeys.class).aead(practice)))
                .read(stored.entries());
    }

    private List<Entry> entries(KnownCircle known) {
        boolean consequence = busy.slow.equals(Optional.of(known.circle())) || busy.fails.equals(Optional.of(known.circle()));
        return List.of(new Entry(known.history().seq() + 1, Instant.now().truncatedTo(ChronoUnit.MICROS), family.ana, UUID.randomUUID(),
                note(consequence ? "with a consequence" : "words")));
    }

    private Event note(String words) {
        return new CircleEvent.ToldAbout(new ItemId(UUID.randomUUID()), CircleEvent.Topic.OTHER, family.ana, words,
                Optional.of(CircleEvent.Source.SEEN), "", "");
    }
}
