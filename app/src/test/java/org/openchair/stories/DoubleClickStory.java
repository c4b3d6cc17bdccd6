package org.openchair.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A trembling hand presses twice. It happens once. */
@ExtendWith(House.Shared.class)
class DoubleClickStory {

    @Test
    void wordsInTheRoomAreKeptOnce(House house) {
        var family = Family.inTheRoom(house);
        family.daniel.fills("words", "I said it once.");
        family.daniel.page.locator("#say").dblclick();
        family.ana.sees("I said it once.");
        assertThat(family.marisol.reads(family.path("/conversation")).select("p.words:containsOwn(I said it once.)")).hasSize(1);
    }

    @Test
    void aSeatIsLaidOnceAndACircleOpensOnceWithoutScript(House house) {
        var family = Family.gathered(house);
        var again = house.human("Marisol", Human.withoutScript());
        again.context.addCookies(family.marisol.context.cookies());
        again.opens(family.path("/first-call"));
        again.page.locator("form[action$='/seats'] [name=name]").fill("Pastor Tim");
        twice(again, again.page.locator("form[action$='/seats'] button"), "Pastor Tim");
        assertThat(again.reads(family.path("/first-call")).select("li.said b:containsOwn(Pastor Tim)")).hasSize(1);
        var before = again.reads("/circles").select("ul.circles > li").size();
        again.opens("/circles/new");
        again.fills("callerName", "Rosa");
        again.fills("personName", "Eli");
        twice(again, again.page.locator("main form button"), "Eli");
        assertThat(again.reads("/circles").select("ul.circles > li")).hasSize(before + 1);
    }

    /** The second press cuts the first one short, so there is no one navigation to wait for, only what comes of it. */
    private static void twice(Human human, Locator button, String seen) {
        button.dblclick();
        human.sees(seen);
    }
}
