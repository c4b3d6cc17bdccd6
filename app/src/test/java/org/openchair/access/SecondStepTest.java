package org.openchair.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openchair.web.Answer;
import org.openchair.web.Browser;
import org.openchair.web.Family;
import org.openchair.web.Site;

/** Password, then six digits of the moment; and the way back for who lost either. */
class SecondStepTest {
    private static final String PAGE = "/account/second-step";
    private static final int HALF_MINUTE = 30;
    private Family family;
    private Browser marisol;

    @BeforeEach
    void open() {
        family = Family.opened();
        marisol = family.as(family.marisol);
    }

    private static String secret(Answer page) {
        return Jsoup.parse(page.text()).select("a[href^=otpauth]").attr("href").replaceAll(".*[?&]secret=([A-Z2-7]+).*", "$1");
    }

    /** What an application on a phone would show, some half minutes from now. */
    private static String code(String secret, int halfMinutes) {
        try {
            return new TimeBasedOneTimePasswordGenerator().generateOneTimePasswordString(
                    new SecretKeySpec(new Base32().decode(secret), "HmacSHA1"), Instant.now().plusSeconds((long) halfMinutes * HALF_MINUTE));
        } catch (java.security.InvalidKeyException e) {
            throw new AssertionError(e);
        }
    }

    private String turnOn() {
        marisol.post(PAGE);
        String secret = secret(marisol.get(PAGE));
        assertThat(marisol.post(PAGE + "/proof", "code", code(secret, 0)).status()).isEqualTo(200);
        return secret;
    }

    private Answer password(Browser browser) {
        return browser.post("/sign-in", "email", family.email(), "password", Family.PASSWORD);
    }

    private static String ticket(Answer page) {
        return Jsoup.parse(page.text()).select("input[name=ticket]").attr("value");
    }

    @Test
    void it_begins_with_the_first_right_code_and_until_then_the_password_is_enough() {
        assertThat(secret(marisol.get(PAGE))).as("looking makes nothing").isEmpty();
        marisol.post(PAGE);
        String secret = secret(marisol.get(PAGE));
        marisol.post(PAGE);
        assertThat(secret(marisol.get(PAGE))).as("a second click keeps what the phone has read").isEqualTo(secret);
        assertThat(marisol.post(PAGE + "/proof", "code", "000000").status()).isEqualTo(422);
        assertThat(password(new Browser()).header("location")).isEqualTo("/circles");
        assertThat(marisol.post(PAGE + "/proof", "code", code(secret, 0)).text()).contains("Your spare codes");
        assertThat(marisol.get(PAGE).text()).contains("The second step is on").doesNotContain(secret);
    }

    @Test
    void then_a_password_alone_opens_nothing_and_each_code_works_once() {
        String secret = turnOn();
        Browser browser = new Browser();
        Answer asked = password(browser);
        assertThat(asked.status()).isEqualTo(200);
        assertThat(browser.has("chair")).isFalse();
        assertThat(browser.post("/sign-in/code", "ticket", ticket(asked), "code", code(secret, 0)).status())
                .as("the code that turned it on is used up").isEqualTo(422);
        String next = code(secret, 1);
        assertThat(browser.post("/sign-in/code", "ticket", ticket(asked), "code", next.substring(0, 3) + " " + next.substring(3)).header("location")).isEqualTo("/circles");
        assertThat(browser.get("/circles").status()).isEqualTo(200);
        Browser thief = new Browser();
        assertThat(thief.post("/sign-in/code", "ticket", ticket(password(thief)), "code", next).status()).as("seen over a shoulder").isEqualTo(422);
        assertThat(thief.has("chair")).isFalse();
    }

    @Test
    void a_spare_code_opens_it_once() {
        marisol.post(PAGE);
        List<String> spare = Jsoup.parse(marisol.post(PAGE + "/proof", "code", code(secret(marisol.get(PAGE)), 0)).text()).select("li.spare").eachText();
        assertThat(spare).hasSize(SecondStep.SPARE).doesNotHaveDuplicates();
        Browser browser = new Browser();
        assertThat(browser.post("/sign-in/code", "ticket", ticket(password(browser)), "code", spare.getFirst()).status()).isEqualTo(303);
        Browser again = new Browser();
        assertThat(again.post("/sign-in/code", "ticket", ticket(password(again)), "code", spare.getFirst()).status()).isEqualTo(422);
        assertThat(marisol.get(PAGE).text()).contains("left: " + (SecondStep.SPARE - 1));
    }

