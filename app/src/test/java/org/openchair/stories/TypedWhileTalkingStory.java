package org.openchair.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ana talks, and Marisol types with one thumb, in whichever order it comes. Whatever happens, no word is lost. */
@ExtendWith(House.Shared.class)
class TypedWhileTalkingStory {
    private static final String EVENINGS = "Most evenings since the spring, and more on paydays. He hides the bottles in the garage, and he thinks we cannot see it.";
    private House house;
    private Human marisol;
    private FirstCallPage call;
    private String circle = "";

    @Test
    void aCallIsTypedOnAPhone(House house) throws SQLException {
        begin(house, Human.phone());
        marisolTypesInTheOrderInWhichAnaTellsIt();
        aTypedParagraphIsAFewEventsAndNotOneForEachLetter();
        howToReachAnaIsKeptFieldByField();
        theConnectionDropsInTheMiddleAndNothingIsLost();
        anotherWindowIsOpenAndBothKeepTheirWords();
        whatWasKeptIsChangedAndTakenBack();
        theBriefSaysItBeforeTheNextCall();
        marisol.hasNothingToComplainOf();
    }

    @Test
    void aCallIsTypedWithoutScript(House house) {
        begin(house, Human.withoutScript());
        for (var topic : new String[] {"hope", "use", "strengths"}) call.opens(topic);
        marisol.fills("hope-words", "That he sleeps again.");
        marisol.fills("use-words", EVENINGS);
        marisol.chooses("use-source", "HEARD");
        marisol.fills("strengths-words", "He fixes everybody’s bicycles.");
        marisol.presses(marisol.page.locator("button[name=keep][value=strengths]"));
        for (var words : new String[] {"That he sleeps again.", EVENINGS, "He fixes everybody’s bicycles."}) marisol.sees(words);
        marisol.sees("Ana heard it; from whom is not asked yet.");
        call.opens("use");
        marisol.fills("callerEmail", "ana@example");
        marisol.fills("use-words", "He shakes in the morning.");
        marisol.presses(marisol.page.locator("button[name=keep][value=use]"));
        marisol.sees("This does not look like an e-mail address yet.");
        assertThat(marisol.page.locator("#use-words")).hasValue("He shakes in the morning.");
        marisol.fills("callerEmail", "ana@example.org");
        marisol.presses(marisol.page.locator("button[name=keep][value=use]"));
        marisol.sees("He shakes in the morning.");
    }

    private void begin(House house, com.microsoft.playwright.Browser.NewContextOptions device) {
        this.house = house;
        marisol = house.marisol(device);
        call = new FirstCallPage(marisol);
        circle = call.opensACircle("Daniel", "Ana", "his sister");
    }

    private void marisolTypesInTheOrderInWhichAnaTellsIt() {
        call.opens("hope");
        types("hope", "That he lets somebody in again.");
        call.opens("use");
        types("use", EVENINGS);
        marisol.page.locator("#use input[value=HEARD]").check();
        marisol.fills("use-from", "Luis");
        marisol.fills("use-when", "since April");
        call.opens("strengths");
        types("strengths", "He repaired the neighbor’s bicycle on Sunday.");
        marisol.page.locator("#strengths input[value=SEEN]").check();
        isKept("strengths");
        isKept("use");
        marisol.isPictured("interventionist-first-call");
        opensAgain();
        for (var words : new String[] {"That he lets somebody in again.", EVENINGS, "Ana heard it from Luis. since April", "on Sunday."}) marisol.sees(words);
    }

    private void aTypedParagraphIsAFewEventsAndNotOneForEachLetter() throws SQLException {
        var before = entries();
        call.opens("past-help");
        types("past-help", "In 2023 he was at Harbor House for three weeks. He liked the walks and one counselor there, and he came home calmer than I had seen him in years.");
        call.opens("money");
        isKept("past-help");
        assertThat(entries() - before).as("events of one typed paragraph").isBetween(1, 3);
        assertThat(marisol.page.locator("#past-help [data-told] li")).hasCount(1);
    }

