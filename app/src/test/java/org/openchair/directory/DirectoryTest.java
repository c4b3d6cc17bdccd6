package org.openchair.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openchair.database.Scoped;
import org.openchair.events.PracticeId;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.util.FileSystemUtils;

/** Against a real PostgreSQL, as the role that row-level security binds. Each test has a practice of its own. */
class DirectoryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T15:00:00Z"), ZoneOffset.UTC);

    private static Path folder;
    private static AnnotationConfigApplicationContext context;
    private static Scoped database;
    private static Directory directory;
    private static Imports imports;
    private static Reports reports;

    private final PracticeId practice = practice();

    @BeforeAll
    static void start() throws IOException {
        folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "directory-");
        context = new AnnotationConfigApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", Map.of("openchair.data", folder.toString())));
        context.scan("org.openchair.database");
        context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(context.getBean(DataSource.class)));
        context.refresh();
        DataSource source = context.getBean(DataSource.class);
        Flyway.configure().dataSource(source).load().migrate();
        database = context.getBean(Scoped.class);
        directory = new Directory(database, new Centres(database), CLOCK);
        imports = new Imports(database, new JdbcTransactionManager(source));
        reports = new Reports(database, CLOCK);
    }

    @AfterAll
    static void stop() throws IOException {
        context.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    private static PracticeId practice() {
        PracticeId practice = new PracticeId(UUID.randomUUID());
        assertThat(database.update(practice, "insert into practice (practice_id, name, sealed_key, opened_at) values (?, 'Made up', '', now())",
                practice.value())).isEqualTo(1);
        return practice;
    }

    private Imports.Result read(String content, LocalDate day) throws IOException {
        return imports.read(practice, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), "A file", day);
    }

    private Imported fixture() throws IOException {
        try (InputStream file = DirectoryTest.class.getResourceAsStream("/directory/services.json")) {
            return ((Imports.Taken) imports.read(practice, file, "A file", DAY)).imported();
        }
    }

    private List<String> found(String near, int miles, String... codes) {
        return directory.search(practice, Query.of(near, miles, List.of(codes), "", 1)).listings().stream().map(listed -> listed.service().name()).toList();
    }

    @Test
    void aFileReadAgainDoublesNothing() throws IOException {
        assertThat(fixture()).returns(4, Imported::fresh).returns(0, Imported::updated).returns(0, Imported::unchanged).returns(2L, Imported::leftOut);
        assertThat(fixture()).returns(0, Imported::fresh).returns(0, Imported::updated).returns(4, Imported::unchanged);
        assertThat(directory.size(practice)).isEqualTo(4);
    }

    @Test
    void aChangedRowIsBroughtUpToDate() throws IOException {
        fixture();
        UUID before = directory.search(practice, Query.of("", 25, List.of(), "Quiet", 1)).listings().getFirst().id();
        Imports.Result result = read("[{\"name1\":\"Quiet Rooms\",\"street1\":\"9 Mill Street\",\"zip\":\"22999\",\"phone\":\"555-9999\"}]", DAY.plusDays(2));
        assertThat(((Imports.Taken) result).imported()).returns(0, Imported::fresh).returns(1, Imported::updated);
        assertThat(directory.service(practice, before).orElseThrow().service())
                .returns("555-9999", Service::phone).returns(DAY.plusDays(2), Service::readOn);
    }

    @Test
    void aFileThatIsNoneChangesNothing() throws IOException {
        fixture();
        Map<String, Unreadable> files = Map.of("<!doctype html><title>Moved</title>", Unreadable.WEB_PAGE, "PK\u0003\u0004", Unreadable.PACKED,
                "  ", Unreadable.NO_FILE, "name;phone", Unreadable.NOT_JSON, "[{\"name1\":\"New\",\"phone\":\"1\"}", Unreadable.BROKEN_OFF);
        for (Map.Entry<String, Unreadable> file : files.entrySet()) {
            assertThat(read(file.getKey(), DAY)).isEqualTo(new Imports.Refused(file.getValue()));
        }
        assertThat(directory.size(practice)).isEqualTo(4);
    }

    @Test
    void theNearestComesFirstAndWhatIsTooFarDoesNot() throws IOException {
        fixture();
        assertThat(found("38.05, -78.50", 25)).containsExactly("Quiet Rooms", "Willow Bend Counseling");
        assertThat(found("38.03,-78.48", 250)).containsExactly("Willow Bend Counseling", "Quiet Rooms", "Harbor Opioid Clinic");
        Found far = directory.search(practice, Query.of("38.03,-78.48", 250, List.of("OTP"), "", 1));
        assertThat(far.listings().getFirst().miles().orElseThrow())
                .isCloseTo(new Point(38.03, -78.48).milesTo(new Point(39.29, -76.61)), org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void aPlaceIsAZipACityOrBothWithItsState() throws IOException {
        fixture();
        for (String place : List.of("22999", "22999-1234", "Riverton", "riverton, va")) {
            assertThat(found(place, 25)).as(place).contains("Willow Bend Counseling").doesNotContain("Harbor Opioid Clinic");
        }
        assertThat(directory.search(practice, Query.of("Atlantis", 25, List.of(), "", 1)).placeUnknown()).isTrue();
        assertThat(directory.search(practice, Query.of("00000", 25, List.of(), "", 1)).placeUnknown()).isTrue();
        Imports.Result places = read("GEOID\tINTPTLONG\tINTPTLAT\n00000\t-76.61\t39.29\n", DAY);
        assertThat(((Imports.Taken) places).imported()).returns(Imported.Contents.PLACES, Imported::contents).returns(1, Imported::fresh);
        assertThat(found("00000", 25)).containsExactly("Harbor Opioid Clinic");
    }

    @Test
    void codesNarrowDownBySubject() throws IOException {
        fixture();
        assertThat(found("", 25, "OIT", "OTP")).containsExactly("Harbor Opioid Clinic", "Willow Bend Counseling");
        assertThat(found("", 25, "OIT", "OTP", "MD")).containsExactly("Willow Bend Counseling");
        assertThat(found("", 25, "MU")).isEmpty();
        assertThat(found("", 25)).containsExactly("Harbor Opioid Clinic", "Quiet Rooms", "Somewhere House", "Willow Bend Counseling");
    }

    @Test
    void longListsComeInPages() throws IOException {
        StringBuilder rows = new StringBuilder("[");
        for (int i = 0; i < 45; i++) {
            rows.append(i == 0 ? "" : ",").append("{\"name1\":\"Service %02d\",\"phone\":\"1\"}".formatted(i));
        }
        assertThat(read(rows.append("]").toString(), DAY)).isInstanceOf(Imports.Taken.class);
        Found third = directory.search(practice, Query.of("", 25, List.of(), "", 3));
        assertThat(third).returns(45, Found::total).returns(3, Found::pages);
        assertThat(third.listings()).hasSize(5).first().returns("Service 40", listed -> listed.service().name());
        assertThat(directory.search(practice, Query.of("", 25, List.of(), "", 99)).listings()).hasSize(20);
    }

    @Test
    void anotherPracticeFindsNothingOfIt() throws IOException {
        fixture();
        UUID service = directory.search(practice, Query.of("", 25, List.of(), "", 1)).listings().getFirst().id();
        PracticeId other = practice();
        assertThat(directory.search(other, Query.of("", 25, List.of(), "", 1)).total()).isZero();
        assertThat(directory.service(other, service)).isEmpty();
        assertThat(reports.report(other, UUID.randomUUID(), service, "wrong")).isFalse();
        assertThat(database.query(other, "select 1 from service where service_id = ?", (row, _) -> row.getInt(1), service)).isEmpty();
    }

    @Test
    void aReportedMistakeWaitsUntilItIsSettled() throws IOException {
        fixture();
        UUID service = directory.search(practice, Query.of("", 25, List.of(), "Quiet", 1)).listings().getFirst().id();
        UUID report = UUID.randomUUID();
        assertThat(reports.report(practice, report, service, "A bakery answers.")).isTrue();
        assertThat(reports.report(practice, report, service, "A bakery answers.")).isTrue();
        assertThat(reports.open(practice)).singleElement().returns("A bakery answers.", Reports.Report::words).returns("Quiet Rooms", Reports.Report::name);
        assertThat(directory.service(practice, service).orElseThrow().reports()).isEqualTo(1);
        reports.settle(practice, report);
        assertThat(reports.open(practice)).isEmpty();
    }
}
