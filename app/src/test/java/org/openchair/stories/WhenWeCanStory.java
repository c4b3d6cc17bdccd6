package org.openchair.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Three supporters say when they can, the draft takes the best time, and Daniel chooses another and is reminded of it. */
@ExtendWith(House.Shared.class)
class WhenWeCanStory {
    private final LocalDate saturday = LocalDate.now().plusDays(9);
    private final LocalDate sunday = saturday.plusDays(1);
    private Family family;

    @Test
    void theySayWhenTheyCanAndDanielChooses(House house) {
        family = Family.prepared(house);
        marisolProposesTwoTimes();
        eachSaysWhenTheyCan();
        luisClockInSpainIsTrueToo();
        anaTakesTheBestIntoTheDraft();
        marisolOffersTheOthersToDaniel();
        danielTakesAnotherTime();
        danielIsRemindedAndNobodyKnows();
        family.allIsWell();
    }

    private void marisolProposesTwoTimes() {
        family.marisol.opens(family.path("/invitation/times"));
        for (var day : new LocalDate[] {saturday, sunday}) {
            family.marisol.fills("day", day.toString());
            family.marisol.fills("time", "15:00");
            family.marisol.presses("Add this time");
        }
        family.marisol.sees("Not said yet: Ana, Luis, Grace, and Marisol.");
    }

    private void eachSaysWhenTheyCan() {
        says(family.ana, "I can", "I can");
        says(family.luis, "I can", "If need be");
        says(family.grace, "I cannot", "I can");
        family.grace.isPictured("supporter-times");
        assertThat(family.grace.reads(family.path("/invitation/times")).select("table tbody tr")).hasSize(2);
    }

    private void says(Human human, String first, String second) {
        human.opens(family.path("/invitation/times"));
        human.page.locator("fieldset.time").nth(0).getByLabel(first, new com.microsoft.playwright.Locator.GetByLabelOptions().setExact(true)).check();
        human.page.locator("fieldset.time").nth(1).getByLabel(second, new com.microsoft.playwright.Locator.GetByLabelOptions().setExact(true)).check();
        human.presses("Keep what I said");
        human.sees("What each one said");
    }

    private void luisClockInSpainIsTrueToo() {
        family.luis.page.getByText("I am in another time zone").click();
        family.luis.page.getByLabel("Your time zone").selectOption("Europe/Madrid");
        family.luis.presses("Show my time too");
        family.luis.sees("9:00");
        assertThat(family.ana.reads(family.path("/invitation/times")).text()).doesNotContain("On your own clock");
    }

    private void anaTakesTheBestIntoTheDraft() {
        family.ana.opens(family.path("/invitation/times"));
        family.ana.sees("Most can");
        family.ana.follows(family.ana.page.locator("fieldset.time:has(.tag) a[href*='draft?at=']"));
        assertThat(family.ana.page.locator("#day").inputValue()).isEqualTo(sunday.toString());
        assertThat(family.ana.page.locator("#time").inputValue()).isEqualTo("15:00");
        family.ana.fills("words", Family.LETTER);
        family.ana.fills("place", "Grace’s porch");
        family.ana.presses("Keep these words and ask everyone");
        for (var supporter : family.supporters()) supporter.sends(family.path("/invitation/backing"), "version", "1");
    }

    private void marisolOffersTheOthersToDaniel() {
        family.marisol.opens(family.path("/invitation/times"));
        family.marisol.presses("Offer the best times");
        family.marisol.sees("3 of 4 could");
        family.marisol.sends(family.path("/invitation/sending"), "version", "1", "channel", "handed-over");
        family.daniel.sends(family.linkFor("Daniel"));
    }

    private void danielTakesAnotherTime() {
        assertThat(family.daniel.statusOf(family.path("/invitation/times"))).isEqualTo(404);
        new LetterPage(family.daniel, family.path("/invitation")).chooses("changes");
        family.daniel.sees("Times at which others could");
        family.daniel.isPictured("person-times");
        var page = family.daniel.reads(family.path("/invitation/answer?answer=changes")).text();
        assertThat(page).contains("2 of 4 could").doesNotContain("cannot", "if need be");
        family.daniel.follows(family.daniel.page.locator("a[href*='at=" + saturday + "']"));
        assertThat(family.daniel.page.locator("#day").inputValue()).isEqualTo(saturday.toString());
        family.daniel.presses("Send my wish");
        family.marisol.opens(family.path("/invitation"));
        family.marisol.presses("Agree to this wish");
        family.daniel.sees("You said yes, and it is agreed.");
    }

    private void danielIsRemindedAndNobodyKnows() {
        family.daniel.opens(family.path("/invitation"));
        family.daniel.follows("Be reminded of the conversation");
        family.daniel.presses("Remind me");
        family.daniel.sees("Please choose when the reminder should come.");
        family.daniel.chooses("lead", "TWO_HOURS_BEFORE");
        family.daniel.fills("email", "daniel.alone@example.org");
        family.daniel.isPictured("person-reminder");
        family.daniel.presses("Remind me");
        family.daniel.sees("d…@example.org");
        assertThat(family.marisol.reads(family.path("/kept")).text()).doesNotContain("daniel.alone");
        family.daniel.presses("No reminder after all; delete the address");
        assertThat(family.daniel.page.locator("main").innerText()).doesNotContainPattern(Pattern.quote("d…@example.org"));
    }
}
