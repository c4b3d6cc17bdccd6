package org.openchair.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The packaged application in a process, a folder and a port of its own, which may be killed and started again. */
public final class Server implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final Path console;
    private final Map<String, String> environment;
    private final int port;
    private final Thread goodbye = new Thread(this::killEverything);
    private Process application;

    public static Server start() {
        return start(Map.of());
    }

    /** Starts on an empty data folder, with these environment variables and none of ours, and returns when it answers. */
    public static Server start(Map<String, String> environment) {
        var server = new Server(environment);
        server.startAgain();
        return server;
    }

    private Server(Map<String, String> environment) {
        try {
            folder = Files.createTempDirectory("openchair-story-").toRealPath();
            console = folder.resolve("console");
            this.environment = environment;
            port = freePort();
            PackagedApplication.lendDatabase(data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(goodbye);
    }

    /** Without a slash at the end. */
    public String url() {
        return "http://localhost:" + port;
    }

    public Path data() {
        return folder.resolve("data");
    }

    /** All it printed, over all its starts. */
    public String console() {
        try {
            return Files.exists(console) ? Files.readString(console) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first place on the console that matches, waited for. */
    public MatchResult said(Pattern words) {
        for (var end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end); pause()) {
            var matcher = words.matcher(console());
            if (matcher.find()) return matcher.toMatchResult();
        }
        throw new IllegalStateException("It never said " + words + ":\n" + console());
    }

    /** The same folder, port and environment as before. */
    public void startAgain() {
        var process = new ProcessBuilder(PackagedApplication.command("--server.port=" + port)).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(console.toFile()));
        process.environment().keySet().removeIf(name -> name.startsWith("OPENCHAIR_"));
        process.environment().put("OPENCHAIR_DATA", data().toString());
        process.environment().putAll(environment);
        try {
            application = process.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitAnswer();
    }

    private void awaitAnswer() {
        for (var end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end); pause()) {
            if (!application.isAlive()) break;
            try {
                var question = HttpRequest.newBuilder(URI.create(url() + "/")).timeout(Duration.ofSeconds(60)).build();
                HTTP.send(question, BodyHandlers.discarding());
                return;
            } catch (IOException notYet) {
                continue;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("It does not answer:\n" + console());
    }

    /** Runs the application once more on the same folder, to its end, with these arguments; what it printed. */
    public String run(String... arguments) {
        try {
            var process = new ProcessBuilder(PackagedApplication.command(arguments)).redirectErrorStream(true);
            process.environment().put("OPENCHAIR_DATA", data().toString());
            process.environment().putAll(environment);
            var run = process.start();
            return new String(run.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code kill -9} does; the database stays alone behind. */
    public void killApplication() {
        application.destroyForcibly();
        await(application.toHandle());
    }

    /** As {@code kill -9} of every process of the database does. */
    public void killDatabase() {
        database().ifPresent(postmaster -> {
            var children = postmaster.descendants().toList();
            postmaster.destroyForcibly();
            children.forEach(ProcessHandle::destroyForcibly);
            await(postmaster);
        });
    }

    /** As a power cut does. */
    public void killEverything() {
        killApplication();
        killDatabase();
    }

    /** As Ctrl+C does. */
    public void stop() {
        application.destroy();
        await(application.toHandle());
    }

    /** The embedded database's first process, while it runs; its number may belong to someone else by now. */
    public Optional<ProcessHandle> database() {
        try {
            var pid = Files.readAllLines(data().resolve("postgres/18/data/postmaster.pid")).getFirst().strip();
            return ProcessHandle.of(Long.parseLong(pid))
                    .filter(process -> process.info().commandLine().orElse("").contains(data().toString()));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** A connection to the embedded database as its administrator, whom row-level security does not bind. */
    public Connection openDatabase() throws SQLException {
        try {
            var cluster = data().resolve("postgres/18");
            var port = Files.readAllLines(cluster.resolve("data/postmaster.pid")).get(3).strip();
            return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/openchair", "postgres", Files.readString(cluster.resolve("administrator-password")).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(goodbye);
        if (application.isAlive()) stop();
        killDatabase();
        try {
            PackagedApplication.keepDatabase(data());
            try (var all = Files.walk(folder)) {
                for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Below the ports that systems give to whoever asks for any: while the application is down, nobody else takes it. */
    private static int freePort() {
        while (true) {
            var port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            try (var _ = new ServerSocket(port)) {
                if (GIVEN.add(port)) return port;
            } catch (IOException taken) {
                continue;
            }
        }
    }

    private static void await(ProcessHandle process) {
        for (var end = Instant.now().plus(PATIENCE); process.isAlive() && Instant.now().isBefore(end); ) pause();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
