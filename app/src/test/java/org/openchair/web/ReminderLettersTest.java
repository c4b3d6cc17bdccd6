package org.openchair.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openchair.events.CircleEvent;
import org.openchair.events.InvitationEvent;

/** A reminder that somebody chose for themselves, through a real mail server. */
class ReminderLettersTest {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private final Family family = Begun.circle(false);
    private final String own = UUID.randomUUID() + "@example.org";
    private Browser daniel;

    /** Invited, and the conversation is agreed on for then. */
    private void agreed(Duration ahead) {
        family.by(family.marisol, new InvitationEvent.Sent(1, "Dear Daniel", proposal(ahead), List.of(family.ana), InvitationEvent.Channel.HANDED_OVER));
        family.by(family.daniel, new InvitationEvent.Accepted(1));
        daniel = family.as(family.daniel);
    }

    private InvitationEvent.Proposal proposal(Duration ahead) {
        return new InvitationEvent.Proposal(LocalDateTime.now(ZONE).plus(ahead).withNano(0), "The park", 60, Set.of(family.ana), "");
    }

    private Answer choose(String lead) {
        return daniel.post(family.path("/invitation/reminder"), "lead", lead, "email", own);
    }

    private List<MimeMessage> letters() {
        return Stream.of(Site.post().getReceivedMessages()).filter(letter -> {
            try {
                return letter.getAllRecipients()[0].toString().equals(own);
            } catch (jakarta.mail.MessagingException e) {
                throw new IllegalStateException(e);
            }
        }).toList();
    }

    private long addresses() {
        return Site.thief().queryForObject("select count(*) from own_address where circle_id = ?", Long.class, family.circle.value());
    }

    private List<Instant> waiting() {
        return Site.thief().query("select execution_time from scheduled_tasks where task_name = 'reminder-of-talk' and task_instance like ? order by execution_time",
                (row, _) -> row.getTimestamp(1).toInstant(), family.circle + ":%");
    }

    /** Its moment comes: the task leaves now, the conversation is where it was. */
    private void itsMomentComes() {
        Site.thief().update("update scheduled_tasks set execution_time = ? where task_name = 'reminder-of-talk' and task_instance like ?",
                Timestamp.from(Instant.now()), family.circle + ":%");
    }

    private void nothingWaits() {
        Ear.await("no errand waits", () -> waiting().isEmpty());
    }

    @AfterEach
    void back() {
        Site.wire().join();
    }

    @Test
    void it_leaves_once_says_nothing_and_takes_its_address_with_it() throws Exception {
        agreed(Duration.ofDays(3));
        assertThat(choose("DAY_BEFORE").status()).isEqualTo(303);
        assertThat(addresses()).isEqualTo(1);
        assertThat(State.of("own_address").toString()).as("sealed").doesNotContain(own);
        assertThat(daniel.get(family.path("/invitation/reminder")).text()).contains("You asked to be reminded").doesNotContain(own);
        assertThat(waiting()).hasSize(1).allMatch(at -> Duration.between(Instant.now(), at).toHours() == 47);
        itsMomentComes();
        Ear.await("a reminder", () -> letters().size() == 1);
        nothingWaits();
        MimeMessage letter = letters().getFirst();
        assertThat(letter.getSubject()).isEqualTo("The reminder you asked for");
        assertThat(letter.getContent().toString()).doesNotContain("Daniel", "Ana", "Marisol", "park", "/l/", "invit");
        assertThat(addresses()).isZero();
        assertThat(family.history().entriesFor(family.viewer(family.marisol)).toString()).doesNotContain("Reminder");
        assertThat(daniel.get(family.path("/invitation/reminder")).text()).contains("No address is kept for it now.");
    }

    @Test
    void it_moves_with_the_conversation() {
        agreed(Duration.ofDays(3));
        choose("TWO_HOURS_BEFORE");
        family.by(family.daniel, new InvitationEvent.AcceptedWithChanges(2, proposal(Duration.ofDays(9)), ""));
        family.by(family.marisol, new InvitationEvent.WishAgreed(2));
        assertThat(waiting()).hasSize(2);
        Site.thief().update("update scheduled_tasks set execution_time = ? where task_name = 'reminder-of-talk' and execution_time < ? and task_instance like ?",
                Timestamp.from(Instant.now()), Timestamp.from(Instant.now().plus(Duration.ofDays(4))), family.circle + ":%");
        Ear.await("the earlier errand is done", () -> waiting().size() == 1);
        assertThat(letters()).as("for a time that is no more").isEmpty();
        assertThat(addresses()).isEqualTo(1);
        itsMomentComes();
        Ear.await("the reminder of the new time", () -> letters().size() == 1);
    }

    @Test
    void none_leaves_after_a_no_or_when_it_is_not_wanted_any_more() {
        agreed(Duration.ofDays(3));
        choose("DAY_BEFORE");
        family.by(family.daniel, new InvitationEvent.Declined());
        itsMomentComes();
        nothingWaits();
        assertThat(letters()).isEmpty();
        family.by(family.daniel, new InvitationEvent.Accepted(1));
        assertThat(waiting()).as("a yes after all").hasSize(1);
        assertThat(daniel.post(family.path("/invitation/reminder/end")).status()).isEqualTo(303);
        assertThat(addresses()).isZero();
        itsMomentComes();
        nothingWaits();
        choose("DAY_BEFORE");
        family.by(family.daniel, new InvitationEvent.ContactRefused());
        assertThat(addresses()).as("after ‘do not contact me’ no address is left").isZero();
        itsMomentComes();
        nothingWaits();
        assertThat(letters()).isEmpty();
    }

    @Test
    void the_server_is_away_and_the_address_is_there_for_the_next_try() {
        agreed(Duration.ofDays(3));
        choose("DAY_BEFORE");
        Site.wire().cut();
        itsMomentComes();
        Ear.await("a first try", () -> Site.thief().queryForObject("select coalesce(max(consecutive_failures), 0) from scheduled_tasks where task_instance like ?",
                Integer.class, family.circle + ":%") >= 1);
        assertThat(addresses()).isEqualTo(1);
        Site.wire().join();
        itsMomentComes();
        Ear.await("the reminder", () -> letters().size() == 1);
        nothingWaits();
        assertThat(addresses()).isZero();
    }

    @Test
    void a_supporter_has_their_own_and_it_goes_with_their_seat() {
        agreed(Duration.ofDays(3));
        Browser ana = family.as(family.ana);
        assertThat(ana.post(family.path("/invitation/reminder"), "lead", "DAY_BEFORE", "email", own).status()).isEqualTo(303);
        assertThat(family.as(family.daniel).get(family.path("/invitation/reminder")).text()).doesNotContain("You asked to be reminded");
        family.by(family.ana, new CircleEvent.Left());
        assertThat(addresses()).isZero();
        itsMomentComes();
        nothingWaits();
        assertThat(letters()).isEmpty();
    }
}
