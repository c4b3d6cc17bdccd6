package org.openchair.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody does not wake up, and there is no signal in the living room. */
@ExtendWith(House.Shared.class)
class EmergencyCardStory {
    private static final String KEPT = """
            async () => { const names = await caches.keys(); const paths = [];
              for (const name of names) for (const kept of await (await caches.open(name)).keys()) paths.push(new URL(kept.url).pathname);
              return paths.sort().join(' '); }""";

    @Test
    void theCardIsThereWithoutAConnectionAndNothingElseIs(House house) {
        var family = Family.invited(house);
        var ana = family.ana;
        ana.opens(family.path("/part"));
        ana.page.waitForFunction("async () => { const there = await navigator.serviceWorker.getRegistration('/emergency'); return !!there?.active; }");
        ana.opens(family.path("/invitation"));
        ana.opens(family.path("/safety"));

        ana.context.setOffline(true);
        ana.page.locator("a.rescue-open").click();
        ana.isAt("/emergency/en");
        ana.sees("Give naloxone.");
        ana.sees("911");
        assertThat((String) ana.page.evaluate("() => getComputedStyle(document.querySelector('.rescue-call a')).fontFamily")).as("its looks are there as well").contains("Hyperlegible");
        ana.page.locator("nav.rescue-foot a[lang=es]").click();
        ana.sees("Dé naloxona.");
        ana.isPictured("emergency-offline");

        assertThat((String) ana.page.evaluate(KEPT)).as("all that is kept").isEqualTo("/css/base.css /css/button.css /css/emergency.css /css/tokens.css"
                + " /emergency /emergency/en /emergency/es /fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2 /img/chair.svg");
        assertThat(ana.page.content()).doesNotContain("Ana", "Daniel", "_csrf");

        ana.context.setOffline(false);
        ana.opens(family.path("/part"));
        ana.sees("Your part");
        assertThat((boolean) ana.page.evaluate("() => navigator.serviceWorker.controller === null")).as("no page of a circle passes through it").isTrue();
        ana.page.locator("#leave-quickly button").click();
        ana.page.waitForURL("https://www.weather.gov/");
        ana.opens(family.path("/part"));
        ana.isAt("/sign-in");
        for (var human : java.util.List.of(ana, family.marisol)) human.hasNothingToComplainOf();
    }

    @Test
    void withoutScriptAndWithoutASeatItIsOneTapAway(House house) {
        var stranger = house.human("A neighbour", Human.withoutScript());
        stranger.opens("/sign-in");
        stranger.follows("Emergency: what to do now");
        stranger.sees("Shout and shake.");
        assertThat(stranger.page.locator("form").count()).isZero();
        stranger.hasNothingToComplainOf();
    }
}
