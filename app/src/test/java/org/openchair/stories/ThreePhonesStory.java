package org.openchair.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Three supporters prepare on three phones at the same time, and Marisol’s board follows without a touch. */
@ExtendWith(House.Shared.class)
class ThreePhonesStory {
    private Family family;

    @Test
    void theyPrepareInParallelWhileTheBoardFollows(House house) throws Exception {
        family = Family.gathered(house);
        family.marisol.opens(family.path(""));
        eachAgreesAndTheBoardFollows();
        allThreeTypeBeforeAnybodySends();
        eachSaysWhatTheyDoInTheFamily();
        rolesAreTakenAndAcceptedWhileMarisolWatches();
        anaNamesSomebodyAndLuisAsksHim();
        somebodyIsBetterNotInTheRoom();
        marisolRemindsGraceKindly(house);
        marisolNotesHerTime();
        family.allIsWell();
    }

    private void eachAgreesAndTheBoardFollows() {
        family.marisol.sees("Waiting for Ana, Luis, and Grace.");
        for (var supporter : family.supporters()) supporter.opens(family.path("/part"));
        for (var supporter : family.supporters()) {
            supporter.presses("I agree to do it this way");
        }
        assertThat(family.marisol.page.locator("#live li:has-text('not a confrontation')")).not().containsText("Waiting");
    }

    private void allThreeTypeBeforeAnybodySends() {
        for (var supporter : family.supporters()) {
            supporter.opens(family.path("/safety"));
            for (var question : Family.SAFETY) supporter.chooses(question, "NO");
        }
        for (var supporter : family.supporters().reversed()) supporter.presses("Send my answers to Marisol");
        for (var supporter : family.supporters()) {
            supporter.sees("What do you appreciate in Daniel?");
            supporter.fills("words", supporter.name + " remembers the bicycle.");
        }
        for (var supporter : family.supporters().reversed()) supporter.presses("Keep these words");
        for (var supporter : family.supporters()) {
            supporter.sees("What did you see, and how did you feel?");
            supporter.opens(family.path("/part?open=appreciation"));
            supporter.sees(supporter.name + " remembers the bicycle.");
        }
        family.prepares(family.ana);
        family.prepares(family.luis);
        assertThat(family.marisol.page.locator("section[aria-labelledby=waited] b")).hasText(new String[] {"Grace"});
    }

    private void eachSaysWhatTheyDoInTheFamily() {
        writes(family.ana, "I cover things up", "His boss does not ask.", "I lie, and I am tired.", "I say nothing instead.");
        writes(family.luis, "I pay", "The rent is paid.", "We fight about it.", "I could pay the landlord myself.");
        writes(family.grace, "I hold the hope", "He knows that somebody does.", "", "");
        family.ana.doesNotSee("The rent is paid.");
        family.marisol.opens(family.path("/roles"));
        family.marisol.sees("What Luis does in the family");
        family.marisol.sees("The rent is paid.");
    }

    private void writes(Human supporter, String function, String helps, String costs, String instead) {
        supporter.opens(family.path("/part"));
        supporter.follows("Who does what");
        supporter.page.locator("summary").getByText(function).click();
        var form = supporter.page.locator("details[open] form");
        form.locator("[name=helps]").fill(helps);
        form.locator("[name=costs]").fill(costs);
        form.locator("[name=tryInstead]").fill(instead);
        supporter.presses(form.locator("button"));
        supporter.sees(helps);
    }

    private void rolesAreTakenAndAcceptedWhileMarisolWatches() {
        family.ana.presses("I can do this Timekeeper");
        family.marisol.sees("Ana does this");
        var host = family.marisol.page.locator("li:has(h3:text-is('Host'))");
        host.locator("select").selectOption(family.marisol.page.locator("option:text-is('Grace')").first().getAttribute("value"));
        family.marisol.presses(host.locator("form[action$='/proposals'] button"));
        family.grace.sees("Grace was asked");
        family.luis.sees("Grace was asked");
        family.grace.isPictured("supporter-roles");
        family.grace.presses("Yes, I do this Host");
        family.marisol.sees("Grace does this");
        family.luis.sees("Grace does this");
    }

    private void anaNamesSomebodyAndLuisAsksHim() {
        family.ana.opens(family.path("/network"));
        family.ana.fills("name", "Omar");
        family.ana.fills("relation", "his friend since school");
        family.ana.chooses("trusted", "true");
        family.ana.fills("tried", "He drove him to the clinic once.");
        family.ana.presses("Add this name");
        family.ana.sees("He drove him to the clinic once.");
        family.marisol.opens(family.path("/network"));
        family.marisol.page.locator("summary:has-text('Plan who asks')").click();
        family.marisol.page.locator("select[name=asker]").selectOption(family.seat("Luis"));
        family.marisol.page.locator("textarea[name=how]").fill("On the way home from work.");
        family.marisol.presses("Keep this plan");
        family.luis.opens(family.path("/network"));
        family.luis.sees("You ask Omar");
        family.luis.presses("Is coming");
        family.marisol.opens(family.path("/network"));
        family.marisol.isPictured("interventionist-network");
        family.marisol.presses("Lay a seat for Omar");
        family.marisol.sees("Has a seat");
    }

    private void somebodyIsBetterNotInTheRoom() {
        family.ana.opens(family.path("/network"));
        family.ana.page.locator("summary:has-text('Somebody is better not in the room')").click();
        family.ana.picks("seat", family.seat("Omar"));
        family.ana.page.locator("#why").fill("They fought in June.");
        family.ana.presses(family.ana.page.locator("form:has(#absent-seat) button"));
        family.ana.sees("They fought in June.");
        family.marisol.opens(family.path("/network"));
        family.marisol.sees("They fought in June.");
        family.luis.opens(family.path("/network"));
        family.luis.doesNotSee("They fought in June.");
    }

    private void marisolRemindsGraceKindly(House house) throws Exception {
        family.marisol.sends(family.path("/seats/" + family.seat("Grace") + "/way"), "email", "grace@example.org");
        family.marisol.opens(family.path(""));
        family.marisol.presses("Remind kindly Grace");
        family.marisol.sees("reminded on");
        assertThat(family.marisol.page.getByText("Remind kindly Grace")).hasCount(0);
        var letter = com.icegreen.greenmail.util.GreenMailUtil.getWholeMessage(house.lettersTo("grace@example.org").getFirst());
        for (var name : new String[] {"Daniel", "Marisol", "invitation"}) {
            org.assertj.core.api.Assertions.assertThat(letter).as("a letter that names nobody and not what for").doesNotContain(name);
        }
    }

    private void marisolNotesHerTime() {
        family.marisol.follows("Your time");
        family.marisol.chooses("level", "FIRST_CALL");
        family.marisol.fills("minutes", "75");
        family.marisol.fills("words", "The first call with Ana.");
        family.marisol.presses("Note this time");
        family.marisol.sees("1 h 15 min");
    }
}
