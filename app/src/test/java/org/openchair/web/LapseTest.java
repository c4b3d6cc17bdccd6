package org.openchair.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.openchair.events.CircleEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.SeatId;
import org.openchair.invitation.Invitation;
import org.openchair.journal.Journal;

/** The clock moved: an invitation that was never answered, and a day the person chose. */
class LapseTest {
    private final Family family = Begun.circle(false);
    private final String ana = UUID.randomUUID() + "@example.org";

    private void sent(Duration ago, InvitationEvent... after) {
        family.by(family.ana, new CircleEvent.Reachable(family.ana, ana, "", false, false, ""));
        family.at(Instant.now().minus(ago)).by(family.marisol, new InvitationEvent.Sent(1, "Dear Daniel", proposal(),
                List.of(family.ana), InvitationEvent.Channel.HANDED_OVER));
        for (InvitationEvent event : after) {
            family.by(family.daniel, event);
        }
        family.at(Instant.now());
    }

    private InvitationEvent.Proposal proposal() {
        return new InvitationEvent.Proposal(LocalDateTime.now().plusDays(3).withNano(0), "The park", 60, Set.<SeatId>of(family.ana), "");
    }

    private boolean isThere() {
        return Site.the(Journal.class).read(family.practice, family.circle).isPresent();
    }

    private List<MimeMessage> letters(String to) {
        return Arrays.stream(Site.post().getReceivedMessages()).filter(letter -> {
            try {
                return letter.getAllRecipients()[0].toString().equals(to);
            } catch (jakarta.mail.MessagingException e) {
                throw new IllegalStateException(e);
            }
        }).toList();
    }

    @Test
    void after_ninety_days_without_an_answer_all_is_gone_and_supporters_get_one_neutral_line() throws Exception {
        sent(Duration.ofDays(91));
        Ear.await("the circle to be deleted", () -> !isThere());
        Ear.await("a last letter", () -> letters(ana).size() == 1);
        MimeMessage letter = letters(ana).getFirst();
        assertThat(letter.getSubject()).isEqualTo("A private page was closed");
        assertThat(letter.getContent().toString()).doesNotContain("Daniel", "Marisol", "invit", "circle", "/l/");
        assertThat(State.of("entry")).isNotEmpty();
        assertThat(Site.thief().queryForObject("select count(*) from entry where circle_id = ?", Long.class, family.circle.value())).isZero();
    }

    @Test
    void a_day_before_it_is_there_and_every_seat_sees_the_clock() {
        sent(Duration.ofDays(89));
        for (SeatId who : family.seats()) {
            assertThat(family.as(who).get(family.path("/kept")).text()).as(family.name(who)).contains("unless it is answered");
        }
        assertThat(isThere()).isTrue();
    }

    private static boolean isOfTheDay(MimeMessage letter) {
        try {
            return letter.getSubject().equals("A date you keep for somebody");
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void on_the_day_the_person_chose_the_interventionist_hears_of_it_and_the_person_does_not() {
        sent(Duration.ofDays(10), new InvitationEvent.Postponed(), new InvitationEvent.LaterAsked(java.time.LocalDate.now().minusDays(1)));
        Ear.await("the day to come", () -> family.history().fold(Invitation.NONE).company().came());
        // Other circles write to the same account: that somebody new is there, for one.
        Ear.await("a letter to the interventionist", () -> letters(family.email()).stream().filter(LapseTest::isOfTheDay).count() == 1);
        assertThat(family.as(family.marisol).get(family.path("")).text()).contains("wanted to be asked again");
        assertThat(letters(ana)).isEmpty();
    }
}
