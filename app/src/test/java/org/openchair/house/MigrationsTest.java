package org.openchair.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openchair.house.Sources.Source;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/** On a real PostgreSQL, as the role the application uses. */
class MigrationsTest {
    private static Path folder;
    private static AnnotationConfigApplicationContext context;
    private static JdbcTemplate jdbc;

    @BeforeAll
    static void migrate() throws IOException {
        folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "migrations-");
        context = new AnnotationConfigApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", Map.of("openchair.data", folder.toString())));
        context.scan("org.openchair.database");
        context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(context.getBean(DataSource.class)));
        context.refresh();
        Flyway.configure().dataSource(context.getBean(DataSource.class)).load().migrate();
        jdbc = context.getBean(JdbcTemplate.class);
    }

    @AfterAll
    static void stop() throws IOException {
        context.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    @Test
    void allOfThemRun() {
        assertThat(jdbc.queryForList("select script from flyway_schema_history where success and script like 'V%' order by installed_rank",
                String.class)).containsExactlyElementsOf(migrations().stream().map(Source::name).toList());
    }

    @Test
    void everyTableIsLockedByPracticeOrSaysWhyNot() {
        List<String> open = jdbc.queryForList("""
                select relname from pg_class join pg_namespace on pg_namespace.oid = relnamespace
                where relkind in ('r', 'p') and nspname = 'public' and relname <> 'flyway_schema_history'
                  and not (relrowsecurity and relforcerowsecurity)""", String.class);
        List<String> unexplained = open.stream().filter(table -> !comment(table).contains("row-level security")).toList();
        assertThat(unexplained).as("row-level security is the second lock between practices: enable and force it, or say in the "
                + "comment above the table why row-level security does not fit").isEmpty();
    }

    @Test
    void everyLockedTableHasAKeyhole() {
        List<String> shut = jdbc.queryForList("""
                select relname from pg_class join pg_namespace on pg_namespace.oid = relnamespace
                where relkind in ('r', 'p') and nspname = 'public' and relrowsecurity
                  and not exists (select from pg_policies where tablename = relname and qual like '%current_practice()%')""", String.class);
        assertThat(shut).as("a table under row-level security opens for the practice that was named, by a policy").isEmpty();
    }

    @Test
    void aConnectionThatNamesNoPracticeSeesNobody() {
        for (String table : List.of("practice", "circle", "entry", "account", "link", "session", "service")) {
            assertThat(jdbc.queryForObject("select count(*) from " + table, Long.class)).as(table).isZero();
        }
    }

    @Test
    void namesAreInOneRowAndSayWhy() {
        List<Source> all = migrations();
        for (int i = 0; i < all.size(); i++) {
            assertThat(all.get(i).name()).as("one line of numbers, the module's word after it")
                    .matches("V%03d__(%s|tasks).*\\.sql".formatted(i + 1, String.join("|", Compiled.packages())));
            assertThat(all.get(i).text()).as(all.get(i).name() + ": the first line says why").startsWith("-- ");
        }
    }

    /** The comment that stands right above a table. */
    private static String comment(String table) {
        Matcher above = Pattern.compile("((?:--[^\\n]*\\n)+)create table " + table + "\\b").matcher(
                String.join("\n", migrations().stream().map(Source::text).toList()));
        return above.find() ? above.group(1) : "";
    }

    private static List<Source> migrations() {
        return Sources.in(Sources.MIGRATIONS, ".sql");
    }
}
