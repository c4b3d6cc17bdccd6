package org.openchair.demonstration;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openchair.access.Accounts;
import org.openchair.access.Practices;
import org.openchair.circle.Members;
import org.openchair.circle.Roll;
import org.openchair.circle.Seat;
import org.openchair.database.Scoped;
import org.openchair.events.AccountId;
import org.openchair.events.CircleId;
import org.openchair.events.Entry;
import org.openchair.events.PracticeId;
import org.openchair.journal.History;
import org.openchair.journal.Journal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The made-up practice: told anew each night, and when somebody first looks. */
@Component
class Demonstration {
    private static final List<String> FAMILIES = List.of("daniel.jsonl", "rosa.jsonl", "sam.jsonl");
    private static final String PRACTICE_NAME = "Riverbend Family Services";

    private final JdbcTemplate jdbc;
    private final Scoped scoped;
    private final Practices practices;
    private final Accounts accounts;
    private final Journal journal;
    private final Clock clock;
    private final boolean on;

    Demonstration(JdbcTemplate jdbc, Scoped scoped, Practices practices, Accounts accounts, Journal journal, Clock clock,
            @Value("${openchair.demonstration}") String setting) {
        this.jdbc = jdbc;
        this.scoped = scoped;
        this.practices = practices;
        this.accounts = accounts;
        this.journal = journal;
        this.clock = clock;
        this.on = "on".equals(setting);
    }

    /** A circle of the made-up practice. */
    record Family(CircleId circle, History history) {
        Members members() {
            return history.fold(Roll.EMPTY).members();
        }

        Optional<Seat> seat(String id) {
            return members().seats().values().stream().filter(seat -> seat.id().toString().equals(id)).findFirst();
        }
    }

    boolean isOn() {
        return on;
    }

    /** The made-up practice of today; told now if it is not there. */
    synchronized PracticeId practice() {
        Optional<PracticeId> today = today();
        return today.isPresent() ? today.get() : tell();
    }

    Optional<PracticeId> today() {
        return jdbc.queryForList("select demonstration from installation", UUID.class).stream()
                .filter(java.util.Objects::nonNull).findFirst().map(PracticeId::new);
    }

    /** Deletes yesterday's and tells it anew, so that whatever visitors wrote is gone. */
    synchronized void reset() {
        Optional<PracticeId> yesterday = today();
        if (yesterday.isPresent()) {
            tell();
            yesterday.ifPresent(practices::forget);
        }
    }

    private PracticeId tell() {
        PracticeId practice = new PracticeId(UUID.randomUUID());
        AccountId account = new AccountId(UUID.randomUUID());
        practices.open(practice, PRACTICE_NAME, true);
        // Nobody knows this password, and the address belongs to nobody: the only way in is the demonstration's own page.
        accounts.open(practice, account, account + "@example.org", "Marisol Ortega", UUID.randomUUID().toString(), "en");
        for (String family : FAMILIES) {
            CircleId circle = new CircleId(UUID.randomUUID());
            List<Entry> entries = Tale.read(family, account, clock);
            journal.open(practice, circle, entries.getFirst().at());
            journal.append(practice, circle, History.EMPTY, entries);
        }
        jdbc.update("update installation set demonstration = ?", practice.value());
        return practice;
    }

    List<Family> families(PracticeId practice) {
        List<Family> families = new ArrayList<>();
        scoped.query(practice, "select circle_id from circle order by opened_at desc", (row, _) -> new CircleId(row.getObject(1, UUID.class)))
                .forEach(circle -> journal.read(practice, circle).ifPresent(history -> families.add(new Family(circle, history))));
        return families;
    }
}
