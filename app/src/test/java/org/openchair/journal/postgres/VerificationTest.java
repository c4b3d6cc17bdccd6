package org.openchair.journal.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openchair.events.CircleEvent;
import org.openchair.web.Family;
import org.openchair.web.Site;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whatever somebody with a hand in the database does to a circle, verification names the circle and the entry. */
class VerificationTest {
    private Family family;

    @BeforeEach
    void open() {
        family = Family.opened();
        for (int i = 0; i < 5; i++) {
            family.by(family.ana, new CircleEvent.CallNoted(family.ana, "why " + i, ""));
        }
        assertThat(Verifications.of().about(family.circle)).isEmpty();
    }

    @AfterEach
    void forget() {
        Thief.does("delete from circle where circle_id = ?", family.circle.value());
    }

    @Test
    void an_altered_text() {
        alter("update entry set body = set_byte(body, 20, get_byte(body, 20) # 1) where circle_id = ? and seq = 7");
        assertThat(found()).containsExactly("entry 7 was altered or moved: its seal does not open here.");
    }

    @Test
    void an_altered_time() {
        alter("update entry set at = at + interval '1 minute' where circle_id = ? and seq = 7");
        assertThat(found()).containsExactly(broken(7));
    }

    @Test
    void a_swapped_pair() {
        alter("update entry set seq = case seq when 7 then -8 else -7 end where circle_id = ? and seq in (7, 8)");
        alter("update entry set seq = -seq where circle_id = ? and seq < 0");
        assertThat(found()).contains("entry 7 was altered or moved: its seal does not open here.",
                "entry 8 was altered or moved: its seal does not open here.");
    }

    @Test
    void a_missing_one_in_the_middle() {
        alter("delete from entry where circle_id = ? and seq = 7");
        assertThat(found()).containsExactly("entry 7 is missing.");
    }

    @Test
    void one_taken_from_the_middle_with_the_gap_closed() {
        alter("delete from entry where circle_id = ? and seq = 7");
        for (int seq = 8; seq <= 10; seq++) {
            Thief.does("update entry set seq = ? where circle_id = ? and seq = ?", seq - 1, family.circle.value(), seq);
        }
        assertThat(found()).hasSize(4).last().isEqualTo("entry 10 is missing.");
    }

    @Test
    void a_missing_end() {
        alter("delete from entry where circle_id = ? and seq > 8");
        assertThat(found()).containsExactly("entries 9 to 10 are missing.");
        alter("delete from entry where circle_id = ?");
        assertThat(found()).containsExactly("entries 1 to 10 are missing.");
    }

    @Test
    void a_missing_end_with_the_number_adjusted() {
        alter("delete from entry where circle_id = ? and seq = 10");
        alter("update circle set seq = 9 where circle_id = ?");
        assertThat(found()).containsExactly("its newest entry, 9, is not the one that was written last.");
    }

    @Test
    void an_entry_of_another_circle() {
        Family other = family.neighbours();
        alter("delete from entry where circle_id = ? and seq = 5");
        Thief.does("update entry set circle_id = ? where circle_id = ? and seq = 5", family.circle.value(), other.circle.value());
        assertThat(found()).contains("entry 5 was altered or moved: its seal does not open here.");
        assertThat(Verifications.of().about(other.circle)).containsExactly("entry 5 is missing.");
        Thief.does("delete from circle where circle_id = ?", other.circle.value());
    }

    @Test
    void an_entry_moved_to_another_practice() {
        alter("update entry set practice_id = '" + UUID.randomUUID() + "' where circle_id = ? and seq = 5");
        assertThat(found()).containsExactly("entry 5 is missing.");
    }

    @Test
    void a_key_that_does_not_open() {
        alter("update circle set sealed_key = set_byte(sealed_key, 20, get_byte(sealed_key, 20) # 1) where circle_id = ?");
        assertThat(found()).containsExactly("its key does not open, so nothing in it can be read.");
    }

    @Test
    void from_the_command_line_beside_the_running_application() {
        alter("delete from entry where circle_id = ? and seq = 7");
        Run wrong = Run.verify();
        assertThat(wrong.said()).contains("Circle " + family.circle + ": entry 7 is missing.").contains("1 things are wrong.");
        assertThat(wrong.exit()).isEqualTo(1);
        assertThat(Site.url()).as("still here").isNotNull();
        assertThat(Site.the(JdbcTemplate.class).queryForObject("select 1", Integer.class)).isEqualTo(1);
        forget();
        Run right = Run.verify();
        assertThat(right.said()).endsWith("everything is as it was written.\n");
        assertThat(right.exit()).isZero();
    }

    private record Run(String said, int exit) {
        static Run verify() {
            try {
                List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                        "org.openchair.App", "verify", "--openchair.data=" + Site.data()));
                Process run = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
                return new Run(new String(run.getInputStream().readAllBytes()), run.waitFor());
            } catch (java.io.IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void alter(String sql) {
        Thief.does(sql, family.circle.value());
    }

    private List<String> found() {
        Verifications now = Verifications.of();
        assertThat(now.content()).isFalse();
        return now.about(family.circle);
    }

    private static String broken(long seq) {
        return "entry " + seq + " does not continue the chain: its time, its text or what stood before it was altered.";
    }
}
