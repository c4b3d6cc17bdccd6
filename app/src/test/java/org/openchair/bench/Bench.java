package org.openchair.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.openchair.stories.BusyPractice;
import org.openchair.stories.PlainBrowser;

/**
 * The figures that matter, each beside its yardstick in the same run: rounds of ours and of the yardstick alternate, and
 * the middle of the rounds counts, because the machine is shared.
 */
public final class Bench {
    private static final int CLIENTS = 8;
    private static final int ROUNDS = 5;
    private static final int LONG_CIRCLE = 500;
    private static final Duration WARM_UP = Duration.ofSeconds(40);
    private static final Duration ROUND = Duration.ofSeconds(3);

    private final Path folder;
    private final int many;

    private Bench(Path folder, int many) {
        this.folder = folder;
        this.many = many;
    }

    /** @param arguments how many circles to grow to; 10,000 without */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("openchair-bench-").toRealPath();
        new Bench(folder, arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000).run();
    }

    private void run() throws Exception {
        starts();
        Path pages = Files.createDirectories(folder.resolve("pages"));
        try (Running server = Running.application(folder.resolve("data"),
                "--spring.web.resources.static-locations=classpath:/static/,file:" + pages + "/")) {
            say("resident memory after the start: %d MiB", server.resident());
            BusyPractice practice = new BusyPractice("http://localhost:" + server.port, server.setUp(), CLIENTS);
            practice.grow(101);
            long before = databaseBytes();
            BusyPractice.Circle big = practice.circles.removeLast();
            for (int i = 0; i < LONG_CIRCLE; i++) {
                practice.tell(practice.clients.getFirst(), big);
            }
            PlainBrowser supporter = practice.sit(big);
            String page = "/circles/" + big.id() + "/part";
            Files.write(pages.resolve("same.txt"), new byte[supporter.bytes(page)]);
            say("a supporter's page of a circle with %d entries: %d bytes", LONG_CIRCLE, supporter.bytes(page));
            List<Connection> connections = connections();
            Wire[] wires = new Wire[CLIENTS];
            Wire[] readers = new Wire[CLIENTS];
            for (int i = 0; i < CLIENTS; i++) {
                wires[i] = new Wire(server.port, practice.clients.get(i));
                readers[i] = new Wire(server.port, supporter);
            }
            Measured few = measure(practice, wires, readers, page, connections, "100 circles");
            practice.grow(many);
            Measured lots = measure(practice, wires, readers, page, connections, many + " circles");
            say("commands a second with %d circles over 100, each over plain JDBC then: %.2f (goal 0.90)", many, lots.commandRatio / few.commandRatio);
            say("pages a second with %d circles over 100, each over a file then: %.2f (goal 0.90)", many, lots.pageRatio / few.pageRatio);
            say("resident memory with %d circles: %d MiB", many, server.resident());
            say("database bytes a circle (5 entries, %d circles): %d", many, (databaseBytes() - before) / (many - 100));
            for (Connection connection : connections) {
                connection.close();
            }
        }
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
            }
            try (Running server = Running.plain(folder.resolve("plain"))) {
                plain[i] = server.start.toMillis() / 1000.0;
            }
        }
        say("start to first page: %.1f s; a plain Spring Boot application: %.1f s; ratio %.2f", Load.median(ours),
                Load.median(plain), Load.median(ours) / Load.median(plain));
    }

    private record Measured(double commandRatio, double pageRatio) {}

    private Measured measure(BusyPractice practice, Wire[] wires, Wire[] readers, String page, List<Connection> connections, String when) {
        AtomicInteger next = new AtomicInteger();
        Load.Once command = client -> {
            BusyPractice.Circle circle = practice.circles.get(next.getAndIncrement() % practice.circles.size());
            wires[client].post(BusyPractice.firstCall(circle), practice.clients.get(client).form(BusyPractice.told(circle)));
        };
        Load.Once insert = client -> insert(connections.get(client));
        Load.Once read = client -> readers[client].get(page);
        Load.Once file = client -> readers[client].get("/same.txt");
        for (Load.Once warm : List.of(command, insert, read, file)) {
            Load.perSecond(CLIENTS, WARM_UP, warm);
        }
        double[] commands = new double[ROUNDS];
        double[] inserts = new double[ROUNDS];
        double[] reads = new double[ROUNDS];
        double[] files = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            commands[i] = Load.perSecond(CLIENTS, ROUND, command);
            inserts[i] = Load.perSecond(CLIENTS, ROUND, insert);
            reads[i] = Load.perSecond(CLIENTS, ROUND, read);
            files[i] = Load.perSecond(CLIENTS, ROUND, file);
        }
        Measured measured = new Measured(Load.median(commands) / Load.median(inserts), Load.median(reads) / Load.median(files));
        say("%s: commands %.0f/s, plain JDBC inserts %.0f/s, ratio %.2f (goal 0.40)", when, Load.median(commands),
                Load.median(inserts), measured.commandRatio);
        say("%s: pages %.0f/s, files of the same size %.0f/s, ratio %.2f (goal 0.50)", when, Load.median(reads),
                Load.median(files), measured.pageRatio);
        return measured;
    }

    /** One durable row, as plainly as JDBC can. */
    private static void insert(Connection connection) throws Exception {
        try (PreparedStatement insert = connection.prepareStatement("insert into plain (body) values (?)")) {
            insert.setBytes(1, new byte[300]);
            insert.executeUpdate();
        }
    }

    private List<Connection> connections() throws Exception {
        List<Connection> connections = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            connections.add(connection());
        }
        try (Statement statement = connections.getFirst().createStatement()) {
            statement.execute("create table if not exists plain (id bigint generated always as identity primary key, body bytea)");
        }
        return connections;
    }

    private Connection connection() throws Exception {
        Path cluster = folder.resolve("data/postgres/18");
        String port = Files.readAllLines(cluster.resolve("data/postmaster.pid")).get(3).strip();
        Properties properties = new Properties();
        properties.setProperty("user", "openchair");
        properties.setProperty("password", Files.readString(cluster.resolve("password")).strip());
        properties.setProperty("prepareThreshold", "1");
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/openchair", properties);
    }

    private long databaseBytes() throws Exception {
        try (Connection connection = connection(); Statement statement = connection.createStatement();
                ResultSet size = statement.executeQuery("select pg_total_relation_size('entry') + pg_total_relation_size('circle') + pg_total_relation_size('account_seat')")) {
            size.next();
            return size.getLong(1);
        }
    }

    private static void say(String words, Object... figures) {
        System.out.printf(words + "%n", figures);
    }
}
