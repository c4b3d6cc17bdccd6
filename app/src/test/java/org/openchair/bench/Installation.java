package org.openchair.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.openchair.stories.BusyPractice;
import org.openchair.stories.PlainBrowser;

/**
 * The application with a number of circles and a long one, and what its clients do: our own work, and the yardsticks that the
 * same server and the same database are for it.
 */
final class Installation implements AutoCloseable {
    static final int CLIENTS = 8;
    static final int LONG_CIRCLE = 500;

    final Running server;
    /** Of the supporter's page of the long circle, and of the file beside it. */
    final int pageBytes;
    private final Path data;
    private final BusyPractice practice;
    private final String page;
    private final List<Wire> writers = new ArrayList<>();
    private final List<Wire> readers = new ArrayList<>();
    private final List<Connection> connections = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();

    Installation(Path folder) throws Exception {
        data = folder.resolve("data");
        Path files = Files.createDirectories(folder.resolve("files"));
        server = Running.application(data, "--spring.web.resources.static-locations=classpath:/static/,file:" + files + "/");
        practice = new BusyPractice("http://localhost:" + server.port, server.setUp(), CLIENTS);
        practice.grow(1);
        BusyPractice.Circle big = practice.circles.removeLast();
        for (int i = 0; i < LONG_CIRCLE; i++) {
            practice.tell(practice.clients.getFirst(), big);
        }
        PlainBrowser supporter = practice.sit(big);
        page = "/circles/" + big.id() + "/part";
        pageBytes = supporter.bytes(page);
        Files.write(files.resolve("same.txt"), new byte[pageBytes]);
        for (PlainBrowser client : practice.clients) {
            writers.add(new Wire(server.port, client));
            readers.add(new Wire(server.port, supporter));
            connections.add(connect());
        }
        try (Statement statement = connections.getFirst().createStatement()) {
            statement.execute("create table plain (id bigint generated always as identity primary key, body bytea)");
        }
    }

    void grow(int circles) throws InterruptedException {
        practice.grow(circles);
    }

    /** An acknowledged command, in one circle after the other. */
    void command(int client) throws Exception {
        BusyPractice.Circle circle = practice.circles.get(next.getAndIncrement() % practice.circles.size());
        writers.get(client).post(BusyPractice.firstCall(circle), practice.clients.get(client).form(BusyPractice.told(circle)));
    }

    /** One durable row, as plainly as JDBC can. */
    void insert(int client) throws SQLException {
        try (PreparedStatement insert = connections.get(client).prepareStatement("insert into plain (body) values (?)")) {
            insert.setBytes(1, new byte[300]);
            insert.executeUpdate();
        }
    }

    void page(int client) throws Exception {
        readers.get(client).get(page);
    }

    void file(int client) throws Exception {
        readers.get(client).get("/same.txt");
    }

    /** What all circles take in the database. */
    long bytes() throws SQLException {
        try (Statement statement = connections.getFirst().createStatement(); ResultSet size = statement.executeQuery(
                "select pg_total_relation_size('entry') + pg_total_relation_size('circle') + pg_total_relation_size('account_seat')")) {
            size.next();
            return size.getLong(1);
        }
    }

    private Connection connect() throws Exception {
        Path cluster = data.resolve("postgres/18");
        String port = Files.readAllLines(cluster.resolve("data/postmaster.pid")).get(3).strip();
        Properties properties = new Properties();
        properties.setProperty("user", "openchair");
        properties.setProperty("password", Files.readString(cluster.resolve("password")).strip());
        properties.setProperty("prepareThreshold", "1");
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/openchair", properties);
    }

    @Override
    public void close() throws Exception {
        for (Connection connection : connections) {
            connection.close();
        }
        server.close();
    }
}
