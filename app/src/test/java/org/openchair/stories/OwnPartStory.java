package org.openchair.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ana makes one message of her parts, looks after herself, and Grace says goodbye. On phones, with script and without. */
@ExtendWith(House.Shared.class)
class OwnPartStory {
    private static final String MESSAGE = "Daniel, thank you for teaching Leo to ride a bike.\n\nOn Tuesday the stove was still on at two. I was scared.\n\n"
            + "It makes sense that a drink quiets your head after a shift.\n\nI will call on Sundays, and listen.\n\nI can drive you on Thursday.\n\nIt’s your decision.";

    @Test
    void aMessageASelfCheckAndAGoodbye(House house) {
        var family = Family.prepared(house);
        anaMakesAMessage(family);
        anaChecksOnHerself(family);
        graceLeaves(family);
        for (var human : java.util.List.of(family.ana, family.luis, family.marisol, family.grace)) human.hasNothingToComplainOf();
    }

    private void anaMakesAMessage(Family family) {
        var ana = family.ana;
        ana.opens(family.path("/part"));
        ana.follows("My message, in two minutes");
        ana.sees("Put together from your parts.");
        assertThat(ana.page.locator("#words")).hasValue(java.util.regex.Pattern.compile("You make the whole table laugh\\.[\\s\\S]*I can drive you on Thursday\\.[\\s\\S]*It is your decision"));
        ana.fills("words", "One two three");
        assertThat(ana.page.locator("[data-count-of]")).containsText("3 words, about 0.5 minutes");
        ana.fills("words", MESSAGE);
        ana.isPictured("message");
        ana.presses("Keep these words");
        ana.sees("A card to hold");
        assertThat(family.luis.reads(family.path("/messages")).text()).doesNotContain("teaching Leo");
        assertThat(family.marisol.reads(family.path("/messages")).text()).contains("teaching Leo", "between Ana and you");
        ana.presses("Share it with the circle");
        ana.sees("The circle can read it.");
        assertThat(family.luis.reads(family.path("/messages")).text()).contains("teaching Leo");
        ana.follows("A card to hold");
        ana.sees("teaching Leo");
        ana.isPictured("message-card");
    }

    private void anaChecksOnHerself(Family family) {
        var ana = family.ana;
        ana.opens(family.path("/wellbeing"));
        ana.picks("sleep", "3");
        ana.picks("joy", "6");
        ana.presses(ana.page.locator("form[action$='/areas'] button"));
        ana.page.locator("#phq-2 summary").click();
        ana.chooses("phq-2-1", "2");
        ana.presses(ana.page.locator("#phq-2 button"));
        ana.sees("An answer is missing here. The check needs both.");
        ana.chooses("phq-2-1", "2");
        ana.chooses("phq-2-2", "1");
        ana.presses(ana.page.locator("#phq-2 button"));
        ana.sees("3 of 6.");
        ana.sees("call or text 988");
        ana.isPictured("wellbeing");
        for (var other : java.util.List.of(family.luis, family.marisol)) {
            assertThat(other.reads(family.path("/wellbeing")).text()).doesNotContain("3 of 6");
        }
    }

    private void graceLeaves(Family family) {
        var grace = family.grace;
        grace.opens(family.path("/first-call"));
        grace.follows("Leave the circle");
        grace.fills("words", "I need rest, and I wish you well.");
        grace.isPictured("leaving");
        grace.presses(grace.page.locator("form[action$='/departure'] button"));
        assertThat(family.marisol.reads(family.path("/messages")).text()).contains("Grace gave up the seat", "I wish you well");
        assertThat(family.luis.reads(family.path("/messages")).text()).doesNotContain("I wish you well");
        assertThat(grace.statusOf(family.path("/part"))).isIn(200, 404);
        grace.opens(family.path("/part"));
        grace.doesNotSee("Your part");
    }

    @Test
    void withoutScriptAsWell(House house) {
        var family = Family.prepared(house);
        var luis = house.human("Luis", Human.withoutScript());
        luis.opensTheLink(family.linkFor("Luis"));
        luis.opens(family.path("/part/message"));
        luis.fills("words", MESSAGE);
        luis.presses("Read it once more");
        luis.sees("words, about 0.5");
        assertThat(luis.page.locator("#words")).hasValue(MESSAGE);
        luis.presses("Keep these words");
        luis.sees("And then");
        luis.opens(family.path("/wellbeing"));
        luis.page.locator("#gad-2 summary").click();
        luis.chooses("gad-2-1", "0");
        luis.chooses("gad-2-2", "1");
        luis.presses(luis.page.locator("#gad-2 button"));
        luis.sees("1 of 6.");
        luis.hasNothingToComplainOf();
    }
}
