package org.openchair.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** One PostgreSQL data directory with its two roles and their passwords: made whole or not at all. */
record Cluster(Path folder, Binaries binaries, Account account) {
    static final String ROLE = "openchair";

    static Cluster in(Path parent, Binaries binaries) throws IOException, InterruptedException {
        var folder = parent.resolve(binaries.major());
        if (Files.isDirectory(folder)) {
            return new Cluster(folder, binaries, Account.able(folder.resolve("data"), binaries.program("postgres")));
        }
        refuseToForget(parent, binaries);
        return create(parent, folder, binaries);
    }

    // A new major version cannot read the old one's files, and starting empty would look as if everything were lost.
    private static void refuseToForget(Path parent, Binaries binaries) throws IOException {
        try (var others = Files.newDirectoryStream(parent, "[0-9]*")) {
            for (var other : others) throw new DatabaseUnavailable("The data in " + other + " was written by PostgreSQL "
                    + other.getFileName() + "; this Open Chair carries " + binaries.version()
                    + ": see docs/running.md, Upgrade.");
        }
    }

    private static Cluster create(Path parent, Path folder, Binaries binaries) throws IOException, InterruptedException {
        var unfinished = Files.createTempDirectory(parent, "creating-");
        var data = Durable.directory(unfinished.resolve("data"));
        var cluster = new Cluster(folder, binaries, Account.able(data, binaries.program("postgres")));
        var log = unfinished.resolve("creation.log");
        cluster.must(log, "", "initdb", "-D", data.toString(), "-U", "postgres", "--auth=reject",
                "--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--data-checksums");
        var administrator = newPassword(unfinished.resolve("administrator-password"));
        var application = newPassword(unfinished.resolve("password"));
        cluster.must(log, """
                ALTER ROLE postgres PASSWORD '%s'
                CREATE ROLE %s LOGIN PASSWORD '%s' NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS
                CREATE DATABASE %s OWNER %s
                """.formatted(administrator, ROLE, application, ROLE, ROLE),
                "postgres", "--single", "-D", data.toString(), "-c", "exit_on_error=on", "postgres");
        cluster.configure(data);
        cluster.account.own(data);
        Durable.rename(unfinished, folder);
        return cluster;
    }

    private static String newPassword(Path file) throws IOException {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        var password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Durable.write(file, password + "\n", "rw-------");
        return password;
    }

    /** Runs a program to its end; what is secret goes in by standard input, where no other user can read it. */
    private void must(Path log, String input, String program, String... arguments) throws IOException, InterruptedException {
        var process = run(program, arguments).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        try (var stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        }
        if (process.waitFor() == 0) return;
        throw new DatabaseUnavailable("The database could not be created: " + Files.readString(log).strip());
    }

    ProcessBuilder run(String program, String... arguments) {
        var command = new String[arguments.length + 1];
        command[0] = binaries.program(program).toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return account.run(command);
    }

    void configure(Path data) throws IOException {
        for (var name : new String[] {"postgresql.conf", "pg_hba.conf"}) {
            try (var ours = Cluster.class.getResourceAsStream(name)) {
                var text = new String(ours.readAllBytes(), StandardCharsets.UTF_8);
                var file = data.resolve(name);
                if (Files.exists(file) && Files.readString(file).equals(text)) continue;
                Durable.write(file, text, "rw-------");
                account.own(file);
            }
        }
    }

    Path data() {
        return folder.resolve("data");
    }

    // Inside, because only there may the account of the server write.
    Path log() {
        return data().resolve("server.log");
    }

    static String password(Path folder) throws IOException {
        return Files.readString(folder.resolve("password")).strip();
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
