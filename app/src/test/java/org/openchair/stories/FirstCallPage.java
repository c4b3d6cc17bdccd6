package org.openchair.stories;

/** Where a circle begins: who called, what they know, who is to come. */
record FirstCallPage(Human human) {

    /** Opens a circle and comes to know its address. */
    String opensACircle(String person, String caller, String relation) {
        human.opens("/circles");
        human.follows("Open a circle");
        human.fills("callerName", caller);
        human.fills("relation", relation);
        human.fills("phone", "555-0142");
        human.fills("safeTimes", "after nine in the evening");
        human.chooses("mayLeaveMessage", "true");
        human.fills("personName", person);
        human.presses("Open this circle");
        human.sees("Nothing is written here yet. Strengths are a good place to begin.");
        return human.page.url().replaceFirst(".*/circles/([^/]+)/.*", "$1");
    }

    void notes(String whyToday, String hope) {
        says("why-today", whyToday);
        says("hope", hope);
    }

    /** A supporter's words under “Anything else”, with how they know it. */
    void hears(String statement, String source, String from, String when) {
        opens("other");
        human.fills("other-words", statement);
        human.chooses("other-source", source);
        if (source.equals("HEARD")) human.fills("other-from", from);
        human.fills("other-when", when);
        keeps("other", statement);
    }

    void says(String topic, String words) {
        opens(topic);
        human.fills(topic + "-words", words);
        keeps(topic, words);
    }

    void opens(String topic) {
        if (human.page.locator("#" + topic + "[open]").count() == 0) human.page.locator("#" + topic + " > summary").click();
    }

    private void keeps(String topic, String words) {
        var button = human.page.locator("button[name=keep][value=" + topic + "]");
        if (human.scripted()) button.click(); else human.presses(button);
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(human.page.locator("#" + topic + " [data-told]")).containsText(words);
    }

    /** Lays a seat and reads the link that is shown once. */
    String laysASeat(String name, String relation) {
        human.page.locator("form[action$='/seats'] [name=name]").fill(name);
        human.page.locator("form[action$='/seats'] [name=relation]").fill(relation);
        human.presses("Lay a seat");
        return new LinkPage(human).makes();
    }

    /** The page with somebody's private link. */
    record LinkPage(Human human) {

        String makes() {
            return shown("Make a link");
        }

        /** In place of the one before. */
        String makesAnew() {
            return shown("Make a new link");
        }

        private String shown(String button) {
            human.presses(button);
            human.sees("This link is shown once, here and now.");
            return human.page.locator("input#link").inputValue();
        }
    }
}
