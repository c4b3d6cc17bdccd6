package org.openchair.web;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openchair.App;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The whole application on a port and a PostgreSQL of its own, with a mail server beside it: started once, by the first
 * test that looks, and used by all the tests that need the real bytes.
 */
public final class Site {
    private static final Path DATA = folder();
    private static final GreenMail MAIL = mail();
    private static final Wire WIRE = new Wire(MAIL.getSmtp().getPort());
    private static final Texts TEXTS = new Texts();
    private static final ConfigurableApplicationContext NODE = start();
    private static final JdbcTemplate ADMINISTRATOR = new JdbcTemplate(administrator());
    private static final List<ConfigurableApplicationContext> OTHERS = new ArrayList<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Site::stop));
    }

    private Site() {}

    /** Starts a node; a further one finds the database running and uses it. */
    public static ConfigurableApplicationContext start(String... arguments) {
        var all = new ArrayList<>(List.of("--server.port=0", "--openchair.data=" + DATA, "--openchair.demonstration=on",
                "--openchair.smtp-url=smtp://127.0.0.1:" + WIRE.port(), "--openchair.text.url=" + TEXTS.url(),
                "--openchair.text.headers=Authorization: Basic abc", "--openchair.text.body=To={to}&From=%2B15550100&Body={text}", "--db-scheduler.polling-interval=200ms",
                "--spring.lifecycle.timeout-per-shutdown-phase=1s", "--openchair.database.guest=true"));
        all.addAll(List.of(arguments));
        SpringApplication application = new SpringApplication(App.class);
        // In order, at the end: the database belongs to the first.
        application.setRegisterShutdownHook(false);
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("delivered", new Delivered()));
        return application.run(all.toArray(String[]::new));
    }

    /** Leaves out what only tests and benchmarks hold: the application is what is delivered. */
    private static final class Delivered extends TypeExcludeFilter {
        private static final String PLACE = App.class.getProtectionDomain().getCodeSource().getLocation().toString();

        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
            return !reader.getResource().getURL().toString().contains(PLACE);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Delivered;
        }

        @Override
        public int hashCode() {
            return PLACE.hashCode();
        }
    }

    /** A second node on the same database. */
    public static ConfigurableApplicationContext another() {
        synchronized (OTHERS) {
            if (OTHERS.isEmpty()) {
                OTHERS.add(start());
            }
            return OTHERS.getFirst();
        }
    }

    public static <T> T the(Class<T> type) {
        return NODE.getBean(type);
    }

    public static <T> T the(String name, Class<T> type) {
        return NODE.getBean(name, type);
    }

    public static URI url() {
        return url(NODE);
    }

    public static URI url(ConfigurableApplicationContext node) {
        return URI.create("http://localhost:" + node.getEnvironment().getProperty("local.server.port"));
    }

    public static Path data() {
        return DATA;
    }

    public static GreenMail post() {
        return MAIL;
    }

    /** The service for text messages. */
    public static Texts texts() {
        return TEXTS;
    }

    /** The way to the mail server. */
    public static Wire wire() {
        return WIRE;
    }

    /** Whoever stole the whole database: row-level security does not bind them. */
    public static JdbcTemplate thief() {
        return ADMINISTRATOR;
    }

    private static GreenMail mail() {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
        mail.start();
        return mail;
    }

    private static PGSimpleDataSource administrator() {
        try {
            PGSimpleDataSource ours = NODE.getBean(javax.sql.DataSource.class)
                    .unwrap(com.zaxxer.hikari.HikariDataSource.class).getDataSource().unwrap(PGSimpleDataSource.class);
            PGSimpleDataSource all = new PGSimpleDataSource();
            all.setUrl(ours.getUrl());
            all.setUser("postgres");
            try (var files = Files.walk(DATA.resolve("postgres"), 2)) {
                all.setPassword(Files.readString(files.filter(file -> file.endsWith("administrator-password"))
                        .findFirst().orElseThrow()).strip());
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "site-").toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop() {
        OTHERS.forEach(ConfigurableApplicationContext::close);
        NODE.close();
        MAIL.stop();
        TEXTS.close();
        try (var all = Files.walk(DATA)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
