package org.openchair.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openchair.web.Answer;
import org.openchair.web.Browser;
import org.openchair.web.Family;
import org.openchair.web.Site;

/** A link with a PIN opens with it and only with it, on as many devices as its human has. */
class PinTest {
    private Family family;
    private String link;
    private Browser ana;

    @BeforeEach
    void set() {
        family = Family.opened();
        link = Doors.link(family, family.ana);
        ana = new Browser();
        ana.post(link);
        assertThat(ana.post(family.path("/pin"), "pin", "314159").status()).isEqualTo(303);
    }

    @Test
    void the_right_one_opens_on_another_device_too() {
        Browser other = new Browser();
        Answer asked = other.post(link);
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.text()).contains("name=\"pin\"").doesNotContain("Daniel").doesNotContainPattern("\\bAna\\b");
        assertThat(other.has("chair")).isFalse();
        assertThat(other.post(link, "pin", "314159").status()).isEqualTo(303);
        assertThat(other.get(family.path("/part")).status()).isEqualTo(200);
        assertThat(ana.get(family.path("/part")).status()).isEqualTo(200);
    }

    @Test
    void a_wrong_one_is_refused_slowed_down_and_shown_to_the_practice_and_to_no_other() {
        for (int guess = 0; guess < 10; guess++) {
            Answer wrong = new Browser().post(link, "pin", "27182" + guess);
            assertThat(wrong.status()).isEqualTo(422);
            assertThat(wrong.text()).doesNotContain("27182");
        }
        Browser right = new Browser();
        assertThat(right.post(link, "pin", "314159").status()).as("the right one after ten wrong ones").isEqualTo(422);
        assertThat(right.has("chair")).isFalse();
        assertThat(family.as(family.marisol).get("/account").text()).contains("Wrong PINs: 10");
        Family others = Family.opened();
        assertThat(others.as(others.marisol).get("/account").text()).doesNotContain("Wrong PINs: 1");
    }

    @Test
    void a_link_that_is_over_its_date_does_not_open_with_the_right_one_either() {
        Site.thief().update("update link set expires_at = now() - interval '1 day' where circle_id = ?", family.circle.value());
        Browser late = new Browser();
        assertThat(late.post(link, "pin", "314159").status()).isEqualTo(200);
        assertThat(late.has("chair")).isFalse();
    }

    @Test
    void one_that_everybody_guesses_first_is_not_taken_and_it_can_be_taken_away() {
        for (String weak : new String[] {"", "123", "1111", "12a4", "1234567890123"}) {
            assertThat(ana.post(family.path("/pin"), "pin", weak).status()).as(weak).isEqualTo(422);
        }
        assertThat(ana.post(family.path("/pin/removal")).status()).isEqualTo(303);
        assertThat(new Browser().post(link).status()).as("used once without a PIN").isEqualTo(200);
    }

    @Test
    void nobody_else_is_told_of_it() {
        family.seats().stream().filter(who -> !who.equals(family.ana)).forEach(who ->
                assertThat(family.history().entriesFor(family.viewer(who)).toString()).doesNotContain("PinSet"));
    }
}
