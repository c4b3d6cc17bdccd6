package org.openchair.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every answer says beside its page. */
class HeadersTest {
    @Test
    void nothing_runs_but_our_own_files_nothing_is_kept_and_nobody_is_told_where_one_came_from() {
        Family family = Begun.circle(true);
        for (var who : family.seats()) {
            Browser browser = family.as(who);
            for (String path : Routes.pages(family)) {
                Answer page = browser.get(path);
                safe(path, page);
                assertThat(page.header("cache-control")).as(path).contains("no-store");
            }
        }
        for (String path : List.of("/sign-in", "/l/anything", "/nowhere", "/demonstration", "/circles/new", "/setup/x")) {
            safe(path, new Browser().get(path));
            assertThat(new Browser().get(path).header("cache-control")).as(path).contains("no-store");
        }
    }

    private static void safe(String path, Answer page) {
        assertThat(page.header("content-security-policy")).as(path).contains("default-src 'none'", "script-src 'self'", "style-src 'self'",
                "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'").doesNotContain("unsafe", "http:", "https:", "*");
        assertThat(page.header("referrer-policy")).as(path).isEqualTo("no-referrer");
        assertThat(page.header("x-content-type-options")).as(path).isEqualTo("nosniff");
        assertThat(page.header("x-robots-tag")).as(path).isEqualTo("noindex, nofollow");
        if (page.header("content-type").startsWith("text/html")) {
            assertThat(page.text()).as(path).doesNotContainPattern("<script(?![^>]* src=\"/)|<style|\\son[a-z]+=\"|\\sstyle=\"|(src|href|action)=\"https?:");
        }
    }

    @Test
    void cookies_are_for_this_site_alone() {
        Answer page = new Browser().get("/sign-in");
        assertThat(page.headers().get("set-cookie")).allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"));
        Family family = Family.opened();
        Answer in = new Browser().post("/sign-in", "email", family.email(), "password", Family.PASSWORD);
        assertThat(in.headers().get("set-cookie")).anyMatch(cookie -> cookie.startsWith("chair=") && cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    }

    @Test
    void a_form_that_is_not_ours_changes_nothing_and_gets_a_page_that_says_what_to_do() {
        Family family = Begun.circle(true);
        long seq = family.history().seq();
        Browser ana = family.as(family.ana);
        ana.token();
        for (Routes route : Routes.all()) {
            if (!route.isGet()) {
                String path = route.path(family.circle.value(), Begun.things(family).get("plan").value(), family.ana);
                for (Map<String, String> form : List.of(Map.of("words", "x"), Map.of("words", "x", "_csrf", "made-up"),
                        Map.of("words", "x", "_csrf", new Browser().token()))) {
                    Answer refused = ana.raw(path, form);
                    assertThat(refused.status()).as(path).isEqualTo(403);
                    assertThat(refused.text()).as(path).contains("<h1>").doesNotContain("Daniel");
                    safe(path, refused);
                }
            }
        }
        assertThat(family.history().seq()).isEqualTo(seq);
        assertThat(ana.get(family.path("/part")).status()).as("still signed in").isEqualTo(200);
    }

    @Test
    void our_files_may_be_kept_and_hold_nothing_private() {
        for (String file : List.of("/css/open-chair.css", "/js/open-chair.js", "/webjars/htmx.org/2.0.10/dist/htmx.min.js")) {
            Answer answer = new Browser().get(file);
            assertThat(answer.status()).as(file).isEqualTo(200);
            assertThat(answer.header("cache-control")).as(file).contains("max-age");
            assertThat(answer.header("set-cookie")).as(file).isEmpty();
        }
    }

    @Test
    void what_is_asked_for_wrongly_is_answered_without_telling_how_it_is_made() {
        Family family = Begun.circle(true);
        Browser marisol = family.as(family.marisol);
        for (String path : List.of("/circles?page=2147483647", "/circles?page=x", "/services?page=99999999&miles=-1", family.path("/options/search?miles=x"),
                "/circles/not-an-id", family.path("/live?since=x"), "/actuator/env", "/actuator/beans", "/..%2f..%2fetc/passwd", "/%00")) {
            Answer answer = marisol.get(path);
            assertThat(answer.status()).as(path).isLessThan(500).isNotZero();
            assertThat(answer.text()).as(path).doesNotContain("Exception", "org.openchair", "org.springframework");
        }
    }
}
