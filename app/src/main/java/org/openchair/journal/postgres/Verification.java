package org.openchair.journal.postgres;

import com.google.crypto.tink.Aead;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.openchair.events.CircleId;
import org.openchair.events.PracticeId;
import org.openchair.journal.postgres.KnownCircle.Sealed;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Walks every circle's chain: each entry must open with the circle's key at its own place, continue the hash of the one
 * before, and the last must be the one that the circle's own row names. Says what was altered or is missing, by circle and
 * number: never what it says. Each circle is read in one statement, so it may be run beside writers.
 */
public final class Verification {
    private static final String AS = "select set_config('openchair.practice', ?, true); ";
    private static final String CIRCLES = AS + "select circle_id, sealed_key from circle where practice_id = ? order by circle_id";
    private static final String CHAIN = AS + """
            select c.seq, c.hash, e.seq, e.at, e.body, e.hash from circle c left join entry e using (circle_id)
            where c.circle_id = ? order by e.seq""";

    private final JdbcTemplate jdbc;
    private final Vault vault;
    private final Consumer<String> say;
    private final List<String> wrong = new ArrayList<>();
    private long circles;
    private long entries;

    public Verification(JdbcTemplate jdbc, Vault vault, Consumer<String> say) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.say = say;
    }

    /** @return whether everything is as it was written */
    public boolean isContent() {
        if (jdbc.queryForList("select to_regclass('practice_known')", String.class).getFirst() == null) {
            say.accept("There is no journal in this database.");
            return false;
        }
        List<PracticeId> practices = jdbc.queryForList("select practice_id from practice_known order by 1", UUID.class).stream()
                .map(PracticeId::new).toList();
        practices.forEach(this::practice);
        say.accept("%d practices, %d circles, %d entries: %s".formatted(practices.size(), circles, entries,
                wrong.isEmpty() ? "everything is as it was written." : wrong.size() + " things are wrong."));
        return wrong.isEmpty();
    }

    private record Circle(CircleId id, byte[] key) {}

    private void practice(PracticeId practice) {
        Optional<Aead> keeper = new Rows(jdbc).key(practice).flatMap(sealed -> opened(() -> vault.openPractice(sealed, practice)));
        if (keeper.isEmpty()) {
            wrong("Practice " + practice + ": its key is missing or does not open with this installation's key.");
            return;
        }
        List<Circle> all = rows(CIRCLES, practice, practice.value(),
                row -> new Circle(new CircleId(row.getObject(1, UUID.class)), row.getBytes(2)));
        for (Circle circle : all) {
            circles++;
            Optional<Aead> key = opened(() -> Vault.open(circle.key, circle.id, keeper.get()));
            if (key.isEmpty()) {
                wrong("Circle " + circle.id + ": its key does not open, so nothing in it can be read.");
            } else {
                chain(practice, KnownCircle.empty(practice, circle.id, key.get()));
            }
        }
    }

    private interface Opening {
        Aead open();
    }

    private static Optional<Aead> opened(Opening key) {
        try {
            return Optional.of(key.open());
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    private record Link(long head, byte[] headHash, Optional<Sealed> entry) {}

    private void chain(PracticeId practice, KnownCircle circle) {
        List<Link> links = rows(CHAIN, practice, circle.circle().value(), row -> new Link(row.getLong(1), row.getBytes(2),
                row.getObject(3) == null ? Optional.empty() : Optional.of(new Sealed(row.getLong(3),
                        row.getTimestamp(4).toInstant(), row.getBytes(5), row.getBytes(6)))));
        if (links.isEmpty()) {
            // Deleted since it was listed.
            return;
        }
        String here = "Circle " + circle.circle() + ": ";
        long last = 0;
        byte[] hash = circle.hash();
        for (Link link : links) {
            if (link.entry.isEmpty()) {
                continue;
            }
            Sealed entry = link.entry.get();
            entries++;
            missing(here, last + 1, entry.seq() - 1);
            boolean follows = entry.seq() == last + 1;
            entry(here, circle, entry, follows ? Optional.of(hash) : Optional.empty());
            last = entry.seq();
            hash = entry.hash();
        }
        Link head = links.getLast();
        missing(here, last + 1, head.head);
        if (last > head.head) {
            wrong(here + "entries " + (head.head + 1) + " to " + last + " stand after the last one that was written.");
        } else if (last == head.head && !Arrays.equals(hash, head.headHash)) {
            wrong(here + "its newest entry, " + last + ", is not the one that was written last.");
        }
    }

    private void entry(String here, KnownCircle circle, Sealed entry, Optional<byte[]> before) {
        try {
            circle.read(List.of(entry));
        } catch (RuntimeException e) {
            wrong(here + "entry " + entry.seq() + " was altered or moved: its seal does not open here.");
            return;
        }
        boolean kept = before.isEmpty() || Arrays.equals(entry.hash(),
                Bytes.nextHash(before.get(), circle.circle(), entry.seq(), entry.at(), entry.body()));
        if (!kept) {
            wrong(here + "entry " + entry.seq() + " does not continue the chain: its time, its text or what stood before it was altered.");
        }
    }

    private void missing(String here, long from, long to) {
        if (from <= to) {
            wrong(here + (from == to ? "entry " + from + " is missing." : "entries " + from + " to " + to + " are missing."));
        }
    }

    private void wrong(String sentence) {
        wrong.add(sentence);
        say.accept(sentence);
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> rows(String sql, PracticeId practice, UUID id, Reading<T> reading) {
        return jdbc.execute(sql, (PreparedStatement query) -> {
            query.setString(1, practice.toString());
            query.setObject(2, id);
            query.execute();
            query.getMoreResults();
            List<T> found = new ArrayList<>();
            try (ResultSet row = query.getResultSet()) {
                while (row.next()) {
                    found.add(reading.of(row));
                }
            }
            return found;
        });
    }
}
