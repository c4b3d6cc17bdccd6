package org.openchair.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** In the middle of the conversation the connection goes, or the server. What was typed stays, and the page follows again. */
class ADroppedConnectionStory {
    private static final String LOST = "The connection is lost. What you typed is still here.";
    private static House house;
    private Family family;

    @BeforeAll
    static void aHouseThatMayFall() {
        house = House.ofItsOwn();
        house.human("Marisol").setsUpThePractice();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void anasPhoneHasNoSignalForAWhile() {
        family = Family.inTheRoom(house);
        family.ana.context.setOffline(true);
        nothingGetsThroughFromAna();
        anaIsToldAndKeepsWhatSheTyped();
        danielSpeaksMeanwhile("I was afraid to come.");
        family.ana.context.setOffline(false);
        anaFollowsAgain("I was afraid to come.");
        anaSendsWhatSheTyped();
        house.goodNight();
    }

    @Test
    void theServerIsKilledAndStartedAgain() {
        family = Family.inTheRoom(house);
        house.server.killApplication();
        anaIsToldAndKeepsWhatSheTyped();
        house.server.startAgain();
        danielSpeaksMeanwhile("Are we still here?");
        anaFollowsAgain("Are we still here?");
        anaSendsWhatSheTyped();
        house.goodNight();
    }

    /** The page hears of it a moment before the network does, and what is sent in that moment arrives. */
    private void nothingGetsThroughFromAna() {
        family.ana.page.waitForFunction("() => fetch('/emergency/en', { method: 'HEAD', cache: 'no-store' }).then(() => false, () => true)");
    }

    private void anaIsToldAndKeepsWhatSheTyped() {
        words().fill("I am glad that you came.");
        family.ana.page.locator("#say").click();
        family.ana.sees(LOST);
        assertThat(words()).hasValue("I am glad that you came.");
    }

    private void danielSpeaksMeanwhile(String words) {
        family.daniel.sends(family.path("/conversation/heard"), "words", words, "sharing", "EVERYONE");
    }

    private void anaFollowsAgain(String words) {
        family.ana.sees(words);
        assertThat(words()).hasValue("I am glad that you came.");
        assertThat(family.ana.page.locator(".lost")).isHidden();
    }

    private void anaSendsWhatSheTyped() {
        family.ana.presses("Keep my words");
        family.marisol.sees("I am glad that you came.");
    }

    private Locator words() {
        return family.ana.page.locator("form[action$='/heard'] textarea[name=words]");
    }
}
