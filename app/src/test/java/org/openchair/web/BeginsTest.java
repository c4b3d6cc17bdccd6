package org.openchair.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openchair.circle.Roll;
import org.openchair.events.CircleEvent;
import org.openchair.events.CircleId;
import org.openchair.journal.Journal;

/** The page on which a person begins: who is let in, what a second click does, and what nobody can make of it. */
class BeginsTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static final Pattern CIRCLE = Pattern.compile("/circles/([0-9a-f-]{36})/beginning");
    private static final Pattern LINK = Pattern.compile("value=\"[^\"]*(/l/[^\"]+)\"");
    private static final Pattern SEAT = Pattern.compile("/seats/([0-9a-f-]{36})/removal");
    private final Family practice = Family.opened();
    private final String address = "/beginning?practice=" + practice.practice;

    private static String found(Pattern pattern, Answer page) {
        Matcher matcher = pattern.matcher(page.text());
        assertThat(matcher.find()).as(pattern + " in " + page.text()).isTrue();
        return matcher.group(1);
    }

    private Answer begins(Browser browser, String token) {
        return browser.post("/beginning", "practice", practice.practice.toString(), "token", token, "name", "Dan", "wish", "Help me talk.");
    }

    private void offered(boolean on) {
        assertThat(practice.as(practice.marisol).post("/account/beginning", "on", String.valueOf(on)).status()).isEqualTo(303);
    }

    @Test
    void it_is_off_until_the_practice_switches_it_on_and_again_after() {
        Browser stranger = new Browser();
        assertThat(stranger.get(address).status()).isEqualTo(404);
        offered(true);
        String token = found(TOKEN, stranger.get(address));
        assertThat(stranger.get("/sign-in").text()).contains(address);
        offered(false);
        assertThat(stranger.get("/sign-in").text()).doesNotContain(address);
        assertThat(begins(stranger, token).status()).isEqualTo(404);
    }

    @Test
    void their_clock_is_the_circles_and_what_is_no_zone_is_left_to_the_house() {
        offered(true);
        for (String zone : new String[] {"America/Los_Angeles", "no zone", ""}) {
            Browser dan = new Browser();
            Answer begun = dan.post("/beginning", "practice", practice.practice.toString(), "token", found(TOKEN, dan.get(address)), "name", "Dan", "zone", zone);
            ZoneId kept = Site.the(Journal.class).read(practice.practice, CircleId.of(found(CIRCLE, begun))).orElseThrow().fold(Roll.EMPTY).members().zone();
            assertThat(kept).as(zone).isEqualTo(zone.contains("/") ? ZoneId.of(zone) : ZoneId.systemDefault());
        }
    }

    @Test
    void a_second_click_finds_the_same_circle_and_the_same_link_and_nobody_else_finds_either() {
        offered(true);
        Browser dan = new Browser();
        String token = found(TOKEN, dan.get(address));
        Answer first = begins(dan, token);
        Answer second = begins(dan, token);
        String circle = found(CIRCLE, first);
        assertThat(found(CIRCLE, second)).isEqualTo(circle);
        assertThat(found(LINK, second)).isEqualTo(found(LINK, first));
        assertThat(dan.get("/circles/" + circle + "/beginning").text()).contains("Dan, this is your circle").doesNotContain(found(LINK, first));
        Browser other = new Browser();
        // Whoever knows the circle's id and not the form's secret opens a circle of their own.
        assertThat(begins(other, circle).status()).isEqualTo(422);
        assertThat(other.get("/circles/" + circle + "/beginning").header("location")).isEqualTo("/sign-in");
        assertThat(practice.as(practice.ana).get("/circles/" + circle + "/beginning").status()).isEqualTo(404);
        Browser back = new Browser();
        assertThat(back.post(found(LINK, first)).header("location")).isEqualTo("/circles/" + circle);
    }

    @Test
    void whoever_says_hello_hears_of_it_once_and_in_neutral_words() throws Exception {
        offered(true);
        Browser dan = new Browser();
        String token = found(TOKEN, dan.get(address));
        begins(dan, token);
        begins(dan, token);
        Ear.await("a letter", () -> !letters().isEmpty());
        Ear.await("no errand waits", () -> Site.thief().queryForObject("select count(*) from scheduled_tasks where task_name = 'letter-begun'", Long.class) == 0);
        assertThat(letters()).hasSize(1);
        assertThat(letters().getFirst().getSubject()).isEqualTo("Somebody new is on your list");
        assertThat(letters().getFirst().getContent().toString()).doesNotContain("Dan", "talk", "circle", "/circles", "/l/");
    }

    private List<MimeMessage> letters() {
        return Stream.of(Site.post().getReceivedMessages()).filter(letter -> {
            try {
                return letter.getAllRecipients()[0].toString().equals(practice.email());
            } catch (jakarta.mail.MessagingException e) {
                throw new IllegalStateException(e);
            }
        }).toList();
    }

    @Test
    void the_person_hands_over_one_link_for_each_seat_and_more_only_for_their_own() {
        offered(true);
        Browser dan = new Browser();
        String circle = "/circles/" + found(CIRCLE, begins(dan, found(TOKEN, dan.get(address))));
        dan.post(circle + "/beginning/seats", "name", "Ana", "relation", "my sister");
        Answer mine = dan.get(circle + "/beginning");
        String ana = circle + "/seats/" + found(SEAT, mine) + "/link";
        Answer link = dan.post(ana);
        assertThat(dan.post(ana).text()).contains("The link for this seat was made already");
        assertThat(new Browser().post(found(LINK, link)).header("location")).isEqualTo(circle);
        String own = found(Pattern.compile("(" + circle + "/seats/[0-9a-f-]{36}/link)\">Another"), mine);
        assertThat(found(LINK, dan.post(own))).isNotEqualTo(found(LINK, dan.post(own)));
        assertThat(dan.get(circle + "/beginning").status()).as("and nothing they hold stops working").isEqualTo(200);
    }

    @Test
    void it_cannot_be_done_over_and_over_from_one_place() {
        offered(true);
        Browser busy = new Browser();
        for (int circle = 0; circle < 10; circle++) {
            assertThat(begins(busy, found(TOKEN, busy.get(address))).status()).isEqualTo(200);
        }
        Answer one = begins(busy, found(TOKEN, busy.get(address)));
        assertThat(one.status()).isEqualTo(422);
        assertThat(one.text()).contains("There were many tries from here.", "Dan", "988");
    }

    @Test
    void a_circle_nobody_came_back_to_is_deleted_and_one_that_was_kept_open_is_not() {
        Family left = practice.neighbours().at(Instant.now().minus(Duration.ofDays(91)));
        left.by(left.daniel, new CircleEvent.Begun());
        Family kept = practice.neighbours().at(Instant.now().minus(Duration.ofDays(91)));
        kept.all(family -> family.by(family.daniel, new CircleEvent.Begun()).at(Instant.now().minus(Duration.ofDays(1)))
                .by(family.daniel, new CircleEvent.KeptOpen()));
        Ear.await("the circle to be deleted", () -> Site.the(Journal.class).read(left.practice, left.circle).isEmpty());
        assertThat(Site.the(Journal.class).read(kept.practice, kept.circle)).isPresent();
    }
}
