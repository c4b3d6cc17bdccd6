package org.openchair.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is thought through beforehand: a barrier and its way through, a request answered together, and a yes that finds a ride. */
@ExtendWith(House.Shared.class)
class WaysThroughStory {
    private Family family;

    @Test
    void aBarrierFromTheLibraryIsUsedWhereItHelps(House house) throws IOException {
        family = Family.prepared(house);
        anaPicksAWayThroughFromTheLibrary();
        anaAsksLuisToSeeToIt();
        luisSeesToIt();
        anaUsesItIfItGetsHeated();
        everybodyHasItOnOnePageOfPaper();
        luisSaysWhatWasLearned();
        family.allIsWell();
    }

    private void anaPicksAWayThroughFromTheLibrary() {
        family.ana.opens(family.path("/part"));
        family.ana.follows("What makes talking hard");
        family.ana.page.getByText("Someone is still very angry.").click();
        family.ana.follows(family.ana.page.locator("a[href*='pick=anger-2']"));
        assertThat(family.ana.page.locator("textarea[name=way]").inputValue()).contains("hand signal");
        family.ana.fills("way", "Luis raises a hand, and we pause.");
        family.ana.presses("Save this barrier");
        family.ana.sees("Nobody asked yet");
    }

    private void anaAsksLuisToSeeToIt() {
        family.ana.follows(family.ana.page.locator("a[href*='open=']").first());
        family.ana.page.locator("select[name=to]").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Luis"));
        family.ana.fills("until", LocalDate.now().plusDays(3).toString());
        family.ana.presses("Ask for this");
        family.ana.sees("Luis is asked to see to it");
        family.ana.isPictured("supporter-barriers");
        assertThat(family.grace.reads(family.path("/barriers")).text()).doesNotContain("Luis raises a hand");
    }

    private void luisSeesToIt() {
        family.luis.opens(family.path("/barriers"));
        family.luis.sees("You are asked to see to it");
        family.luis.presses("I see to it");
        family.ana.sees("Taken on");
    }

    private void anaUsesItIfItGetsHeated() {
        family.ana.opens(family.path("/what-if?open=heat"));
        family.ana.page.getByLabel("Luis").check();
        family.ana.page.locator("select[name=barrier]").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        family.ana.presses("This is what we do");
        family.ana.sees("1 of 14 prepared");
        assertThat(family.grace.reads(family.path("/what-if")).text()).contains("Luis raises a hand, and we pause.").doesNotContain("still very angry");
    }

    private void everybodyHasItOnOnePageOfPaper() throws IOException {
        family.marisol.opens(family.path("/what-if"));
        family.marisol.isPictured("interventionist-what-if");
        family.marisol.opens(family.path("/what-if/print"));
        family.marisol.sees("Luis raises a hand, and we pause.");
        try (var paper = org.apache.pdfbox.Loader.loadPDF(family.marisol.page.pdf(new Page.PdfOptions().setFormat("Letter")))) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
        }
    }

    private void luisSaysWhatWasLearned() {
        family.luis.opens(family.path("/barriers"));
        family.luis.follows(family.luis.page.locator("a[href*='open=']").first());
        family.luis.chooses("holds", "true");
        family.luis.fills("learned", "Raising a hand was enough.");
        family.luis.presses("Keep what was learned");
        family.luis.sees("It holds");
        family.marisol.opens(family.path("/preparation"));
        family.marisol.sees("One named, 1 seen to.");
    }

    @Test
    void aRequestMadeToOneIsAnsweredByAll(House house) {
        family = Family.invited(house);
        family.ana.opens(family.path("/asides"));
        family.ana.fills("words", "He asked me for forty dollars, and not to tell Luis.");
        family.ana.presses("Note this");
        assertThat(family.luis.reads(family.path("/asides")).text()).contains("Nothing was noted.");
        family.ana.follows(family.ana.page.locator("a[href*='open=']").first());
        family.ana.fills("words", "He asked for a little money.");
        family.ana.presses("Bring it to the others");
        family.grace.opens(family.path("/asides"));
        family.grace.doesNotSee("forty dollars");
        family.grace.follows("Words for the answer");
        family.grace.fills("answer", "Thank you for asking. We bring food on Friday, and we do not lend cash. We love you.");
        family.grace.presses("Propose these words");
        family.ana.opens(family.path("/asides"));
        family.ana.presses("I stand behind this answer");
        family.ana.sees("You answer together");
        family.ana.isPictured("supporter-aside");
        family.ana.presses("I told Daniel, in these words");
        assertThat(family.daniel.reads(family.path("/asides")).text()).contains("We bring food on Friday").doesNotContain("forty dollars", "a little money");
        assertThat(family.daniel.reads(family.path("/kept")).text()).contains("What one supporter was asked alone");
        family.allIsWell();
    }

    @Test
    void aYesFindsARide(House house) {
        family = Family.invited(house);
        family.ana.opens(family.path("/first-day?open=ride"));
        family.ana.fills("words", "I can drive today until nine.");
        family.ana.fills("phone", "555 0142");
        family.ana.presses("This is ready");
        family.marisol.sends(family.path("/first-day/things"), "thing", "APPOINTMENT", "words", "They keep a place for Thursday at ten.",
                "place", "Harbor House, 1 Main St", "phone", "555 0100");
        family.luis.opens(family.path("/part"));
        family.luis.doesNotSee("I can drive today");
        family.daniel.opens(family.path("/invitation"));
        family.daniel.doesNotSee("If you want it");
        family.daniel.sends(family.path("/invitation/answer"), "answer", "yes", "round", "1");
        family.luis.sees("Daniel said yes. This is ready.");
        family.luis.sees("I can drive today until nine.");
        family.daniel.sees("If you want it");
        family.daniel.isPictured("person-first-day");
        family.ana.opens(family.path("/first-day"));
        family.daniel.presses(family.daniel.page.locator("form:has(input[value=RIDE]) button[value=true]"));
        family.daniel.sees("Yes, please");
        family.ana.sees("Yes, please");
        family.daniel.opens(family.path("/setting?open=place"));
        family.daniel.fills("words", "The bench by the river");
        family.daniel.presses("I would rather have this");
        family.ana.opens(family.path("/setting"));
        family.ana.sees("The bench by the river");
        family.allIsWell();
    }
}
