package org.openchair.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openchair.events.CircleEvent;
import org.openchair.events.ConsentEvent;
import org.openchair.events.FollowThroughEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.ItemId;

/** Neutral letters, through a real mail server that sometimes is not there. */
class LettersTest {
    private Family family;
    private Browser marisol;
    private String ana;

    @BeforeEach
    void open() {
        family = Begun.circle(true);
        marisol = family.as(family.marisol);
        ana = UUID.randomUUID() + "@example.org";
        family.by(family.ana, new CircleEvent.Reachable(family.ana, ana, "", false, false, ""));
    }

    @AfterEach
    void back() {
        Site.wire().join();
    }

    @Test
    void one_arrives_says_nothing_and_its_link_works_once() throws Exception {
        UUID click = UUID.randomUUID();
        for (int clicks = 0; clicks < 3; clicks++) {
            assertThat(marisol.post(family.path("/seats/" + family.ana + "/letter"), "once", click.toString()).status()).isEqualTo(303);
        }
        Ear.await("a letter", () -> letters().size() == 1);
        nothingWaits();
        assertThat(letters()).as("for one cause").hasSize(1);
        MimeMessage letter = letters().getFirst();
        String words = letter.getContent().toString();
        assertThat(letter.getSubject()).isEqualTo("Your private page");
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
        letter.writeTo(all);
        assertThat(all + words).doesNotContainIgnoringCase("Daniel", "Marisol", "Riverbend", "intervention", "circle", "addict", "treatment")
                .doesNotContainPattern("\\bAna\\b");
        var link = Pattern.compile("/l/[A-Za-z0-9_-]{43}").matcher(words);
        assertThat(link.find()).isTrue();
        assertThat(new Browser().get(link.group()).status()).isEqualTo(200);
        assertThat(new Browser().post(link.group()).status()).isEqualTo(303);
        assertThat(new Browser().post(link.group()).status()).isEqualTo(200);
    }

    @Test
    void the_server_is_away_and_it_is_tried_again() {
        Site.wire().cut();
        marisol.post(family.path("/seats/" + family.ana + "/letter"));
        Ear.await("a first try", () -> failures() >= 1);
        Site.wire().join();
        now();
        Ear.await("the letter", () -> letters().size() == 1);
        nothingWaits();
        assertThat(marisol.get(family.path("")).text()).doesNotContain("did not arrive", "not delivered");
    }

    @Test
    void after_many_tries_the_desk_is_told_and_nobody_else() {
        Site.wire().cut();
        marisol.post(family.path("/seats/" + family.ana + "/letter"));
        Ear.await("the last try", () -> {
            now();
            return family.history().entries().stream().anyMatch(entry -> entry.event() instanceof CircleEvent.LetterNotDelivered);
        });
        nothingWaits();
        assertThat(marisol.get(family.path("")).text()).contains(undelivered());
        assertThat(family.history().entriesFor(family.viewer(family.luis)).toString()).doesNotContain("LetterNotDelivered");
    }

    @Test
    void after_a_no_none_leaves_also_not_one_that_was_waiting() {
        for (var no : List.of(new InvitationEvent.Declined(), new InvitationEvent.ContactRefused(), new InvitationEvent.Postponed())) {
            open();
            Site.wire().cut();
            marisol.post(family.path("/seats/" + family.ana + "/letter"));
            Ear.await("a first try", () -> failures() >= 1);
            family.by(family.daniel, no);
            Site.wire().join();
            now();
            nothingWaits();
            assertThat(letters()).as("after " + no).isEmpty();
            Answer refused = marisol.post(family.path("/seats/" + family.ana + "/letter"));
            assertThat(refused.status()).isEqualTo(422);
            nothingWaits();
        }
    }

    @Test
    void a_link_replaced_while_its_letter_waits_is_not_sent() {
        Site.wire().cut();
        marisol.post(family.path("/seats/" + family.ana + "/letter"));
        Ear.await("a first try", () -> failures() >= 1);
        marisol.post(family.path("/seats/" + family.ana + "/link"));
        Site.wire().join();
        now();
        nothingWaits();
        assertThat(letters()).isEmpty();
    }

    @Test
    void a_reminder_goes_once_to_who_asked_for_it() throws Exception {
        ItemId date = new ItemId(UUID.randomUUID());
        family.by(family.daniel, new FollowThroughEvent.DateCancelled(Begun.things(family).get("follow-through")));
        family.by(family.ana, new ConsentEvent.Given(ConsentEvent.Purpose.REMINDERS));
        family.by(family.daniel, new FollowThroughEvent.DateChosen(date, LocalDateTime.now().plusDays(3).withNano(0), "PHONE"));
        assertThat(letters()).isEmpty();
        now();
        Ear.await("a reminder", () -> letters().size() == 1);
        nothingWaits();
        assertThat(letters().getFirst().getContent().toString()).doesNotContain("Daniel").doesNotContainPattern("\\bAna\\b");
        assertThat(letters()).hasSize(1);
    }

    @Test
    void no_reminder_of_a_date_that_is_over_or_cancelled_or_after_a_no() {
        family.by(family.daniel, new FollowThroughEvent.DateCancelled(Begun.things(family).get("follow-through")));
        family.by(family.ana, new ConsentEvent.Given(ConsentEvent.Purpose.REMINDERS));
        family.by(family.daniel, new FollowThroughEvent.DateChosen(new ItemId(UUID.randomUUID()), LocalDateTime.now().minusDays(3), "PHONE"));
        nothingWaits();
        ItemId date = new ItemId(UUID.randomUUID());
        family.by(family.daniel, new FollowThroughEvent.DateChosen(date, LocalDateTime.now().plusDays(3), "PHONE"), new FollowThroughEvent.DateCancelled(date));
        now();
        nothingWaits();
        family.by(family.daniel, new FollowThroughEvent.DateChosen(new ItemId(UUID.randomUUID()), LocalDateTime.now().plusDays(3), "PHONE"),
                new InvitationEvent.ContactRefused());
        now();
        nothingWaits();
        assertThat(letters()).isEmpty();
    }

    private static String undelivered() {
        return Site.the(org.openchair.kit.Languages.class).of("en").say("story.attention.undelivered");
    }

    private List<MimeMessage> letters() {
        return Stream.of(Site.post().getReceivedMessages()).filter(letter -> {
            try {
                return letter.getRecipients(Message.RecipientType.TO)[0].toString().equals(ana);
            } catch (jakarta.mail.MessagingException e) {
                throw new IllegalStateException(e);
            }
        }).toList();
    }

    private int failures() {
        return Site.thief().queryForObject("select coalesce(max(consecutive_failures), 0) from scheduled_tasks where task_instance like ?",
                Integer.class, family.circle + ":%");
    }

    /** It is as if the time had come: everything that waits for this circle is due, but for its lapse. */
    private void now() {
        Site.thief().update("update scheduled_tasks set execution_time = now() where not picked and task_name <> 'lapse' and task_instance like ?",
                family.circle + ":%");
    }

    private void nothingWaits() {
        Ear.await("the letters of this circle to be done with", () -> Site.thief().queryForObject("""
                select count(*) from scheduled_tasks where task_name <> 'lapse' and execution_time < now() + interval '1 hour'
                and task_instance like ?""", Integer.class, family.circle + ":%") == 0);
    }
}
