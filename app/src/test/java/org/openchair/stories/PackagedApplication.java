package org.openchair.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/** The application as it is delivered, unpacked once for all stories as {@code script/server} does it. */
final class PackagedApplication {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final Path PACKED = Path.of(System.getProperty("openchair.jar", "target/app-0.1.0-exec.jar")).toAbsolutePath();
    private static final Path UNPACKED = unpack();
    private static final Path PROGRAMS = UNPACKED.resolveSibling("postgres");

    private PackagedApplication() {}

    /** The command that starts it; quick to start matters more here than fast when warm. */
    static List<String> command(String... arguments) {
        var command = new ArrayList<>(List.of(JAVA.toString(), "-XX:+UseSerialGC", "-Xmx512m", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-jar", UNPACKED.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Unpacking PostgreSQL takes two seconds; one story's is good for the next. */
    static synchronized void lendDatabase(Path data) throws IOException {
        if (Files.isDirectory(PROGRAMS)) move(PROGRAMS, Files.createDirectories(data.resolve("postgres")), Files::createSymbolicLink);
    }

    static synchronized void keepDatabase(Path data) throws IOException {
        if (!Files.isDirectory(PROGRAMS)) move(data.resolve("postgres"), Files.createDirectories(PROGRAMS), (to, from) -> Files.move(from, to));
    }

    private static void move(Path from, Path to, Way way) throws IOException {
        try (var programs = Files.newDirectoryStream(from, "bin-*")) {
            for (var folder : programs) way.make(to.resolve(folder.getFileName()), folder);
        }
    }

    private interface Way {
        void make(Path to, Path from) throws IOException;
    }

    private static Path unpack() {
        var folder = PACKED.resolveSibling("stories-application");
        var application = folder.resolve("app.jar");
        try {
            if (!Files.exists(PACKED)) throw new IllegalStateException("Package the application first: " + PACKED + " is missing.");
            // Not by its time, which is the same for every build: what it holds tells which one it is.
            var print = fingerprint();
            var unpacked = folder.resolve("fingerprint");
            if (Files.exists(unpacked) && Files.readString(unpacked).equals(print)) return application;
            var done = new ProcessBuilder(JAVA.toString(), "-Djarmode=tools", "-jar", PACKED.toString(), "extract", "--force",
                    "--destination", folder.toString(), "--application-filename", "app.jar").inheritIO().start().waitFor();
            if (done != 0) throw new IllegalStateException("Unpacking " + PACKED + " failed.");
            Files.writeString(unpacked, print);
            return application;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String fingerprint() throws IOException {
        var crc = new CRC32C();
        try (var file = FileChannel.open(PACKED)) {
            crc.update(file.map(FileChannel.MapMode.READ_ONLY, 0, file.size()));
        }
        return Long.toHexString(crc.getValue()) + "\n";
    }
}
