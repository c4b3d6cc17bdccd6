package org.openchair.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** Files that are still there, and whole, after the power fails. */
final class Durable {
    private Durable() {}

    static Path directory(Path path) throws IOException {
        if (!Files.isDirectory(path)) Files.createDirectories(path, permissions("rwx------"));
        return path.toRealPath();
    }

    static void write(Path file, String text, String permissions) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, permissions(permissions));
        Files.writeString(file, text);
        sync(file);
    }

    /** Either the old name or the new one exists at any moment, never half of it. */
    static void rename(Path from, Path to) throws IOException {
        sync(from);
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        sync(to.getParent());
    }

    static void sync(Path fileOrDirectory) throws IOException {
        try (var channel = FileChannel.open(fileOrDirectory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Once everything is written: the file system then has one flush to do for most of the files, instead of one each. */
    static void syncAll(Path tree) throws IOException {
        try (var all = Files.walk(tree)) {
            for (var path : all.filter(path -> !Files.isSymbolicLink(path)).toList()) sync(path);
        }
    }

    /** Removes what a crash left unfinished. */
    static void clear(Path folder, String names) {
        try (var unfinished = Files.newDirectoryStream(folder, names)) {
            for (var tree : unfinished) delete(tree);
        } catch (IOException | UncheckedIOException busy) {
            // A program that outlived the crash may still write there; the next start finds it quiet.
        }
    }

    private static FileAttribute<?> permissions(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }

    private static void delete(Path tree) throws IOException {
        try (var all = Files.walk(tree)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        }
    }
}
