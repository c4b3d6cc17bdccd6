package org.openchair.journal.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.openchair.database.Scoped;
import org.openchair.events.Event;
import org.openchair.events.ItemId;
import org.openchair.events.Samples;
import org.openchair.web.Family;
import org.openchair.web.Site;
import org.springframework.jdbc.core.JdbcTemplate;

/** What somebody gets who steals the database, and what row-level security leaves to one who only gets a statement in. */
class StolenTest {
    private static final List<String> OF_THE_INSTALLATION = List.of("flyway_schema_history", "installation", "practice_known", "scheduled_tasks");

    @Test
    void the_whole_database_holds_no_word_and_no_kind_of_what_happened() {
        Family family = Family.opened();
        TreeSet<String> words = new TreeSet<>();
        Samples samples = new Samples(List.of(family.ana, family.luis), Map.of("plan", new ItemId(UUID.randomUUID())));
        Names.all().values().forEach(kind -> samples.of(kind).forEach(event -> {
            words.addAll(Samples.words(event));
            family.by(family.ana, event);
        }));
        assertThat(words).hasSizeGreaterThan(40);
        for (String table : Thief.tables()) {
            for (String row : Thief.rows(table)) {
                assertThat(row).as(table).doesNotContain(Samples.MARK, "Daniel", "his sister").doesNotContain(words);
                if (!table.equals("circle")) {
                    // The stage a circle is in is known to lists over many; that an event of it happened is not.
                    Names.all().keySet().forEach(kind -> assertThat(row).as(table).doesNotContain(kind));
                }
            }
        }
    }

    @Test
    void without_a_practice_named_the_application_itself_sees_no_row() throws Exception {
        Family family = Family.opened();
        family.as(family.ana);
        JdbcTemplate jdbc = Site.the(JdbcTemplate.class);
        for (String table : Thief.tables()) {
            if (!OF_THE_INSTALLATION.contains(table)) {
                String practices = table.equals("turned_away") ? " where practice_id is not null" : "";
                assertThat(jdbc.queryForObject("select count(*) from " + table + practices, Long.class)).as(table).isZero();
            }
        }
        try (Connection connection = Site.the(DataSource.class).getConnection(); var statement = connection.createStatement()) {
            var role = statement.executeQuery("select rolsuper or rolbypassrls from pg_roles where rolname = current_user");
            assertThat(role.next() && role.getBoolean(1)).as("bound by row-level security").isFalse();
        }
    }

    @Test
    void with_another_practice_named_none_of_ours_and_nothing_can_be_put_there() {
        Family ours = Family.opened();
        ours.as(ours.ana);
        Family theirs = Family.opened();
        Scoped scoped = Site.the(Scoped.class);
        for (String table : Thief.tables()) {
            if (!OF_THE_INSTALLATION.contains(table)) {
                assertThat(scoped.query(theirs.practice, "select t::text from " + table + " t", (row, _) -> row.getString(1)))
                        .as(table).noneMatch(row -> row.contains(ours.practice.toString()));
            }
        }
        assertThat(scoped.update(theirs.practice, "delete from circle where circle_id = ?", ours.circle.value())).isZero();
        assertThat(scoped.update(theirs.practice, "update circle set seq = 0 where circle_id = ?", ours.circle.value())).isZero();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> scoped.update(theirs.practice,
                "insert into entry (practice_id, circle_id, seq, at, body, hash) values (?, ?, 99, now(), '', '')",
                ours.practice.value(), ours.circle.value())).hasStackTraceContaining("row-level security");
    }

    @Test
    void every_table_that_names_a_practice_is_locked() {
        List<String> open = Site.thief().queryForList("""
                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'practice_id'
                where c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)""", String.class);
        assertThat(open).as("tables with a practice and without forced row-level security").containsExactly("practice_known");
    }

    @Test
    void what_is_sealed_opens_only_where_it_was_put() {
        Family family = Family.opened();
        Event event = new org.openchair.events.CircleEvent.CallNoted(family.ana, "words", "");
        family.by(family.ana, event);
        assertThat(family.history().entries().getLast().event()).isEqualTo(event);
        Thief.does("update entry set body = (select body from entry where circle_id = ? and seq = 5) where circle_id = ? and seq = 6",
                family.circle.value(), family.circle.value());
        assertThat(Verifications.of().about(family.circle)).isNotEmpty();
        Thief.does("delete from circle where circle_id = ?", family.circle.value());
    }
}
