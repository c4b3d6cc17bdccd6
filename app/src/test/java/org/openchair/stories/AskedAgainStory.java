package org.openchair.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Everybody said yes to meeting. Three things hold the door, one after the other, and Luis learns of none. */
@ExtendWith(House.Shared.class)
class AskedAgainStory {
    private static final String WORDS = "He still has a key to my place.";
    private static final String SETTLED = "I spoke with Grace; the lock is changed.";
    private static final String DECISION = "The rifle goes to Uncle Ben before Saturday.";

    @TempDir
    private Path folder;
    private Family family;
    private Human luis;
    private String luisBefore = "";

    @Test
    void theDoorOpensWhenItIsSafeAndNobodyElseKnowsWhy(House house) throws IOException {
        family = Family.accepted(house);
        everythingThatReachesLuisIsKept(house);
        graceSaysAQuietWordAndTheDoorStaysShut();
        marisolDecidesOnIt();
        anaSpeaksOfARifleAndItIsStoredFirst();
        theRoomOpens();
        graceSaysOneMoreInTheRoomAndTheRoomStaysAsItIs();
        danielThinksTwiceAndEverybodyIsAskedAgain();
        nothingOfItEverReachedLuis();
        family.allIsWell();
    }

    private void everythingThatReachesLuisIsKept(House house) {
        luis = house.human("Luis", Human.device(390, 844).setRecordHarPath(folder.resolve("luis.har")));
        luis.opensTheLink(family.linkFor("Luis"));
        luis.opens(family.path("/conversation"));
        luis.sees("Marisol opens the room when it is time.");
        luisBefore = luis.page.locator("main").innerText();
    }

    private void graceSaysAQuietWordAndTheDoorStaysShut() {
        family.grace.opens(family.path("/safety"));
        family.grace.follows("A word with Marisol");
        family.grace.fills("words", WORDS);
        family.grace.isPictured("quiet-word");
        family.grace.presses("I am worried about safety; tell only Marisol");
        family.grace.sees("Thank you. Marisol has it.");
        assertThat(family.grace.page.getByText(WORDS)).not().isVisible();
        family.marisol.opens(family.path("/conversation"));
        family.marisol.sees("A quiet word waits for you: Grace.");
        assertThat(family.marisol.page.locator("#open-room")).hasCount(0);
        assertThat(family.marisol.tries(family.path("/conversation/opening"), "agenda", "Hello", "rules", "One voice.").status()).isEqualTo(422);
        luis.opens(family.path("/conversation"));
        assertThat(luis.page.locator("main").innerText()).isEqualTo(luisBefore);
    }

    private void marisolDecidesOnIt() {
        family.marisol.opens(family.path("/preparation"));
        family.marisol.sees(WORDS);
        family.marisol.fills("settlement", SETTLED);
        family.marisol.isPictured("quiet-word-desk");
        family.marisol.presses("Keep this decision");
        family.marisol.sees(SETTLED);
    }

    private void anaSpeaksOfARifleAndItIsStoredFirst() {
        var answers = new java.util.ArrayList<String>();
        for (var question : Family.SAFETY) answers.addAll(java.util.List.of(question, question.equals("weapons") ? "YES" : "NO"));
        family.ana.sends(family.path("/safety"), answers.toArray(String[]::new));
        family.marisol.opens(family.path("/preparation"));
        family.marisol.fills("decision", DECISION);
        family.marisol.page.locator("input[name=conditions][value=VENUE]").uncheck();
        family.marisol.isPictured("safety-decision");
        family.marisol.presses("Keep this decision");
        family.marisol.sees("The weapons are stored elsewhere, as agreed");
        family.marisol.opens(family.path("/conversation"));
        family.marisol.sees("One of your safety decisions keeps the room closed");
        assertThat(family.marisol.page.locator("#open-room")).hasCount(0);
        family.marisol.opens(family.path("/preparation"));
        family.marisol.follows(family.marisol.page.locator("a[href*='STORAGE']"));
        family.marisol.fills("how", "Ben has it in his safe; he called.");
        family.marisol.isPictured("safety-tick");
        family.marisol.presses("Keep this");
        family.marisol.sees("Ben has it in his safe");
    }

    private void theRoomOpens() {
        new RoomPage(family.marisol, family.path("/conversation")).opens();
        for (var human : java.util.List.of(family.grace, luis, family.daniel)) new RoomPage(human, family.path("/conversation")).comesIn();
    }

    private void graceSaysOneMoreInTheRoomAndTheRoomStaysAsItIs() {
        // His page follows until it knows that Daniel came in; from then on nothing more is to be learned there.
        luis.sees("Not here: Ana");
        var before = luis.page.locator("#live").innerText();
        family.grace.presses(family.grace.page.locator("#quiet-word"));
        family.grace.sees("Thank you. Marisol has it.");
        family.marisol.sees("Grace is worried about safety. Only you know.");
        assertThat(luis.page.locator("#live").innerText()).isEqualTo(before);
        family.grace.follows("Go on");
        family.grace.isAt(family.path("/conversation"));
    }

    private void danielThinksTwiceAndEverybodyIsAskedAgain() {
        family.daniel.sends(family.path("/invitation/answer"), "answer", "no", "round", "1");
        family.daniel.sends(family.path("/invitation/answer"), "answer", "yes", "round", "1");
        family.marisol.opens(family.path("/preparation"));
        family.marisol.fills("settlement", "Grace joins by phone.");
        family.marisol.presses("Keep this decision");
        family.marisol.opens(family.path("/conversation"));
        family.marisol.sees("Still to come: Ana, Luis, and Grace.");
        family.marisol.isPictured("asked-again");
        assertThat(family.marisol.page.locator("#open-room")).hasCount(0);
        family.ana.opens(family.path("/conversation"));
        family.ana.sees("Before each meeting, Marisol asks everyone once more about safety");
        family.ana.follows("To the questions");
        for (var question : Family.SAFETY) family.ana.chooses(question, "NO");
        family.ana.isPictured("safety-again");
        family.ana.presses("Send my answers to Marisol");
        for (var supporter : java.util.List.of(luis, family.grace)) family.answersSafely(supporter);
        family.marisol.opens(family.path("/conversation"));
        assertThat(family.marisol.page.locator("#open-room")).isVisible();
    }

    private void nothingOfItEverReachedLuis() throws IOException {
        for (var path : new String[] {"", "/part", "/safety", "/quiet-word", "/preparation", "/messages", "/wellbeing", "/kept", "/conversation", "/conversation/record"}) luis.opens(family.path(path));
        luis.close();
        var everything = Files.readString(folder.resolve("luis.har"));
        assertThat(everything).as("the recording").contains("Marisol opens the room when it is time", "A word with Marisol");
        assertThat(everything).doesNotContain(WORDS, "a key to my place", SETTLED, DECISION, "Uncle Ben", "Ben has it", "quiet word waits", "Grace is worried", "Still to come");
    }
}
