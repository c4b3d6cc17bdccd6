package org.openchair.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The room, on the screen of one of those who are in it. */
record RoomPage(Human human, String path) {

    void opens() {
        human.opens(path);
        human.presses("I open the room");
        human.sees("The room is open");
    }

    void comesIn() {
        human.opens(path);
        human.presses("I am here in the room");
        human.sees("I agree to talk like this");
    }

    void agreesToTheRules() {
        human.presses("I agree to talk like this");
        assertThat(human.page.locator("#agree-rules")).hasCount(0);
    }

    void gives(String name) {
        human.presses(name);
    }

    void passesOn() {
        human.presses(human.page.locator("#pass-on"));
    }

    void speaks() {
        assertThat(human.page.locator("h1")).containsText("It is your turn");
    }

    void hears(String name) {
        assertThat(human.page.locator("h1")).containsText(name + " is speaking");
    }

    void says(String words, String sharing) {
        human.page.locator("form[action$='/heard'] textarea[name=words]").fill(words);
        human.page.locator("form[action$='/heard'] input[value=" + sharing + "]").check();
        human.presses("Keep my words");
    }

    void writesFor(String name, String words) {
        human.page.locator("select[name=speaker]").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(name));
        human.fills("theirs", words);
        human.presses("Ask if this is right");
    }
}
