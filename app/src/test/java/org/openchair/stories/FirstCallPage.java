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
        human.writes("What made today the day?", whyToday);
        human.writes("What is today’s hope?", hope);
        human.presses("Keep these words");
    }

    void hears(String statement, String source, String from, String when) {
        human.writes("What was told?", statement);
        human.chooses("source", source);
        human.fills("heardFrom", from);
        human.fills("when", when);
        human.presses("Add it");
        human.sees(statement);
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
            human.presses("Make a link");
            human.sees("This link is shown once, here and now.");
            return human.page.locator("input#link").inputValue();
        }
    }
}
