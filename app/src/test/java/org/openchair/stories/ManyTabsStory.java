package org.openchair.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A browser keeps six connections to one house: who has more live pages in tabs still works in the one in sight, and each catches up when it is. */
@ExtendWith(House.Shared.class)
class ManyTabsStory {
    private static final int TABS = 8;
    private static final String ONE = "One person";

    @Test
    void onePageIsInSightAndTheOthersCatchUpWhenTheyAre(House house) {
        var marisol = house.marisol();
        var map = "/circles/" + new FirstCallPage(marisol).opensACircle("Daniel", "Ana", "his sister") + "/family-map";
        marisol.context.addInitScript("Object.defineProperty(document, 'hidden', { get: () => window.aside === true });");
        List<Page> tabs = Stream.generate(() -> aside(marisol, house.server.url() + map)).limit(TABS).toList();
        marisol.opens(map);
        marisol.presses("Add to the map");
        marisol.sees(ONE);
        for (var tab : tabs) {
            assertThat(tab.locator("body")).not().containsText(ONE);
            look(tab, true);
            assertThat(tab.locator("body")).containsText(ONE);
            look(tab, false);
        }
        marisol.hasNothingToComplainOf();
    }

    private static Page aside(Human human, String address) {
        var tab = human.context.newPage();
        tab.navigate(address);
        tab.locator("#live").waitFor();
        look(tab, false);
        return tab;
    }

    private static void look(Page tab, boolean seen) {
        tab.evaluate("aside => { window.aside = aside; document.dispatchEvent(new Event('visibilitychange')); }", !seen);
    }
}
