package org.openchair.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The server process that holds a data directory, as its {@code postmaster.pid} tells. */
record Postmaster(long pid, int port, boolean ready, Path data) {
    // No process has the largest number: PostgreSQL sees that the writer of the file is gone, and still makes sure that none
    // of its children is left at work. Deleting the file would skip that, and two servers on one directory destroy it.
    private static final String NOBODY = Integer.toString(Integer.MAX_VALUE);

    static Optional<Postmaster> of(Path data) throws IOException {
        var lines = lines(data);
        if (lines.size() < 5) return Optional.empty();
        var ready = lines.size() > 7 && lines.get(7).startsWith("ready");
        var postmaster = new Postmaster(Long.parseLong(lines.get(0).strip()), Integer.parseInt(lines.get(3).strip()), ready, data);
        return postmaster.alive() ? Optional.of(postmaster) : Optional.empty();
    }

    /** Another process may have got the number since, and a dead child that nobody waited for has no command line. */
    boolean alive() {
        return ProcessHandle.of(pid).filter(process -> serves(process, data)).isPresent();
    }

    boolean runs(Path program) throws IOException {
        var real = program.toRealPath().toString();
        return ProcessHandle.of(pid).filter(process -> line(process).contains(real)).isPresent();
    }

    /** Makes a {@code postmaster.pid} that a crash left behind harmless, so that a server can start. */
    static void bury(Path data) throws IOException {
        var file = data.resolve("postmaster.pid");
        var lines = lines(data);
        if (lines.isEmpty()) {
            // Empty: it died between creating the file and writing it, before it touched anything else.
            if (ProcessHandle.allProcesses().noneMatch(process -> serves(process, data))) Files.deleteIfExists(file);
            return;
        }
        lines.set(0, NOBODY);
        Files.write(file, lines);
    }

    private static boolean serves(ProcessHandle process, Path data) {
        return line(process).contains("postgres") && line(process).contains(data.toString());
    }

    private static String line(ProcessHandle process) {
        return process.info().commandLine().orElse("");
    }

    private static List<String> lines(Path data) throws IOException {
        try {
            return Files.readAllLines(data.resolve("postmaster.pid"));
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }
}
