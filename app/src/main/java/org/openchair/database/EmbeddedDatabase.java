package org.openchair.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A durable PostgreSQL of our own in the data folder: it starts and stops with the application, is started again should it
 * die, and outlives a killed application until the next one adopts it.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final long WATCH_MILLIS = 200;

    private final DataFolder folder;
    private final EmbeddedServer server;
    private final PGSimpleDataSource source;
    private final Thread watch;
    private Postmaster postmaster;

    /** Holds the folder, makes what is missing in it, and returns when the database answers. */
    public static EmbeddedDatabase in(Path folder) {
        var held = DataFolder.hold(folder);
        try {
            var parent = Durable.directory(held.path().resolve("postgres"));
            Durable.clear(parent, "{unpacking,creating}-*");
            return new EmbeddedDatabase(held, new EmbeddedServer(Cluster.in(parent, Binaries.unpackedIn(parent))));
        } catch (IOException | InterruptedException | RuntimeException e) {
            held.close();
            if (e instanceof DatabaseUnavailable unavailable) throw unavailable;
            throw new DatabaseUnavailable("The database in " + held.path() + " did not start: " + e, e);
        }
    }

    /** The way into the server that another process runs on this folder, if one does. */
    static Optional<PGSimpleDataSource> running(Path folder) {
        try {
            var cluster = folder.toRealPath().resolve("postgres").resolve(Binaries.carried());
            var postmaster = Postmaster.of(cluster.resolve("data")).filter(Postmaster::ready);
            if (postmaster.isEmpty()) return Optional.empty();
            return Optional.of(source(postmaster.get().port(), Cluster.password(cluster)));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private EmbeddedDatabase(DataFolder folder, EmbeddedServer server) throws IOException, InterruptedException {
        this.folder = folder;
        this.server = server;
        postmaster = server.start(Cluster.freePort());
        source = source(postmaster.port(), Cluster.password(server.cluster().folder()));
        watch = Thread.ofVirtual().name("database-watch").start(this::watch);
    }

    static PGSimpleDataSource source(int port, String password) {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(Cluster.ROLE);
        source.setUser(Cluster.ROLE);
        source.setPassword(password);
        // The loopback needs no encryption, and asking for it costs each new connection a round trip.
        source.setSslMode("disable");
        source.setGssEncMode("disable");
        return source;
    }

    /** Always leads to the running server, also after it had to move to another port. */
    PGSimpleDataSource source() {
        return source;
    }

    private void watch() {
        try {
            for (; ; Thread.sleep(WATCH_MILLIS)) if (!postmaster.alive()) restart();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void restart() throws InterruptedException {
        log.warn("PostgreSQL (process {}) is gone; starting it again.", postmaster.pid());
        try {
            postmaster = server.start(postmaster.port());
            source.setPortNumbers(new int[] {postmaster.port()});
            log.info("PostgreSQL is back.");
        } catch (IOException | RuntimeException e) {
            log.error("PostgreSQL could not be started again; the next attempt follows.", e);
            Thread.sleep(5_000);
        }
    }

    @Override
    public void close() {
        watch.interrupt();
        try {
            watch.join();
            server.stop();
        } catch (IOException | InterruptedException e) {
            log.warn("PostgreSQL did not stop; the next start will adopt it.", e);
        } finally {
            folder.close();
        }
    }
}
