package org.openchair.journal.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.LinkedHashSet;
import javax.sql.DataSource;
import org.openchair.events.CircleId;
import org.openchair.events.PracticeId;
import org.openchair.journal.Announcer;
import org.openchair.journal.Live;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Tells the other nodes which circle moved on, and hears it from them (PostgreSQL NOTIFY).
 *
 * <p>Sent after the commit, many at once, by one thread: a NOTIFY inside each append would take a lock that lets only one
 * commit wait for the disk at a time, and each NOTIFY wakes every node, so a moment is waited for others to come along. A
 * note that is lost in a crash costs nothing, because every read asks the database.
 */
@Component
class Nodes implements Announcer, SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Nodes.class);
    private static final String CHANNEL = "circle_moved";
    private static final int WAIT = 500;
    private static final int MOST_AT_ONCE = 500;
    /** Milliseconds; nobody notices them. */
    private static final int TOGETHER = 20;

    private record Note(PracticeId practice, CircleId circle, long after) {}

    private final Live live;
    private final DataSource source;
    private final String self = UUID.randomUUID().toString();
    private final BlockingQueue<Note> notes = new LinkedBlockingQueue<>(100_000);
    private volatile boolean running;

    Nodes(Live live, DataSource source) {
        this.live = live;
        this.source = source;
    }

    @Override
    public void moved(PracticeId practice, CircleId circle, long after) {
        live.moved(practice, circle, after);
        notes.offer(new Note(practice, circle, after));
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name("nodes-tell").start(() -> keep(this::tell));
        Thread.ofPlatform().daemon().name("nodes-listen").start(() -> keep(this::listen));
    }

    private interface Work {
        void on(Connection connection) throws SQLException, InterruptedException;
    }

    /** Does the work on a connection of its own, and again on a new one when the database was away. */
    private void keep(Work work) {
        while (running) {
            try (Connection connection = source.getConnection()) {
                work.on(connection);
            } catch (SQLException e) {
                LOG.debug("The database is away", e);
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void tell(Connection connection) throws SQLException, InterruptedException {
        while (running) {
            Set<Note> batch = new LinkedHashSet<>();
            batch.add(notes.take());
            Thread.sleep(TOGETHER);
            notes.drainTo(batch, MOST_AT_ONCE);
            try (PreparedStatement notify = connection.prepareStatement("select pg_notify(?, note) from unnest(?::text[]) note")) {
                notify.setString(1, CHANNEL);
                notify.setArray(2, connection.createArrayOf("text", batch.stream()
                        .map(note -> self + " " + note.practice + " " + note.circle + " " + note.after).toArray()));
                notify.execute();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
        }
        PGConnection postgres = connection.unwrap(PGConnection.class);
        while (running) {
            PGNotification[] heard = postgres.getNotifications(WAIT);
            for (PGNotification note : heard == null ? new PGNotification[0] : heard) {
                String[] parts = note.getParameter().split(" ");
                if (parts.length == 4 && !parts[0].equals(self)) {
                    live.moved(PracticeId.of(parts[1]), CircleId.of(parts[2]), Long.parseLong(parts[3]));
                }
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(WAIT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
