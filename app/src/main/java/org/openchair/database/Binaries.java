package org.openchair.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs for this machine, unpacked once into the data folder. */
record Binaries(Path folder, String version) {
    private static final Pattern VERSION = Pattern.compile("-(\\d+\\.[\\d.]*\\d)\\.jar");

    static Binaries unpackedIn(Path parent) throws IOException {
        var archive = archive();
        var version = version(archive);
        var binaries = new Binaries(parent.resolve("bin-" + version), version);
        if (!Files.isDirectory(binaries.folder)) binaries.unpack(archive);
        return binaries;
    }

    /** The major version that this application carries; the data is kept under its name. */
    static String carried() {
        return major(version(archive()));
    }

    String major() {
        return major(version);
    }

    private static String major(String version) {
        return version.substring(0, version.indexOf('.'));
    }

    private static String version(URL archive) {
        var version = VERSION.matcher(archive.toString());
        if (!version.find()) throw new IllegalStateException("No version in " + archive);
        return version.group(1);
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    private static URL archive() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var arm = System.getProperty("os.arch").matches("aarch64|arm64");
        var name = "/postgres-" + (system.contains("mac") ? "darwin" : system) + (arm ? "-arm_64" : "-x86_64") + ".txz";
        var archive = Binaries.class.getResource(name);
        if (archive == null) throw new DatabaseUnavailable("No PostgreSQL is packed for this kind of machine ("
                + system + ", " + System.getProperty("os.arch") + "); name one in OPENCHAIR_DATABASE_URL.");
        return archive;
    }

    private void unpack(URL archive) throws IOException {
        var unfinished = Files.createTempDirectory(folder.getParent(), "unpacking-");
        try (var packed = new BufferedInputStream(archive.openStream(), 1 << 16);
                var stream = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry; (entry = stream.getNextEntry()) != null; ) {
                unpack(entry, stream, unfinished.resolve(entry.getName()));
            }
        }
        Files.setPosixFilePermissions(unfinished, permissions(0755));
        Durable.syncAll(unfinished);
        Durable.rename(unfinished, folder);
    }

    private static void unpack(TarArchiveEntry entry, InputStream bytes, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        if (entry.isDirectory()) Files.createDirectories(file);
        else Files.copy(bytes, file);
        // Readable by all, because the server may have to run as another user than the application.
        Files.setPosixFilePermissions(file, permissions(entry.getMode() & 0755 | 0444 | (entry.isDirectory() ? 0111 : 0)));
    }

    private static EnumSet<PosixFilePermission> permissions(int mode) {
        var permissions = EnumSet.noneOf(PosixFilePermission.class);
        var all = PosixFilePermission.values();
        for (int bit = 0; bit < all.length; bit++) if ((mode & (0400 >> bit)) != 0) permissions.add(all[bit]);
        return permissions;
    }
}