    @Test
    void a_second_click_on_the_first_code_shows_codes_that_work() {
        marisol.post(PAGE);
        String secret = secret(marisol.get(PAGE));
        String first = code(secret, 0);
        List<String> unseen = Jsoup.parse(marisol.post(PAGE + "/proof", "code", first).text()).select("li.spare").eachText();
        List<String> seen = Jsoup.parse(marisol.post(PAGE + "/proof", "code", first).text()).select("li.spare").eachText();
        assertThat(seen).hasSize(SecondStep.SPARE).doesNotContainAnyElementsOf(unseen);
        assertThat(marisol.post(PAGE + "/proof", "code", code(secret, 1)).status()).as("another code is not a second click").isEqualTo(422);
        Browser browser = new Browser();
        String ticket = ticket(password(browser));
        assertThat(browser.post("/sign-in/code", "ticket", ticket, "code", unseen.getFirst()).status()).isEqualTo(422);
        assertThat(browser.post("/sign-in/code", "ticket", ticket, "code", seen.getFirst()).status()).isEqualTo(303);
    }

    @Test
    void a_ticket_of_somebody_elses_making_opens_nothing() {
        String secret = turnOn();
        Browser browser = new Browser();
        String ticket = ticket(password(browser));
        String altered = (ticket.charAt(0) == 'A' ? "B" : "A") + ticket.substring(1);
        for (String wrong : new String[] {"", "words", altered, ticket.substring(0, 30), "A".repeat(200)}) {
            Answer answer = browser.post("/sign-in/code", "ticket", wrong, "code", code(secret, 1));
            assertThat(answer.status()).as(wrong).isEqualTo(422);
            assertThat(answer.text()).contains("please sign in once more");
        }
        assertThat(browser.has("chair")).isFalse();
    }

    @Test
    void guessing_codes_is_slowed_down_and_shown() {
        String secret = turnOn();
        Browser browser = new Browser();
        String ticket = ticket(password(browser));
        int before = SignInTest.wrongPasswords(family);
        for (int guess = 0; guess < 10; guess++) {
            assertThat(new Browser().post("/sign-in/code", "ticket", ticket, "code", "00000" + guess).status()).isEqualTo(422);
        }
        assertThat(browser.post("/sign-in/code", "ticket", ticket, "code", code(secret, 1)).text()).contains("quarter of an hour");
        assertThat(SignInTest.wrongPasswords(family)).isEqualTo(before + 10);
    }

    @Test
    void a_password_turns_it_off_and_a_thief_of_the_database_has_no_secret() {
        String secret = turnOn();
        assertThat(Site.thief().queryForList("select secret from second_step", byte[].class))
                .isNotEmpty().allSatisfy(kept -> assertThat(HexFormat.of().formatHex(kept)).doesNotContain(HexFormat.of().formatHex(new Base32().decode(secret))));
        assertThat(marisol.post(PAGE + "/end", "password", "not the right one").status()).isEqualTo(422);
        assertThat(marisol.get(PAGE).text()).contains("The second step is on");
        assertThat(marisol.post(PAGE + "/end", "password", Family.PASSWORD).status()).isEqualTo(303);
        assertThat(password(new Browser()).header("location")).isEqualTo("/circles");
    }

    @Test
    void the_way_back_gives_a_new_password_once_and_ends_what_was_open() {
        turnOn();
        WayBack wayBack = Site.the(WayBack.class);
        assertThat(wayBack.make("nobody@example.org")).isEmpty();
        String older = wayBack.make(family.email()).orElseThrow();
        String path = wayBack.make(" " + family.email().toUpperCase(java.util.Locale.ROOT)).orElseThrow();
        assertThat(new Browser().get(older).status()).as("the link before it").isEqualTo(404);
        Browser browser = new Browser();
        assertThat(browser.get(path).text()).contains(family.email());
        assertThat(browser.head(path).status()).isEqualTo(200);
        assertThat(browser.post(path, "password", "password1234").status()).isEqualTo(422);
        assertThat(browser.post(path, "password", "three green apples").header("location")).isEqualTo("/account?changed=true");
        assertThat(browser.get("/account").status()).isEqualTo(200);
        assertThat(marisol.get("/account").status()).isEqualTo(303);
        assertThat(new Browser().post(path, "password", "three red apples now").status()).isEqualTo(404);
        assertThat(new Browser().post("/sign-in", "email", family.email(), "password", "three green apples").header("location")).isEqualTo("/circles");
    }
}
