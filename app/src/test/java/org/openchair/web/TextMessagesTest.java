package org.openchair.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.openchair.events.CircleEvent;
import org.openchair.events.InvitationEvent;

/** A private link by text message, through a real service on this machine. */
class TextMessagesTest {
    private final Family family = Begun.circle(true);
    private final Browser marisol = family.as(family.marisol);
    private final String number = "1202" + (2_000_000 + Math.floorMod(UUID.randomUUID().hashCode(), 7_000_000));

    private Answer texted() {
        return marisol.post(family.path("/seats/" + family.ana + "/text"));
    }

    private void reachable(boolean shared) {
        family.by(family.ana, new CircleEvent.Reachable(family.ana, "", "+" + number.substring(0, 4) + " " + number.substring(4), shared, true, ""));
    }

    @Test
    void one_arrives_says_nothing_and_its_link_works_once() {
        reachable(false);
        assertThat(texted().status()).isEqualTo(303);
        Ear.await("a text message", () -> Site.texts().to(number).size() == 1);
        Texts.Text text = Site.texts().to(number).getFirst();
        assertThat(text.method()).isEqualTo("POST");
        assertThat(text.type()).isEqualTo("application/x-www-form-urlencoded");
        assertThat(text.authorization()).isEqualTo("Basic abc");
        String words = URLDecoder.decode(text.body(), StandardCharsets.UTF_8);
        assertThat(words).startsWith("To=+" + number + "&From=+15550100&Body=A private page")
                .doesNotContain("Daniel", "Marisol", "Riverbend", "invit", "circle").doesNotContainPattern("\\bAna\\b");
        var link = Pattern.compile("/l/[A-Za-z0-9_-]{43}").matcher(words);
        assertThat(link.find()).isTrue();
        assertThat(new Browser().post(link.group()).status()).isEqualTo(303);
        assertThat(new Browser().post(link.group()).status()).isEqualTo(200);
    }

    @Test
    void whoever_gets_none_is_for_the_interventionist_alone() {
        family.by(family.daniel, new CircleEvent.Reachable(family.daniel, "", "+" + number, false, true, ""));
        Site.texts().answers(number, 400);
        Browser ana = family.as(family.ana);
        String before = ana.get(family.path("/invitation")).text();
        assertThat(marisol.post(family.path("/seats/" + family.daniel + "/text")).status()).isEqualTo(303);
        Ear.await("Marisol to be told", () -> marisol.get(family.path("/invitation")).text().contains("message did not arrive"));
        assertThat(ana.get(family.path("/invitation")).text().replaceAll("value=\"[^\"]+\"", "")).isEqualTo(before.replaceAll("value=\"[^\"]+\"", ""));
        assertThat(Site.texts().to(number)).as("a refusal is not tried again").hasSize(1);
    }

    @Test
    void none_goes_to_a_number_without_its_country() {
        family.by(family.ana, new CircleEvent.Reachable(family.ana, "", number.substring(1), false, true, ""));
        assertThat(texted().text()).contains("country code");
        assertThat(Site.texts().to(number.substring(1))).isEmpty();
    }

    @Test
    void none_goes_to_a_shared_device_or_after_a_no_or_without_a_number() {
        assertThat(texted().status()).isEqualTo(422);
        reachable(true);
        assertThat(texted().text()).contains("shared with others");
        reachable(false);
        family.by(family.daniel, new InvitationEvent.Declined());
        assertThat(texted().status()).isEqualTo(422);
        assertThat(Site.texts().to(number)).isEmpty();
    }
}