    private void howToReachAnaIsKeptFieldByField() {
        marisol.fills("callerTimes", "while the children are at school");
        marisol.page.locator("input[name=callerShared]").check();
        isKept(marisol.page.locator("fieldset[data-keep=caller]"));
        opensAgain();
        assertThat(marisol.page.locator("input[name=callerShared]")).isChecked();
        assertThat(marisol.page.locator("#caller-phone")).hasValue("555-0142");
    }

    private void theConnectionDropsInTheMiddleAndNothingIsLost() {
        call.opens("minors");
        types("minors", "Two boys, six and nine,");
        marisol.context.setOffline(true);
        types("minors", " and they are with Grace on weekends.");
        call.opens("money");
        assertThat(part("minors").locator(".keeping")).hasText("Not kept yet. It stays here and goes out by itself.");
        types("money", "The rent is two months behind.");
        marisol.context.setOffline(false);
        isKept("minors");
        marisol.page.locator("#money-when").focus();
        call.opens("law");
        isKept("money");
        opensAgain();
        marisol.sees("Two boys, six and nine, and they are with Grace on weekends.");
        marisol.sees("The rent is two months behind.");
        assertThat(marisol.page.locator("#minors [data-told] li")).hasCount(1);
    }

    private void anotherWindowIsOpenAndBothKeepTheirWords() {
        var other = marisol.context.newPage();
        other.navigate(house.server.url() + "/circles/" + circle + "/first-call");
        other.locator("#law > summary").click();
        call.opens("law");
        types("law", "A court date in December.");
        other.locator("#law-words").fill("He lost his license in May.");
        other.locator("#law button[name=keep]").click();
        assertThat(other.locator("#law [data-told]")).containsText("He lost his license in May.");
        call.opens("work");
        isKept("law");
        assertThat(marisol.page.locator("#law [data-told] li")).hasCount(2);
        other.close();
    }

    private void whatWasKeptIsChangedAndTakenBack() {
        opensAgain();
        call.opens("law");
        marisol.presses(marisol.page.locator("#law li:has-text('December') button[name=change]"));
        marisol.page.locator("#law-words").fill("A court date on 14 December.");
        marisol.page.locator("#law button[name=keep]").click();
        assertThat(marisol.page.locator("#law [data-told]")).containsText("A court date on 14 December.");
        opensAgain();
        call.opens("law");
        marisol.presses(marisol.page.locator("#law li:has-text('license') button[name=back]"));
        marisol.doesNotSee("He lost his license in May.");
    }

    private void theBriefSaysItBeforeTheNextCall() {
        marisol.page.locator("#promise").fill("I call on Thursday after nine.");
        marisol.page.locator("button[name=keep][value=promises]").click();
        assertThat(marisol.page.locator("#promises [data-told]")).containsText("I call on Thursday after nine.");
        marisol.follows("Brief for the next call");
        for (var words : new String[] {"That he lets somebody in again.", "on Sunday.", "shared device", "I call on Thursday after nine."}) marisol.sees(words);
        marisol.isPictured("interventionist-brief");
        marisol.follows("With initials only");
        marisol.doesNotSee("Daniel");
    }

    /** As a thumb does: letter by letter, where one stopped. */
    private void types(String topic, String words) {
        var area = marisol.page.locator("#" + topic + "-words");
        area.focus();
        area.press("Control+End");
        area.pressSequentially(words, new Locator.PressSequentiallyOptions().setDelay(5));
    }

    private void isKept(String topic) {
        isKept(part(topic));
    }

    private static void isKept(Locator part) {
        assertThat(part.locator(".keeping")).hasText("Kept");
    }

    private Locator part(String topic) {
        return marisol.page.locator("fieldset[data-keep=" + topic + "]");
    }

    private void opensAgain() {
        marisol.page.navigate(house.server.url() + "/circles/" + circle + "/first-call", new Page.NavigateOptions());
        for (var topic : new String[] {"hope", "use", "strengths", "past-help", "minors", "money", "law"}) call.opens(topic);
    }

    private int entries() throws SQLException {
        try (var database = house.database(); var query = database.prepareStatement("select count(*) from entry where circle_id = ?")) {
            query.setObject(1, UUID.fromString(circle));
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
