package org.openchair.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * As whom PostgreSQL runs: as the application itself, unless that is root, which PostgreSQL refuses.
 *
 * @param prefix the command that changes the account
 * @param user   who must own the files, when that is another user than the application
 */
record Account(List<String> prefix, @Nullable Integer user) {
    private static final int NOBODY = 65534;
    private static final Account SAME = new Account(List.of(), null);
    // Root without powers, in a user namespace of its own: the files stay root's. Containers often forbid it.
    private static final Account POWERLESS_ROOT = new Account(List.of("unshare", "--user"), null);

    /** The first account that can write the data and run the program. */
    static Account able(Path data, Path program) throws IOException, InterruptedException {
        if (new UnixSystem().getUid() != 0) return SAME;
        for (var account : candidates(owner(data), owner(data.resolve("../../..")))) {
            if (account.works(data, program)) return account;
        }
        throw new DatabaseUnavailable("PostgreSQL does not run as root, and no way to start it as someone else "
                + "works here (unshare, setpriv, runuser); start Open Chair as an ordinary user, or name a database in OPENCHAIR_DATABASE_URL.");
    }

    private static int owner(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }

    private static List<Account> candidates(int owner, int folderOwner) {
        var candidates = new ArrayList<Account>();
        if (owner == 0) candidates.add(POWERLESS_ROOT);
        var user = owner != 0 ? owner : folderOwner != 0 ? folderOwner : NOBODY;
        candidates.add(new Account(List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups"), user));
        if (user == NOBODY) candidates.add(new Account(List.of("runuser", "-u", "nobody", "--"), user));
        return candidates;
    }

    private boolean works(Path data, Path program) throws IOException, InterruptedException {
        own(data);
        if (user != null) letPass(data);
        try {
            return run("sh", "-c", "test \"$(id -u)\" != 0 && test -w \"$0\" && test -x \"$1\"",
                    data.toString(), program.toString()).start().waitFor() == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    // .data/postgres/<version>/data: the three folders above are root's; others may walk through them, and read nothing.
    private static void letPass(Path data) throws IOException {
        var folder = data.getParent();
        for (int above = 0; above < 3; above++, folder = folder.getParent()) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        }
    }

    /** Gives a file or a tree of them to whom the server runs as. */
    void own(Path tree) throws IOException {
        if (user == null) return;
        try (var all = Files.walk(tree)) {
            for (var path : all.toList()) Files.setAttribute(path, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
        }
    }

    ProcessBuilder run(String... command) {
        var all = new ArrayList<>(prefix);
        all.addAll(List.of(command));
        var process = new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        process.environment().keySet().removeIf(name -> name.startsWith("PG"));
        process.environment().put("LC_ALL", "C");
        return process;
    }
}
