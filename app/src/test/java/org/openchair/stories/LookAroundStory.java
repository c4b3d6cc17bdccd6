package org.openchair.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody looks around before they trust a family to it. */
@ExtendWith(House.Shared.class)
class LookAroundStory {

    @Test
    void asAnyOfTheMadeUpHumans(House house) {
        var visitor = house.human("visitor");
        visitor.opens("/sign-in");
        visitor.presses("Look around with a made-up family");
        visitor.sees("Made-up families");
        assertThat(visitor.page.locator("main section").count()).as("families").isEqualTo(3);
        assertThat(visitor.page.locator("[lang=es]").count()).as("one of them speaks Spanish").isPositive();
        for (var seat : visitor.reads("/demonstration").select("button[name=seat]")) {
            visitor.opens("/demonstration");
            visitor.presses(visitor.page.locator("button[value='" + seat.attr("value") + "']"));
            visitor.sees("This is a made-up family. Everything here is reset each night.");
            assertThat(visitor.page.locator("h1").count()).as(seat.text()).isEqualTo(1);
        }
        visitor.hasNothingToComplainOf();
    }

    @Test
    void anInstallationCanSwitchItOff() {
        try (var house = House.ofItsOwn(Map.of("OPENCHAIR_DEMONSTRATION", "off"))) {
            var visitor = house.human("visitor");
            visitor.opens("/sign-in");
            visitor.sees("Sign in");
            visitor.doesNotSee("Look around with a made-up family");
            assertThat(visitor.statusOf("/demonstration")).isEqualTo(404);
            assertThat(visitor.tries("/demonstration").status()).isEqualTo(404);
        }
    }
}
