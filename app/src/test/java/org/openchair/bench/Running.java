package org.openchair.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server in a process of its own, and how long it took from the command to its first page. */
final class Running implements AutoCloseable {
    private static final Pattern SET_UP = Pattern.compile("/setup/(\\S+)");
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    final int port;
    final Duration start;
    private final Process process;
    private final Path console;

    private Running(int port, Duration start, Process process, Path console) {
        this.port = port;
        this.start = start;
        this.process = process;
        this.console = console;
    }

    /** The application with the options that {@code script/server} gives it. */
    static Running application(Path data, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(List.of(System.getProperty("openchair.options").split(" ")));
        String recording = System.getProperty("openchair.recording", "");
        if (!recording.isEmpty() && Files.exists(Path.of(recording))) {
            command.add("-Xlog:aot*=off,cds*=off");
            command.add("-XX:AOTCache=" + recording);
        }
        command.addAll(List.of("-jar", System.getProperty("openchair.application")));
        command.addAll(List.of(arguments));
        return start(command, data, "/sign-in");
    }

    static Running plain(Path data) throws IOException, InterruptedException {
        return start(List.of(JAVA.toString(), "-XX:+UseSerialGC", "-Xmx512m", "-cp", System.getProperty("java.class.path"),
                Plain.class.getName(), "--spring.main.banner-mode=off", "--spring.config.location=optional:file:/none/"), data, "/");
    }

    private static Running start(List<String> command, Path data, String first) throws IOException, InterruptedException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        List<String> all = new ArrayList<>(command);
        all.add("--server.port=" + port);
        Files.createDirectories(data);
        Path console = data.resolve("console");
        ProcessBuilder builder = new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(console.toFile());
        builder.environment().put("OPENCHAIR_DATA", data.toString());
        long began = System.nanoTime();
        Process process = builder.start();
        // Whatever becomes of the measurement, nothing keeps running after it.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + first)).build();
        while (true) {
            try {
                if (http.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                    return new Running(port, Duration.ofNanos(System.nanoTime() - began), process, console);
                }
            } catch (IOException notYet) {
                if (!process.isAlive()) {
                    throw new IllegalStateException(Files.readString(console));
                }
            }
            Thread.sleep(20);
        }
    }

    /** The first page may be there a moment before the link is printed. */
    String setUp() throws IOException, InterruptedException {
        for (int i = 0; i < 250; i++) {
            Matcher matcher = SET_UP.matcher(Files.readString(console));
            if (matcher.find()) {
                return matcher.group(1);
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("No set-up link in " + console);
    }

    /** Resident memory of the process, in MiB. */
    long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream().filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).sum() / 1024;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
