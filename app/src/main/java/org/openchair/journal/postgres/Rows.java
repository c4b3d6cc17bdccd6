package org.openchair.journal.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchair.events.CircleId;
import org.openchair.events.PracticeId;
import org.openchair.journal.Standing;
import org.openchair.journal.postgres.KnownCircle.Sealed;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The rows of circles and entries. Each method is one round trip: the practice is named for row-level security and the
 * statement follows in the same implicit transaction.
 */
@Component
class Rows {
    private static final String AS = "select set_config('openchair.practice', ?, true); ";

    private static final String KEY = AS + "select sealed_key from circle where circle_id = ?";
    private static final String PRACTICE_KEY = AS + "select sealed_key from practice where practice_id = ?";
    private static final String SINCE = AS + """
            select seq, at, case when seq > ? then body end, hash from entry
            where circle_id = ? and seq >= ? order by seq""";
    private static final String OPEN = AS + """
            insert into circle (practice_id, circle_id, sealed_key, hash, opened_at, moved_at)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing""";
    // The head row is the lock: whoever moves it from the sequence number they knew may write, the others find no row.
    private static final String APPEND = AS + """
            with head as (
              update circle set seq = ?, hash = ?, stage = ?, waiting = ?, next_at = ?, lapses_at = ?, moved_at = ?
              where circle_id = ? and seq = ? returning practice_id, circle_id)
            insert into entry (practice_id, circle_id, seq, at, body, hash)
            select practice_id, circle_id, fresh.seq, fresh.at, fresh.body, fresh.hash
            from head, unnest(?::bigint[], ?::timestamptz[], ?::bytea[], ?::bytea[]) as fresh(seq, at, body, hash)""";
    private static final String FORGET = AS + "delete from circle where circle_id = ?";

    private final JdbcTemplate jdbc;

    Rows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<byte[]> key(PracticeId practice, CircleId circle) {
        return key(KEY, practice, circle.value());
    }

    Optional<byte[]> key(PracticeId practice) {
        return key(PRACTICE_KEY, practice, practice.value());
    }

    private Optional<byte[]> key(String sql, PracticeId practice, Object id) {
        return jdbc.execute(sql, (PreparedStatement query) -> {
            query.setString(1, practice.toString());
            query.setObject(2, id);
            try (ResultSet row = second(query)) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        });
    }

    /** The circle with everything newer; empty when what is known is no longer what is stored. */
    Optional<KnownCircle> since(KnownCircle known) {
        long seq = known.history().seq();
        return jdbc.execute(SINCE, (PreparedStatement query) -> {
            query.setString(1, known.practice().toString());
            query.setLong(2, seq);
            query.setObject(3, known.circle().value());
            query.setLong(4, seq);
            List<Sealed> rows = new ArrayList<>();
            try (ResultSet row = second(query)) {
                if (seq > 0 && !(row.next() && Arrays.equals(row.getBytes(4), known.hash()))) {
                    return Optional.empty();
                }
                while (row.next()) {
                    rows.add(new Sealed(row.getLong(1), row.getTimestamp(2).toInstant(), row.getBytes(3),
                            row.getBytes(4)));
                }
            }
            return Optional.of(rows.isEmpty() && seq > 0 ? known : known.read(rows));
        });
    }

    void open(PracticeId practice, CircleId circle, byte[] sealedKey, Instant at) {
        jdbc.execute(OPEN, (PreparedStatement insert) -> {
            insert.setString(1, practice.toString());
            insert.setObject(2, practice.value());
            insert.setObject(3, circle.value());
            insert.setBytes(4, sealedKey);
            insert.setBytes(5, Bytes.firstHash(circle));
            insert.setTimestamp(6, Timestamp.from(at));
            insert.setTimestamp(7, Timestamp.from(at));
            return insert.execute();
        });
    }

    boolean append(KnownCircle before, KnownCircle after, Standing standing) {
        List<Sealed> fresh = after.sealed();
        Timestamp at = Timestamp.from(fresh.getLast().at());
        return jdbc.execute(APPEND, (PreparedStatement write) -> {
            Connection connection = write.getConnection();
            write.setString(1, before.practice().toString());
            write.setLong(2, after.history().seq());
            write.setBytes(3, after.hash());
            write.setString(4, standing.stage());
            write.setInt(5, standing.waiting());
            write.setTimestamp(6, timestamp(standing.next()));
            write.setTimestamp(7, timestamp(standing.lapses()));
            write.setTimestamp(8, at);
            write.setObject(9, before.circle().value());
            write.setLong(10, before.history().seq());
            write.setArray(11, connection.createArrayOf("bigint", fresh.stream().map(Sealed::seq).toArray(Long[]::new)));
            // As ISO 8601 in UTC: a local time without its zone would be another moment in the hour that comes twice.
            write.setArray(12, connection.createArrayOf("timestamptz", fresh.stream().map(row -> row.at().toString()).toArray(String[]::new)));
            write.setArray(13, connection.createArrayOf("bytea", fresh.stream().map(Sealed::body).toArray(byte[][]::new)));
            write.setArray(14, connection.createArrayOf("bytea", fresh.stream().map(Sealed::hash).toArray(byte[][]::new)));
            write.execute();
            write.getMoreResults();
            return write.getUpdateCount() == fresh.size();
        });
    }

    void forget(PracticeId practice, CircleId circle) {
        jdbc.execute(FORGET, (PreparedStatement delete) -> {
            delete.setString(1, practice.toString());
            delete.setObject(2, circle.value());
            return delete.execute();
        });
    }

    private static ResultSet second(PreparedStatement query) throws SQLException {
        query.execute();
        query.getMoreResults();
        return query.getResultSet();
    }

    private static @Nullable Timestamp timestamp(Optional<Instant> instant) {
        return instant.map(Timestamp::from).orElse(null);
    }
}
