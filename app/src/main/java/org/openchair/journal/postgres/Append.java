package org.openchair.journal.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchair.journal.Standing;
import org.openchair.journal.postgres.KnownCircle.Sealed;

/** What takes a circle from {@code before} to {@code after}, and how lists will show it then. */
record Append(KnownCircle before, KnownCircle after, Standing standing) {
    // The head row is the lock: whoever moves it from the sequence number they knew may write, the others find no row.
    static final String SQL = """
            with head as (
              update circle set seq = ?, hash = ?, stage = ?, waiting = ?, next_at = ?, lapses_at = ?, moved_at = ?
              where circle_id = ? and seq = ? returning practice_id, circle_id)
            insert into entry (practice_id, circle_id, seq, at, body, hash)
            select practice_id, circle_id, fresh.seq, fresh.at, fresh.body, fresh.hash
            from head, unnest(?::bigint[], ?::timestamptz[], ?::bytea[], ?::bytea[]) as fresh(seq, at, body, hash);
            """;
    static final int PARAMETERS = 13;

    /** Fills in the statement, whose parameters come after the one numbered {@code at}. */
    void into(PreparedStatement write, int at) throws SQLException {
        List<Sealed> fresh = after.sealed();
        Connection connection = write.getConnection();
        write.setLong(at + 1, after.history().seq());
        write.setBytes(at + 2, after.hash());
        write.setString(at + 3, standing.stage());
        write.setInt(at + 4, standing.waiting());
        write.setTimestamp(at + 5, timestamp(standing.next()));
        write.setTimestamp(at + 6, timestamp(standing.lapses()));
        write.setTimestamp(at + 7, Timestamp.from(fresh.getLast().at()));
        write.setObject(at + 8, before.circle().value());
        write.setLong(at + 9, before.history().seq());
        write.setArray(at + 10, connection.createArrayOf("bigint", fresh.stream().map(Sealed::seq).toArray(Long[]::new)));
        // As ISO 8601 in UTC: a local time without its zone would be another moment in the hour that comes twice.
        write.setArray(at + 11, connection.createArrayOf("timestamptz", fresh.stream().map(row -> row.at().toString()).toArray(String[]::new)));
        write.setArray(at + 12, connection.createArrayOf("bytea", fresh.stream().map(Sealed::body).toArray(byte[][]::new)));
        write.setArray(at + 13, connection.createArrayOf("bytea", fresh.stream().map(Sealed::hash).toArray(byte[][]::new)));
    }

    private static @Nullable Timestamp timestamp(Optional<Instant> instant) {
        return instant.map(Timestamp::from).orElse(null);
    }
}
