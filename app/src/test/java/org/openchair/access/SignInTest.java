package org.openchair.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openchair.web.Answer;
import org.openchair.web.Browser;
import org.openchair.web.Family;
import org.openchair.web.Site;

/** Coming in with an account. */
class SignInTest {
    private Family family;

    @BeforeEach
    void open() {
        family = Family.opened();
    }

    private Answer signIn(Browser browser, String email, String password) {
        return browser.post("/sign-in", "email", email, "password", password);
    }

    @Test
    void with_the_right_password_and_out_again() {
        Browser marisol = new Browser();
        assertThat(signIn(marisol, " " + family.email().toUpperCase(java.util.Locale.ROOT), Family.PASSWORD).header("location")).isEqualTo("/circles");
        String cookie = marisol.cookie("chair");
        assertThat(marisol.get(family.path("")).status()).isEqualTo(200);
        marisol.post("/sign-out");
        assertThat(marisol.has("chair")).isFalse();
        assertThat(new Browser().with("chair", cookie).get(family.path("")).header("location")).isEqualTo("/sign-in");
    }

    @Test
    void a_wrong_password_and_an_unknown_address_are_answered_alike() {
        Browser browser = new Browser();
        browser.token();
        Answer wrong = signIn(browser, family.email(), "not the right one");
        Answer unknown = signIn(browser, "nobody" + family.email(), "not the right one");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.steady().replace(family.email(), "…")).isEqualTo(unknown.steady().replace("nobody" + family.email(), "…"));
        assertThat(wrong.text()).doesNotContain("not the right one");
    }

    @Test
    void too_many_wrong_ones_about_one_account_from_anywhere_close_it_for_a_while_and_are_shown() {
        Family others = Family.opened();
        int before = wrongPasswords(family);
        int beforeForOthers = wrongPasswords(others);
        for (int guess = 0; guess < 10; guess++) {
            assertThat(signIn(new Browser(), family.email(), "guess number " + guess).status()).isEqualTo(422);
        }
        Browser right = new Browser();
        assertThat(signIn(right, family.email(), Family.PASSWORD).status()).isEqualTo(422);
        assertThat(right.has("chair")).isFalse();
        assertThat(wrongPasswords(family)).isEqualTo(before + 10);
        assertThat(signIn(new Browser(), others.email(), Family.PASSWORD).status()).as("others are not held up").isEqualTo(303);
        assertThat(wrongPasswords(others)).as("what was guessed here is not theirs to know").isEqualTo(beforeForOthers);
    }

    /** What the account's page counts: guesses about this practice's accounts, and about addresses that are nobody's. */
    static int wrongPasswords(Family family) {
        String page = family.as(family.marisol).get("/account").text();
        Matcher count = Pattern.compile("Wrong passwords or codes: (\\d+)").matcher(page);
        if (count.find()) {
            return Integer.parseInt(count.group(1));
        }
        assertThat(page).contains("No wrong guesses in the last seven days.");
        return 0;
    }

    @Test
    void too_many_from_one_place_close_it_for_that_place_whatever_it_says_about_itself() {
        for (int guess = 0; guess < 30; guess++) {
            new Browser().at("198.51.100." + guess + ", 203.0.113.77").post("/l/" + "z".repeat(40) + guess);
        }
        assertThat(signIn(new Browser().at("203.0.113.77"), family.email(), Family.PASSWORD).status()).isEqualTo(422);
        assertThat(new Browser().at("203.0.113.77").post("/l/" + "z".repeat(43)).status()).isEqualTo(422);
        assertThat(signIn(new Browser(), family.email(), Family.PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void a_new_password_is_long_and_not_a_common_one_and_ends_every_other_session() {
        Browser marisol = family.as(family.marisol);
        Browser forgotten = family.as(family.marisol);
        Browser elsewhere = new Browser(Site.url(Site.another())).with("chair", forgotten.cookie("chair"));
        assertThat(forgotten.get("/account").status()).isEqualTo(200);
        assertThat(elsewhere.get("/account").status()).isEqualTo(200);
        for (String weak : new String[] {"elevenchars", "password1234", "aaaaaaaaaaaaaaa", "x".repeat(201)}) {
            assertThat(marisol.post("/account/password", "current", Family.PASSWORD, "password", weak).status()).as(weak).isEqualTo(422);
        }
        assertThat(marisol.post("/account/password", "current", "wrong one again", "password", "three green apples").status()).isEqualTo(422);
        assertThat(marisol.post("/account/password", "current", Family.PASSWORD, "password", "three green apples").status()).isEqualTo(303);
        assertThat(marisol.get("/account").status()).isEqualTo(200);
        assertThat(forgotten.get("/account").status()).isEqualTo(303);
        // On another node a session may be remembered for some seconds, but not for as long as it keeps asking.
        long end = System.nanoTime() + java.time.Duration.ofSeconds(9).toNanos();
        while (elsewhere.get("/account").status() == 200) {
            assertThat(System.nanoTime()).as("it never ends while it keeps asking").isLessThan(end);
        }
        assertThat(signIn(new Browser(), family.email(), Family.PASSWORD).status()).isEqualTo(422);
        assertThat(signIn(new Browser(), family.email(), "three green apples").status()).isEqualTo(303);
    }

    @Test
    void a_language_leads_back_to_a_page_of_ours_and_nowhere_else() {
        Browser browser = new Browser();
        assertThat(browser.post("/language", "language", "es", "back", "/sign-in").header("location")).isEqualTo("/sign-in");
        for (String away : new String[] {"//evil.example", "/\\evil.example", "https://evil.example", "/\t/evil.example", "/\n/evil.example", "evil"}) {
            assertThat(browser.post("/language", "language", "es", "back", away).header("location")).as(away).isEqualTo("/");
        }
    }
}
