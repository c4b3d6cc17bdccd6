package org.openchair.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Three people invite, each in their own words, on three phones; one of them hands her phone over. */
@ExtendWith(House.Shared.class)
class ThreeInvitersStory {
    private Family family;

    @Test
    void eachInTheirOwnWordsAndOneHandsItOver(House house) {
        family = Family.prepared(house);
        anaProposesThatEachWrites();
        eachWritesOnTheirOwnPhone();
        anaPutsThemInOrderAndSaysWhen();
        allStandBehindIt();
        graceChangesAWordAndAllAreAskedAgain();
        theyReadItAloudAndAgree();
        marisolSendsItAndAsksGraceToBringIt();
        graceHandsHerPhoneToDaniel();
        nobodyGoesBackIntoHerPages();
        danielLeavesAndGraceComesBackByANewLink();
        family.allIsWell();
    }

    private void anaProposesThatEachWrites() {
        family.ana.opens(family.path("/invitation/draft"));
        family.ana.follows("Or each of you writes a paragraph of your own");
        family.ana.presses("Let each of us write a paragraph");
        family.ana.sees("Not written yet: Ana, Luis, and Grace.");
    }

    private void eachWritesOnTheirOwnPhone() {
        family.luis.opens(family.path("/invitation/paragraphs"));
        writes(family.ana, "I miss your jokes at dinner. On Tuesday the stove was on, and I was scared.");
        family.luis.sees("I miss your jokes at dinner.");
        writes(family.luis, "I waited too long to say something. That is on me.");
        writes(family.grace, "I can drive you on Tuesday.");
        Assertions.assertThat(family.grace.page.locator("textarea[name=paragraph]").count()).isOne();
        family.grace.sees("— Luis");
    }

    private void writes(Human human, String words) {
        human.opens(family.path("/invitation/paragraphs"));
        human.fills("paragraph", words);
        human.presses("Keep my paragraph");
        assertThat(human.page.locator("#live")).containsText(words);
    }

    private void anaPutsThemInOrderAndSaysWhen() {
        family.ana.opens(family.path("/invitation/paragraphs"));
        family.ana.fills("opening", "Dear Daniel, would you sit down with us?");
        family.ana.fills("closing", "If not, that is all right. What matters most to you?");
        family.ana.presses("One earlier Grace");
        assertThat(family.ana.page.locator("figure.own figcaption")).hasText(new java.util.regex.Pattern[] {
                java.util.regex.Pattern.compile("— Ana.*"), java.util.regex.Pattern.compile("— Grace.*"), java.util.regex.Pattern.compile("— Luis.*")});
        family.ana.isPictured("supporter-paragraphs");
        family.ana.follows("Go on to when and where");
        var letter = letter(family.ana);
        letter.proposes(Family.nextWeek(), "18:00", "Grace’s porch");
        letter.keeps();
    }

    private LetterPage letter(Human human) {
        return new LetterPage(human, family.path("/invitation"));
    }

    private void allStandBehindIt() {
        family.supporters().forEach(supporter -> letter(supporter).standsBehind());
    }

    private void graceChangesAWordAndAllAreAskedAgain() {
        family.luis.opens(family.path("/invitation/draft"));
        family.luis.sees("Luis stands behind it");
        writes(family.grace, "I can drive you on Thursday.");
        family.luis.sees("Luis has not said yet");
        family.luis.opens(family.path("/invitation/versions"));
        family.luis.sees("Grace’s paragraph");
        assertThat(family.luis.page.locator(".changes ins")).hasText("Added: Thursday");
        assertThat(family.luis.page.locator(".changes del")).hasText("Taken out: Tuesday");
        family.luis.isPictured("supporter-versions");
    }

    private void theyReadItAloudAndAgree() {
        family.luis.opens(family.path("/invitation/cue-card"));
        family.luis.sees("In Luis’s voice");
        family.luis.opens(family.path("/invitation/draft"));
        family.luis.presses("We read this version aloud");
        family.luis.sees("This version was read aloud.");
        allStandBehindIt();
    }

    private void marisolSendsItAndAsksGraceToBringIt() {
        family.marisol.opens(family.path("/invitation/draft"));
        family.marisol.follows("Go on to sending");
        family.marisol.sees("— Grace");
        family.marisol.presses("Send the invitation");
        family.marisol.opens(family.path("/invitation"));
        family.marisol.page.locator("summary:has-text('Who brings it in person')").click();
        family.marisol.chooses("bearer", family.seat("Grace"));
        family.marisol.presses("Ask them to bring it");
        family.marisol.sees("Grace brings the letter");
        assertThat(family.marisol.page.locator(".life-line [aria-current=step]")).containsText("Sent");
    }

    private void graceHandsHerPhoneToDaniel() {
        family.grace.opens(family.path("/invitation"));
        family.grace.follows("With my phone");
        family.grace.sees("Hand the phone to Daniel now");
        family.grace.isPictured("supporter-hand-over");
        family.grace.presses("I am Daniel. Open my page");
        family.grace.sees("This is your own page");
        family.marisol.opens(family.path("/invitation"));
        assertThat(family.marisol.page.locator(".life-line [aria-current=step]")).containsText("Opened");
        family.luis.opens(family.path("/invitation"));
        assertThat(family.luis.page.locator(".life-line")).not().containsText("Opened");
    }

    private void nobodyGoesBackIntoHerPages() {
        family.grace.page.goBack();
        family.grace.doesNotSee("Hand the phone to Daniel now");
        family.grace.doesNotSee("You bring the letter");
        for (var hers : new String[] {"/part", "/invitation/draft", "/invitation/hand-over", "/invitation/paragraphs"}) {
            Assertions.assertThat(family.grace.statusOf(family.path(hers))).as(hers).isEqualTo(404);
        }
        family.grace.opens(family.path("/invitation/handed-over"));
        family.grace.follows("Read the invitation");
        family.grace.sees("I can drive you on Thursday.");
        family.grace.sees("— Grace");
        family.grace.isPictured("person-paragraphs");
    }

    private void danielLeavesAndGraceComesBackByANewLink() {
        family.grace.page.locator("#leave-quickly button").first().click();
        family.grace.page.waitForURL("https://www.weather.gov/**");
        Assertions.assertThat(family.grace.reads(family.path("")).text()).contains("Sign in").doesNotContain("Daniel");
        family.grace.opensTheLink(family.linkFor("Grace"));
        family.grace.opens(family.path("/part"));
        family.grace.sees("Grace, in the circle for Daniel");
    }
}
