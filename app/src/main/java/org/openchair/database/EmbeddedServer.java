package org.openchair.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the server of a cluster, whatever a crash left behind, and stops it. */
record EmbeddedServer(Cluster cluster) {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final long LOG_LIMIT = 10_000_000;

    /** Adopts the server that a killed application left running, or starts one, on the wished port if it is free. */
    Postmaster start(int wished) throws IOException, InterruptedException {
        var left = Postmaster.of(cluster.data());
        if (left.isPresent() && left.get().runs(cluster.binaries().program("postgres"))) return ready(left.get());
        if (left.isPresent()) stop();
        cluster.configure(cluster.data());
        if (Files.exists(cluster.log()) && Files.size(cluster.log()) > LOG_LIMIT) Files.delete(cluster.log());
        var port = wished;
        for (var begun = System.nanoTime(); ; Thread.sleep(100)) {
            Postmaster.bury(cluster.data());
            var said = Files.exists(cluster.log()) ? Files.size(cluster.log()) : 0;
            var started = attempt(port);
            if (started.isPresent()) return started.get();
            var why = since(said);
            if (why.contains("Address already in use")) port = Cluster.freePort();
            // Children of a killed server finish within moments; until then the directory is theirs.
            else if (!why.contains("shared memory block") && !why.contains("lock file")) throw failed(why);
            if (System.nanoTime() - begun > PATIENCE.toNanos()) throw failed(why);
        }
    }

    private Optional<Postmaster> attempt(int port) throws IOException, InterruptedException {
        // pg_ctl gives the server a session of its own: Ctrl+C reaches the application alone, which stops the server last.
        var start = cluster.run("pg_ctl", "start", "--wait", "--timeout=600", "-D", cluster.data().toString(),
                "-l", cluster.log().toString(), "-o", "-p " + port).start();
        for (; ; Thread.sleep(5)) {
            var postmaster = Postmaster.of(cluster.data()).filter(Postmaster::ready);
            if (postmaster.isPresent()) return postmaster;
            if (!start.isAlive()) return Postmaster.of(cluster.data()).filter(Postmaster::ready);
        }
    }

    private Postmaster ready(Postmaster left) throws IOException, InterruptedException {
        log.info("Using the PostgreSQL that is still running from before (process {}).", left.pid());
        for (var postmaster = left; ; Thread.sleep(20)) {
            if (postmaster.ready()) return postmaster;
            var now = Postmaster.of(cluster.data());
            if (now.isEmpty()) return start(left.port());
            postmaster = now.get();
        }
    }

    void stop() throws IOException, InterruptedException {
        var stop = cluster.run("pg_ctl", "stop", "--mode=fast", "--wait", "--timeout=60", "-D", cluster.data().toString());
        if (stop.start().waitFor() == 0 || Postmaster.of(cluster.data()).isEmpty()) return;
        log.warn("PostgreSQL did not stop; the next start will adopt it.");
    }

    private String since(long position) throws IOException {
        if (!Files.exists(cluster.log())) return "";
        try (var file = new RandomAccessFile(cluster.log().toFile(), "r")) {
            file.seek(Math.min(position, file.length()));
            var bytes = new byte[(int) Math.min(file.length() - file.getFilePointer(), 10_000)];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private DatabaseUnavailable failed(String why) {
        var fatal = why.lines().filter(line -> line.matches(".*(FATAL|PANIC).*")).findFirst().orElse(why).strip();
        return new DatabaseUnavailable("PostgreSQL does not start: " + fatal + " (" + cluster.log() + ")");
    }
}
