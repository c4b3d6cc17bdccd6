package org.openchair.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Daniel begins himself, on his phone at night, and chooses who helps him. */
@ExtendWith(House.Shared.class)
class BeginsStory {
    private Human marisol;
    private Human daniel;
    private Human ana;
    private Human luis;
    private String circle = "";

    @Test
    void danielOpensHisOwnCircleAndSitsDownWithWhomHeChose(House house) {
        marisol = house.marisol();
        thePracticeOffersIt();
        danielBeginsWithoutAnAccount(house);
        heInvitesAnaAndLuis(house);
        eachAnswersAlone();
        marisolSaysHello();
        heAsksToSitDownAndItIsAgreed();
        theRoomOpensAndHeComesIn();
        heGoesOnWithoutLuis();
        for (var human : new Human[] {marisol, daniel, ana, luis}) human.hasNothingToComplainOf();
    }

    @Test
    void anOldPhoneBeginsOnceHoweverOftenItIsPressed(House house) {
        marisol = house.marisol();
        thePracticeOffersIt();
        var before = marisol.reads("/circles").select("ul.circles > li").size();
        daniel = house.human("Daniel", Human.withoutScript());
        daniel.opens("/sign-in");
        daniel.follows("I would like to begin myself");
        daniel.presses("Begin");
        daniel.sees("Please give a name.");
        daniel.fills("name", "D.");
        daniel.page.locator("main form[action='/beginning'] button").dblclick();
        daniel.sees("D., your page is there");
        assertThat(marisol.reads("/circles").select("ul.circles > li")).hasSize(before + 1);
        daniel.follows("To my page");
        daniel.sees("D., this is your circle");
        circle = daniel.page.url().replaceFirst(".*/circles/", "").replaceFirst("/.*", "");
        itCannotBeHereAndHeReadsWhereElse();
    }

    private void thePracticeOffersIt() {
        marisol.opens("/account");
        if (marisol.page.getByText("Switch it on").count() > 0) marisol.presses("Switch it on");
        marisol.sees("On. Marisol says hello.");
        looks(marisol, "account");
    }

    private void danielBeginsWithoutAnAccount(House house) {
        daniel = house.human("Daniel", Human.phone());
        daniel.opens("/sign-in");
        daniel.follows("I would like to begin myself");
        for (var press = 0; press < 3; press++) daniel.page.keyboard().press("Shift");
        daniel.page.waitForURL("https://www.weather.gov/");
        daniel.opens("/sign-in");
        daniel.follows("I would like to begin myself");
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(daniel.page.locator("#zone")).hasValue("America/New_York");
        looks(daniel, "begin");
        daniel.fills("name", "Daniel");
        daniel.fills("wish", "I am so tired of this. I would like my sister to know.");
        daniel.fills("safeTimes", "In the morning");
        daniel.isPictured("person-begins");
        daniel.presses("Begin");
        daniel.sees("Daniel, your page is there");
        looks(daniel, "begun");
        daniel.follows("To my page");
        daniel.sees("Daniel, this is your circle");
        circle = daniel.page.url().replaceFirst(".*/circles/", "").replaceFirst("/.*", "");
    }

    private void heInvitesAnaAndLuis(House house) {
        ana = house.human("Ana", Human.phone());
        luis = house.human("Luis", Human.phone());
        for (var supporter : new Human[] {ana, luis}) {
            daniel.opens(path("/beginning"));
            daniel.fills("name", supporter.name);
            daniel.fills("relation", "my family");
            daniel.presses("Invite them");
            daniel.follows("A private link for " + supporter.name);
            daniel.presses("Make a link");
            supporter.opensTheLink(daniel.page.locator("input#link").inputValue());
            supporter.sees("Daniel began this circle");
        }
        looks(daniel, "link");
        daniel.opens(path("/beginning"));
        looks(daniel, "mine");
        looks(ana, "part");
    }

