package org.openchair.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A real PostgreSQL in a folder of its own; each test leaves it running. */
class EmbeddedDatabaseTest {
    private static Path folder;
    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() throws IOException {
        folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "database-");
        database = EmbeddedDatabase.in(folder);
    }

    @AfterAll
    static void stop() {
        database.close();
        Durable.clear(folder.getParent(), folder.getFileName().toString());
    }

    @Test
    void an_acknowledged_write_is_on_the_disk() throws SQLException {
        assertThat(query("show fsync")).isEqualTo("on");
        assertThat(query("show synchronous_commit")).isEqualTo("on");
        assertThat(query("show full_page_writes")).isEqualTo("on");
        assertThat(query("show data_checksums")).isEqualTo("on");
    }

    @Test
    void it_listens_to_this_machine_only_and_asks_for_a_password() throws SQLException {
        assertThat(query("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(query("show password_encryption")).isEqualTo("scram-sha-256");
        var port = database.source().getPortNumbers()[0];
        assertThatThrownBy(() -> EmbeddedDatabase.source(port, "wrong").getConnection())
                .hasMessageContaining("password authentication failed");
        assertThatThrownBy(() -> EmbeddedDatabase.source(port, "wrong").getConnection("postgres", ""))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void the_role_is_bound_by_row_level_security() throws SQLException {
        assertThat(query("select rolname || rolsuper || rolbypassrls from pg_roles where rolname = current_user"))
                .isEqualTo("openchairfalsefalse");
    }

    @Test
    void passwords_are_for_their_owner_alone() throws IOException {
        for (var name : new String[] {"password", "administrator-password"}) {
            var file = folder.resolve("postgres/18").resolve(name);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        }
        assertThat(folder.resolve("postgres/18/password"))
                .content().isNotEqualTo(Files.readString(folder.resolve("postgres/18/administrator-password")));
    }

    @Test
    void a_killed_server_is_started_again_and_has_kept_everything() throws Exception {
        execute("create table kept (word text)");
        execute("insert into kept values ('here')");
        kill();
        assertThat(eventually("select word from kept")).isEqualTo("here");
        database.close();
        database = EmbeddedDatabase.in(folder);
        assertThat(query("select word from kept")).isEqualTo("here");
    }

    @Test
    void a_second_application_on_the_folder_is_told_so() {
        assertThatThrownBy(() -> EmbeddedDatabase.in(folder)).isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("already running on " + folder.toAbsolutePath())
                .hasMessageContaining("process " + ProcessHandle.current().pid());
    }

    @Test
    void a_guest_finds_the_server_that_someone_else_runs() throws SQLException {
        try (var connection = EmbeddedDatabase.running(folder).orElseThrow().getConnection()) {
            assertThat(connection.isValid(1)).isTrue();
        }
        assertThat(EmbeddedDatabase.running(folder.resolve("elsewhere"))).isEmpty();
    }

    @Test
    void a_process_that_only_got_the_number_of_a_dead_server_is_not_taken_for_it() throws Exception {
        database.close();
        Files.write(folder.resolve("postgres/18/data/postmaster.pid"), List.of(
                Long.toString(ProcessHandle.current().pid()), folder.toString(), "1", "5432", "", "127.0.0.1", "", "ready"));
        database = EmbeddedDatabase.in(folder);
        assertThat(query("select 1")).isEqualTo("1");
    }

    @Test
    void an_empty_mark_of_a_server_that_died_at_its_first_breath_is_removed() throws Exception {
        database.close();
        Files.writeString(folder.resolve("postgres/18/data/postmaster.pid"), "");
        database = EmbeddedDatabase.in(folder);
        assertThat(query("select 1")).isEqualTo("1");
    }

    private static void kill() throws IOException {
        var postmaster = Postmaster.of(folder.toRealPath().resolve("postgres/18/data")).orElseThrow();
        ProcessHandle.of(postmaster.pid()).orElseThrow().destroyForcibly();
    }

    private static String eventually(String sql) throws SQLException, InterruptedException {
        for (var end = Instant.now().plus(Duration.ofSeconds(20)); ; Thread.sleep(50)) {
            try {
                return query(sql);
            } catch (SQLException notYet) {
                if (Instant.now().isAfter(end)) throw notYet;
            }
        }
    }

    private static String query(String sql) throws SQLException {
        try (var connection = database.source().getConnection(); var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = database.source().getConnection()) {
            connection.createStatement().execute(sql);
        }
    }
}
