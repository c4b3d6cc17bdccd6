package org.openchair.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;

/** The invitation: written together, sent once, answered by one. */
record LetterPage(Human human, String path) {

    void writes(String words) {
        human.opens(path + "/draft");
        human.fills("words", words);
    }

    /** The coach's mark behind the words, as one types. */
    void seesMarked(String words) {
        assertThat(human.page.locator(".coach-marks mark.stop").filter(new Locator.FilterOptions().setHasText(words))).isVisible();
    }

    /** One suggestion at a time: the button stands beside the passage it is about. */
    void takesOut(String words) {
        human.page.locator(".note[data-start]").filter(new Locator.FilterOptions().setHasText(words)).locator("button[data-replacement='']").click();
        assertThat(human.page.locator(".coach-marks mark.stop")).hasCount(0);
        Assertions.assertThat(human.page.locator("textarea[name=words]").inputValue()).doesNotContain(words);
    }

    void proposes(LocalDate day, String time, String place) {
        human.fills("day", day.toString());
        human.fills("time", time);
        human.fills("minutes", "60");
        human.fills("place", place);
        human.page.locator("input[name=people]").all().forEach(Locator::check);
        human.page.locator("input[name=inviters]").all().forEach(Locator::check);
    }

    void keeps() {
        human.presses("Keep these words and ask everyone");
        human.sees("Who stands behind it");
    }

    void standsBehind() {
        human.opens(path);
        human.presses("I stand behind these words");
        human.sees("You stand behind version");
    }

    /** Sends it and reads the link that is handed over. */
    String sends() {
        human.opens(path + "/draft");
        human.follows("Go on to sending");
        human.presses("Send the invitation");
        return new FirstCallPage.LinkPage(human).makes();
    }

    void answers(String answer) {
        chooses(answer);
        human.presses(human.page.locator("main form button.go"));
        human.isAt(path);
    }

    void chooses(String answer) {
        human.opens(path);
        human.chooses("answer", answer);
        human.presses("Continue");
    }
}
