package org.openchair.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever is killed, the next start needs no one's help. */
class CrashStory {
    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_application_is_killed_and_the_next_start_takes_over_its_database() {
        var database = pid();
        server.killApplication();
        assertThat(pid()).isEqualTo(database);
        server.startAgain();
        assertThat(pid()).isEqualTo(database);
    }

    @Test
    void the_database_is_killed_and_comes_back_under_the_running_application() {
        var before = pid();
        server.killDatabase();
        server.said(Pattern.compile("(?s)process " + before + "\\) is gone.*PostgreSQL is back"));
        assertThat(pid()).isNotEqualTo(before);
    }

    @Test
    void the_power_fails() {
        server.killEverything();
        server.startAgain();
        assertThat(server.database()).isPresent();
    }

    @Test
    void the_database_stops_with_the_application() {
        server.stop();
        assertThat(server.database()).isEmpty();
        server.startAgain();
    }

    @Test
    void a_second_application_on_the_same_folder_says_so_in_one_sentence() {
        assertThat(server.run("--server.port=0", "--spring.main.banner-mode=off", "--logging.level.root=off"))
                .startsWith("Open Chair is already running on " + server.data()).hasLineCount(1);
    }

    private static long pid() {
        return server.database().orElseThrow().pid();
    }
}
