package org.openchair.journal.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.openchair.circle.Circle;
import org.openchair.circle.CircleCommand;
import org.openchair.events.CircleEvent;
import org.openchair.events.Entry;
import org.openchair.events.Event;
import org.openchair.events.ItemId;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.journal.Deciding;
import org.openchair.journal.Decision;
import org.openchair.journal.Desk;
import org.openchair.journal.Journal;
import org.openchair.journal.Visit;
import org.openchair.web.Ear;
import org.openchair.web.Family;
import org.openchair.web.Site;
import org.springframework.context.ConfigurableApplicationContext;

/** Many hands, two nodes, one journal. */
class JournalTest {
    private static final int WRITERS = 8;
    private static final int EACH = 50;

    @Test
    void of_many_writers_at_once_each_is_acknowledged_once_and_none_is_lost() throws Exception {
        Family family = Family.opened();
        Desk desk = Site.the(Desk.class);
        List<Callable<Integer>> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            int number = writer;
            writers.add(() -> {
                int done = 0;
                for (int i = 0; i < EACH; i++) {
                    if (patiently(desk, family, told(family, "words " + number + " of " + i)) instanceof Decision.Happened) {
                        done++;
                    }
                }
                return done;
            });
        }
        assertThat(all(writers).stream().mapToInt(Integer::intValue).sum()).isEqualTo(WRITERS * EACH);
        List<Entry> entries = family.history().entries();
        Set<String> said = new HashSet<>();
        entries.forEach(entry -> {
            if (entry.event() instanceof CircleEvent.ToldAbout told) {
                assertThat(said.add(told.statement())).as("said once").isTrue();
            }
        });
        assertThat(said).hasSize(WRITERS * EACH);
        assertThat(entries.stream().map(Entry::seq)).isSorted().doesNotHaveDuplicates();
        assertThat(Verifications.of().sentences()).noneMatch(sentence -> sentence.contains(family.circle.toString()));
    }

    @Test
    void the_loser_decides_again_on_what_the_winner_wrote() throws Exception {
        Family family = Family.opened();
        Desk desk = Site.the(Desk.class);
        List<Callable<Decision>> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            Viewer viewer = family.viewer(family.marisol);
            Visit visit = new Visit(viewer, family.history(), UUID.randomUUID());
            writers.add(() -> desk.handle(visit, Tally.NONE, "one more"));
        }
        assertThat(all(writers)).allMatch(Decision.Happened.class::isInstance);
        assertThat(family.history().fold(Tally.NONE).numbers()).containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
    }

    /** Counts: whoever decides on an old state says a number that was said. */
    record Tally(List<String> numbers) implements Deciding<Tally, String> {
        static final Tally NONE = new Tally(List.of());

        @Override
        public Tally evolve(Entry entry) {
            if (!(entry.event() instanceof CircleEvent.Told told)) {
                return this;
            }
            List<String> more = new ArrayList<>(numbers);
            more.add(told.statement());
            return new Tally(more);
        }

        @Override
        public Decision decide(String command, Viewer by, Instant at) {
            return Decision.happened(new CircleEvent.Told(new ItemId(UUID.randomUUID()), by.seat(),
                    String.valueOf(numbers.size() + 1), CircleEvent.Source.SEEN, "", ""));
        }
    }

    @Test
    void a_second_click_does_it_once_also_at_the_same_moment() throws Exception {
        Family family = Family.opened();
        Desk desk = Site.the(Desk.class);
        Visit click = new Visit(family.viewer(family.ana), family.history(), UUID.randomUUID());
        List<Callable<Decision>> clicks = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            clicks.add(() -> desk.handle(click, Circle.NONE, told(family, "once")));
        }
        assertThat(all(clicks)).allMatch(Decision.Happened.class::isInstance);
        assertThat(desk.handle(new Visit(click.viewer(), family.history(), click.once()), Circle.NONE, told(family, "once")))
                .isEqualTo(Decision.happened());
        assertThat(statements(family)).containsExactly("once");
    }

    @Test
    void two_nodes_never_show_what_is_old_and_hear_each_other() {
        ConfigurableApplicationContext other = Site.another();
        Journal there = other.getBean(Journal.class);
        Family family = Family.opened();
        for (int i = 0; i < 20; i++) {
            String words = "words " + i;
            Desk desk = i % 2 == 0 ? Site.the(Desk.class) : other.getBean(Desk.class);
            desk.handle(desk.visit(family.viewer(family.ana)), Circle.NONE, told(family, words));
            assertThat(there.read(family.practice, family.circle).orElseThrow().entries()).isEqualTo(family.history().entries());
            assertThat(statements(family)).hasSize(i + 1).last().isEqualTo(words);
        }
        try (Ear ear = new org.openchair.web.Browser(Site.url(other)).with("chair", family.as(family.ana).cookie("chair"))
                .listen(family.path("/live?since=100000"))) {
            Ear.await("a page open on the other node", () -> ear.lines().contains(":open"));
            family.by(family.ana, new CircleEvent.CallNoted(family.ana, "words", "hope"));
            Ear.await("the other node to hear of it", () -> ear.changes().contains("circle"));
        }
    }

    @Test
    void deleting_leaves_no_row_and_no_key_anywhere_and_open_pages_end() {
        Family family = Family.opened();
        var marisol = family.as(family.marisol);
        var daniel = family.as(family.daniel);
        var ana = family.as(family.ana);
        assertThat(ana.get(family.path("/part")).status()).isEqualTo(200);
        marisol.post(family.path("/seats/" + family.luis + "/link"));
        family.by(family.ana, new CircleEvent.Reachable(family.ana, "ana@example.org", "", false, false, ""));
        try (Ear ear = ana.listen(family.path("/live"))) {
            Ear.await("an open page", () -> ear.lines().contains(":open"));
            assertThat(daniel.post(family.path("/deletion"), "sure", "true").status()).isEqualTo(200);
            Ear.await("the open page's stream to end", ear::isOver);
        }
        for (String table : Thief.tables()) {
            assertThat(Thief.rows(table)).as(table).noneMatch(row -> row.contains(family.circle.toString()));
        }
        Journal journal = Site.the(Journal.class);
        assertThat(journal.read(family.practice, family.circle)).isEmpty();
        assertThat(Site.another().getBean(Journal.class).read(family.practice, family.circle)).isEmpty();
        assertThat(ana.get(family.path("/part")).status()).isEqualTo(404);
        assertThat(ana.post(family.path("/part/agreement")).status()).isEqualTo(404);
        assertThat(marisol.get(family.path("")).status()).isEqualTo(404);
    }

    @Test
    void a_circle_in_use_elsewhere_is_gone_there_at_once() {
        Family family = Family.opened();
        Journal there = Site.another().getBean(Journal.class);
        Desk desk = Site.another().getBean(Desk.class);
        Visit before = desk.visit(family.viewer(family.ana));
        Site.the(Journal.class).forget(family.practice, family.circle);
        assertThat(there.read(family.practice, family.circle)).isEmpty();
        assertThatThrownBy(() -> desk.handle(before, Circle.NONE, told(family, "too late")))
                .isInstanceOf(org.openchair.journal.NoSuchCircle.class);
    }

    private static CircleCommand told(Family family, String words) {
        var said = new CircleCommand.Said(new ItemId(UUID.randomUUID()), new ItemId(UUID.randomUUID()), List.of(), CircleEvent.Topic.OTHER,
                family.ana, words, Optional.of(CircleEvent.Source.SEEN), "", "");
        return new CircleCommand.Note(List.of(said), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static List<String> statements(Family family) {
        return family.history().entries().stream().map(Entry::event)
                .flatMap(event -> event instanceof CircleEvent.ToldAbout told ? java.util.stream.Stream.of(told.statement()) : null).toList();
    }

    /** As a page does that says "busy, once more". */
    private static Decision patiently(Desk desk, Family family, CircleCommand command) {
        UUID once = UUID.randomUUID();
        while (true) {
            try {
                return desk.handle(new Visit(family.viewer(family.ana), family.history(), once), Circle.NONE, command);
            } catch (org.openchair.journal.CircleBusy again) {
                Thread.onSpinWait();
            }
        }
    }

    private static <T> List<T> all(List<Callable<T>> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            List<T> results = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(work)) {
                results.add(one.get());
            }
            return results;
        }
    }
}
