package org.openchair.journal.postgres;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openchair.events.CircleId;
import org.openchair.events.PracticeId;
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

    private static final String ALL = AS + """
            select sealed_key from circle where circle_id = ?;
            select seq, at, body, hash from entry where circle_id = ? order by seq""";
    private static final String PRACTICE_KEY = AS + "select sealed_key from practice where practice_id = ?";
    private static final String SINCE = AS + """
            select seq, at, case when seq > ? then body end, hash from entry
            where circle_id = ? and seq >= ? order by seq""";
    private static final String OPEN = AS + """
            insert into circle (practice_id, circle_id, sealed_key, hash, opened_at, moved_at)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing""";
    private static final String FORGET = AS + "delete from circle where circle_id = ?";

    private final JdbcTemplate jdbc;

    Rows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<byte[]> key(PracticeId practice) {
        return jdbc.execute(PRACTICE_KEY, (PreparedStatement query) -> {
            query.setString(1, practice.toString());
            query.setObject(2, practice.value());
            query.execute();
            try (ResultSet row = next(query)) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        });
    }

    /** A circle's key, as it is kept, and all its entries. */
    record Stored(byte[] sealedKey, List<Sealed> entries) {}

    Optional<Stored> all(PracticeId practice, CircleId circle) {
        return jdbc.execute(ALL, (PreparedStatement query) -> {
            query.setString(1, practice.toString());
            query.setObject(2, circle.value());
            query.setObject(3, circle.value());
            query.execute();
            byte[] key;
            try (ResultSet row = next(query)) {
                if (!row.next()) {
                    return Optional.empty();
                }
                key = row.getBytes(1);
            }
            try (ResultSet row = next(query)) {
                return Optional.of(new Stored(key, sealed(row)));
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
            query.execute();
            try (ResultSet row = next(query)) {
                if (!row.next() || !Arrays.equals(row.getBytes(4), known.hash())) {
                    return Optional.empty();
                }
                List<Sealed> fresh = sealed(row);
                return Optional.of(fresh.isEmpty() ? known : known.read(fresh));
            }
        });
    }

    private static List<Sealed> sealed(ResultSet row) throws SQLException {
        List<Sealed> rows = new ArrayList<>();
        while (row.next()) {
            rows.add(new Sealed(row.getLong(1), row.getTimestamp(2).toInstant(), row.getBytes(3), row.getBytes(4)));
        }
        return rows;
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

    /**
     * In one transaction, in this order; all of one practice.
     *
     * @return whether each was written: not when its circle had moved on
     */
    List<Boolean> append(List<Append> appends) {
        if (appends.isEmpty()) {
            return List.of();
        }
        return jdbc.execute(AS + Append.SQL.repeat(appends.size()), (PreparedStatement write) -> {
            write.setString(1, appends.getFirst().before().practice().toString());
            for (int i = 0; i < appends.size(); i++) {
                appends.get(i).into(write, 1 + i * Append.PARAMETERS);
            }
            write.execute();
            List<Boolean> written = new ArrayList<>(appends.size());
            for (Append append : appends) {
                write.getMoreResults();
                written.add(write.getUpdateCount() == append.after().sealed().size());
            }
            return written;
        });
    }

    void forget(PracticeId practice, CircleId circle) {
        jdbc.execute(FORGET, (PreparedStatement delete) -> {
            delete.setString(1, practice.toString());
            delete.setObject(2, circle.value());
            return delete.execute();
        });
    }

    /** What the next statement found; the first one only names the practice. */
    private static ResultSet next(PreparedStatement query) throws SQLException {
        query.getMoreResults();
        return query.getResultSet();
    }
}
