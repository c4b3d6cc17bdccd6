package org.openchair.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** The plan as one of the circle writes and reads it. */
record PlanPage(Human human, String path) {

    void proposes(String section, String words, String... alsoAsked) {
        human.opens(path);
        human.page.locator("select[name=section]").selectOption(new SelectOption().setLabel(section));
        human.fills("words", words);
        for (var name : alsoAsked) human.page.getByRole(AriaRole.CHECKBOX, new com.microsoft.playwright.Page.GetByRoleOptions().setName(name)).check();
        human.presses(human.page.locator("#propose"));
        human.sees(words);
    }

    void agrees() {
        human.opens(path);
        human.presses("I agree to my part");
        human.sees("Nothing waits for you.");
    }

    /** Opens a line to word it anew; keeps it there. */
    void opensLine(String words) {
        human.opens(path);
        human.follows(line(words).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Change")));
    }

    void rewords(String words, String anew) {
        opensLine(words);
        human.fills("words", anew);
        human.presses(human.page.locator("#reword"));
    }

    void asksAgain(String words, String earlier) {
        assertThat(line(words)).containsText("You agreed when it said: " + earlier);
    }

    Locator line(String words) {
        return human.page.locator(".plan-line").filter(new Locator.FilterOptions().setHasText(words));
    }
}
