package org.openchair.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openchair.events.CircleEvent;
import org.openchair.web.Answer;
import org.openchair.web.Browser;
import org.openchair.web.Ear;
import org.openchair.web.Family;
import org.openchair.web.Site;

/** A private link: what looking does, what the button does, and what a link that is no longer good says. */
class PrivateLinkTest {
    private Family family;

    @BeforeEach
    void open() {
        family = Family.opened();
    }

    @Test
    void a_scanner_changes_nothing_and_the_button_opens_it_once() {
        String link = Doors.link(family, family.ana);
        String before = links();
        Browser scanner = new Browser();
        assertThat(scanner.head(link).status()).isEqualTo(200);
        Answer door = scanner.get(link);
        assertThat(door.status()).isEqualTo(200);
        assertThat(door.text()).doesNotContain("Daniel", "Riverbend", family.circle.toString()).doesNotContainPattern("\\bAna\\b");
        assertThat(scanner.get(link).steady()).isEqualTo(scanner.get(link).steady());
        assertThat(scanner.has("chair")).isFalse();
        assertThat(links()).isEqualTo(before);

        Browser ana = new Browser();
        Answer opened = ana.post(link);
        assertThat(opened.status()).isEqualTo(303);
        assertThat(opened.header("location")).isEqualTo(family.path(""));
        assertThat(opened.header("set-cookie")).contains("chair=", "HttpOnly", "SameSite=Lax");
        assertThat(ana.get(family.path("/part")).status()).isEqualTo(200);
        assertThat(opens()).isOne();

        Browser second = new Browser();
        assertThat(second.post(link).status()).isEqualTo(200);
        assertThat(second.has("chair")).isFalse();
        assertThat(ana.get(family.path("/part")).status()).as("the first device stays").isEqualTo(200);
    }

    @Test
    void of_many_buttons_at_the_same_moment_one_opens_it() throws Exception {
        String link = Doors.link(family, family.ana);
        List<Callable<Answer>> hands = Stream.generate(Browser::new).limit(8).peek(Browser::token)
                .map(browser -> (Callable<Answer>) () -> browser.post(link)).toList();
        try (var threads = Executors.newFixedThreadPool(hands.size())) {
            long inside = 0;
            for (var answer : threads.invokeAll(hands)) {
                inside += answer.get().status() == 303 ? 1 : 0;
            }
            assertThat(inside).isOne();
        }
        assertThat(opens()).isOne();
    }

    @Test
    void used_old_expired_and_unknown_links_say_the_same() {
        String used = Doors.link(family, family.ana);
        new Browser().post(used);
        String old = Doors.link(family, family.luis);
        Doors.link(family, family.luis);
        Family neighbours = family.neighbours();
        String expired = Doors.link(neighbours, neighbours.luis);
        Site.thief().update("update link set expires_at = now() - interval '1 day' where circle_id = ?", neighbours.circle.value());
        String unknown = "/l/" + "x".repeat(43);
        Browser browser = new Browser();
        browser.token();
        String page = Doors.steady(browser.get(unknown));
        String spent = Doors.steady(browser.post(unknown));
        String asked = Doors.steady(browser.post(unknown + "/renewal"));
        assertThat(spent).startsWith("200");
        for (String link : List.of(used, old, expired)) {
            assertThat(Doors.steady(browser.get(link))).isEqualTo(page);
            assertThat(Doors.steady(browser.post(link))).isEqualTo(spent);
            assertThat(Doors.steady(browser.post(link + "/renewal"))).isEqualTo(asked);
        }
    }

    @Test
    void who_asks_for_a_new_one_is_shown_at_the_desk_and_an_unknown_link_asks_nobody() {
        String used = Doors.link(family, family.ana);
        new Browser().post(used);
        Browser marisol = family.as(family.marisol);
        String asks = "/seats/" + family.ana + "/link";
        assertThat(marisol.get(family.path("")).text()).doesNotContain(asks);
        assertThat(new Browser().post(used + "/renewal").status()).isEqualTo(200);
        assertThat(marisol.get(family.path("")).text()).contains(family.path(asks));
        long seq = family.history().seq();
        new Browser().post(used + "/renewal");
        new Browser().post("/l/" + "y".repeat(43) + "/renewal");
        assertThat(family.history().seq()).as("asked once").isEqualTo(seq);
        String fresh = Doors.link(family, family.ana);
        assertThat(new Browser().post(fresh).status()).isEqualTo(303);
    }

    @Test
    void a_link_taken_back_ends_every_page_at_once_on_every_node() {
        Browser ana = new Browser();
        ana.post(Doors.link(family, family.ana));
        Browser there = new Browser(Site.url(Site.another())).with("chair", ana.cookie("chair"));
        assertThat(there.get(family.path("/part")).status()).isEqualTo(200);
        try (Ear ear = ana.listen(family.path("/live")); Ear far = there.listen(family.path("/live"))) {
            Ear.await("two open pages", () -> ear.lines().contains(":open") && far.lines().contains(":open"));
            family.as(family.marisol).post(family.path("/seats/" + family.ana + "/revocation"));
            for (String page : List.of("", "/part", "/safety", "/kept", "/invitation", "/live")) {
                assertThat(ana.get(family.path(page)).status()).as(page).isEqualTo(404);
                assertThat(there.get(family.path(page)).status()).as(page).isEqualTo(404);
            }
            Ear.await("the streams to end", () -> ear.isOver() && far.isOver());
        }
        assertThat(ana.post(family.path("/part/agreement")).status()).isEqualTo(404);
        assertThat(ana.post("/language", "language", "es", "back", "/sign-in").status()).as("the language is theirs").isEqualTo(303);
    }

    @Test
    void what_is_heard_between_looking_and_listening_is_told_on_opening() {
        Browser ana = family.as(family.ana);
        String page = ana.get(family.path("/part")).text();
        var live = java.util.regex.Pattern.compile("sse-connect=\"([^\"]+)\"").matcher(page);
        assertThat(live.find()).isTrue();
        family.by(family.marisol, new CircleEvent.Reachable(family.ana, "ana@example.org", "", false, false, ""));
        try (Ear ear = ana.listen(live.group(1).replace("&amp;", "&"))) {
            Ear.await("what came in between", () -> ear.changes().contains("circle"));
        }
        try (Ear ear = ana.listen(family.path("/live?since=" + Long.MAX_VALUE))) {
            Ear.await("a page with a number of its own making", () -> ear.lines().contains(":open"));
        }
    }

    @Test
    void the_person_has_no_way_in_before_an_invitation() {
        Answer refused = family.as(family.marisol).post(family.path("/seats/" + family.daniel + "/link"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("once the invitation is sent");
    }

    private long opens() {
        return family.history().entries().stream().filter(entry -> entry.event() instanceof CircleEvent.LinkOpened).count();
    }

    private static String links() {
        return Site.thief().queryForList("select encode(link_hash, 'hex') || generation || coalesce(used_at::text, '') from link order by 1", String.class).toString();
    }
}
