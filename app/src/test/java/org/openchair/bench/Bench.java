package org.openchair.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * The figures that matter, each beside its yardstick in the same run. Because the machine is shared, short turns of ours and of
 * the yardsticks alternate, and the middle of the rounds counts. Few and many circles are two installations side by side, for a
 * server and its yardsticks become faster for minutes: measured one after the other, the later would look better or worse by that.
 */
public final class Bench {
    private static final int FEW = 100;
    private static final int ROUNDS = 15;
    private static final Duration TURN = Duration.ofSeconds(1);
    private static final int WARM_ROUNDS = 12;
    private static final Duration WARM_TURN = Duration.ofSeconds(3);
    // In the order of the loads.
    private static final int COMMAND = 0;
    private static final int INSERT = 1;
    private static final int PAGE = 2;
    private static final int FILE = 3;
    /** From a load of the few to that of the many. */
    private static final int MANY = 4;

    private final Path folder;
    private final int many;

    private Bench(Path folder, int many) {
        this.folder = folder;
        this.many = many;
    }

    /** @param arguments how many circles to compare with a hundred; 10,000 without */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("openchair-bench-").toRealPath();
        try {
            new Bench(folder, arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000).run();
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void run() throws Exception {
        starts();
        try (Installation few = new Installation(folder.resolve("few")); Installation lots = new Installation(folder.resolve("many"))) {
            few.grow(FEW);
            lots.grow(FEW);
            long before = lots.bytes();
            lots.grow(many);
            say("database bytes a circle (5 entries, %d circles): %d", many, (lots.bytes() - before) / (many - FEW));
            say("a supporter's page of a circle with %d entries: %d bytes", Installation.LONG_CIRCLE, few.pageBytes);
            List<Load.Once> loads = List.of(few::command, few::insert, few::page, few::file,
                    lots::command, lots::insert, lots::page, lots::file);
            Rates.of(WARM_ROUNDS, WARM_TURN, loads);
            Rates rates = Rates.of(ROUNDS, TURN, loads);
            beside(rates, FEW, "commands", COMMAND, "plain JDBC inserts", INSERT, "0.40");
            beside(rates, FEW, "pages", PAGE, "files of the same size", FILE, "0.50");
            beside(rates, many, "commands", MANY + COMMAND, "plain JDBC inserts", MANY + INSERT, "0.40");
            beside(rates, many, "pages", MANY + PAGE, "files of the same size", MANY + FILE, "0.50");
            compare("commands", rates.ratio(MANY + COMMAND, MANY + INSERT, COMMAND, INSERT), rates.ratio(MANY + COMMAND, COMMAND));
            compare("pages", rates.ratio(MANY + PAGE, MANY + FILE, PAGE, FILE), rates.ratio(MANY + PAGE, PAGE));
            say("resident memory: %d MiB with %d circles, %d MiB with %d", few.server.resident(), FEW, lots.server.resident(), many);
        }
    }

    private static void beside(Rates rates, int circles, String ours, int load, String theirs, int yardstick, String goal) {
        say("%d circles: %s %.0f/s (%s), %s %.0f/s (%s), ratio %.2f (goal %s)", circles, ours, rates.middle(load), rates.spread(load),
                theirs, rates.middle(yardstick), rates.spread(yardstick), rates.ratio(load, yardstick), goal);
    }

    private void compare(String what, double ratios, double rates) {
        say("%s with %d circles over %d: %.2f over their yardsticks (goal 0.90), %.2f a second", what, many, FEW, ratios, rates);
    }

    /** From the command to the first page, beside an application with one page and no database; the first start of all sets up. */
    private void starts() throws Exception {
        double[] ours = new double[3];
        double[] plain = new double[3];
        try (Running first = Running.application(folder.resolve("starts"))) {
            say("first start, with a new database: %.1f s", first.start.toMillis() / 1000.0);
        }
        for (int i = 0; i < ours.length; i++) {
            try (Running server = Running.application(folder.resolve("starts"))) {
                ours[i] = server.start.toMillis() / 1000.0;
                if (i == 0) {
                    say("resident memory after a start: %d MiB", server.resident());
                }
            }
            try (Running server = Running.plain(folder.resolve("plain"))) {
                plain[i] = server.start.toMillis() / 1000.0;
            }
        }
        say("start to first page: %.1f s; a plain Spring Boot application: %.1f s; ratio %.2f", Load.median(ours),
                Load.median(plain), Load.median(ours) / Load.median(plain));
    }

    private static void say(String words, Object... figures) {
        System.out.printf(words + "%n", figures);
    }
}