    private void eachAnswersAlone() {
        for (var supporter : new Human[] {ana, luis}) {
            supporter.sends(path("/part/agreement"));
            answersSafely(supporter);
            supporter.sends(path("/part/words"), "part", "APPRECIATION", "words", "You make the whole table laugh.");
        }
    }

    private void answersSafely(Human supporter) {
        var answers = new java.util.ArrayList<String>();
        for (var question : Family.SAFETY) answers.addAll(java.util.List.of(question, "NO"));
        supporter.sends(path("/safety"), answers.toArray(String[]::new));
    }

    private void marisolSaysHello() {
        marisol.opens("/circles");
        marisol.sees("begun by Daniel, waits for a hello");
        marisol.opens(path(""));
        looks(marisol, "desk");
        marisol.follows("Say hello to Daniel");
        marisol.sees("I am so tired of this. I would like my sister to know.");
        looks(marisol, "hello");
        marisol.fills("words", "I read every word. I am here until six.");
        marisol.presses("Say hello");
        daniel.opens(path("/beginning"));
        daniel.sees("I read every word. I am here until six.");
        assertThat(ana.statusOf(path("/beginning"))).isEqualTo(404);
    }

    private void heAsksToSitDownAndItIsAgreed() {
        assertThat(marisol.tries(path("/invitation/draft"), "words", "Dear Daniel").status()).isEqualTo(404);
        daniel.follows("When, where and with whom");
        daniel.fills("day", Family.nextWeek().toString());
        daniel.fills("place", "the library");
        daniel.fills("words", "Please be kind.");
        looks(daniel, "talk");
        daniel.presses("Ask my circle");
        daniel.sees("You asked your circle to sit down.");
        daniel.sees("You make the whole table laugh.");
        ana.opens(path("/invitation"));
        ana.sees("Please be kind.");
        marisol.opens(path("/invitation"));
        looks(marisol, "asked");
        marisol.presses("Agree to this wish");
        daniel.opens(path("/invitation"));
        daniel.sees("It is agreed.");
        looks(daniel, "agreed");
    }

    private void theRoomOpensAndHeComesIn() {
        for (var supporter : new Human[] {ana, luis}) answersSafely(supporter);
        new RoomPage(marisol, path("/conversation")).opens();
        new RoomPage(daniel, path("/conversation")).comesIn();
    }

    private void heGoesOnWithoutLuis() {
        daniel.opens(path("/beginning"));
        daniel.page.locator("summary:has-text('Without Luis')").click();
        daniel.presses("Go on without Luis");
        daniel.doesNotSee("Without Luis after all");
        assertThat(luis.statusOf(path("/part"))).isEqualTo(404);
    }

    private void itCannotBeHereAndHeReadsWhereElse() {
        marisol.opens(path("/beginning"));
        marisol.page.locator("summary:has-text('It cannot be here')").click();
        marisol.fills("reason", "We are full until spring. Harbor House answers day and night.");
        marisol.presses("Tell them, and close the circle");
        daniel.opens(path("/beginning"));
        daniel.sees("We are full until spring.");
        daniel.sees("1-800-662-4357");
        looks(daniel, "turned-down");
        daniel.opens(path("/deletion"));
        daniel.chooses("sure", "true");
        daniel.presses("Delete everything");
        daniel.sees("Everything is deleted");
    }

    private String path(String rest) {
        return "/circles/" + circle + rest;
    }

    /** Pictures to look at oneself, only when asked for. */
    private static void looks(Human human, String name) {
        var folder = System.getProperty("openchair.looks", "");
        if (folder.isEmpty()) return;
        var size = human.page.viewportSize();
        for (var width : new int[] {390, 1280}) {
            for (var scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
                human.page.setViewportSize(width, size.height);
                human.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                human.page.screenshot(new Page.ScreenshotOptions().setCaret(ScreenshotCaret.INITIAL).setFullPage(true)
                        .setPath(Path.of(folder, name + "-" + width + "-" + scheme + ".png")));
            }
        }
        human.page.setViewportSize(size.width, size.height);
    }
}
