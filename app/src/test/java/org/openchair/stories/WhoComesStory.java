package org.openchair.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Daniel brings a friend, asks that his brother does not come, and another time asks to be asked again in spring. */
@ExtendWith(House.Shared.class)
class WhoComesStory {
    private Family family;
    private Human sam;

    @Test
    void danielBringsAFriendAndLuisStaysAway(House house) {
        family = Family.accepted(house);
        sam = house.human("Sam", Human.phone());
        danielAsksForASeatForSam();
        marisolMakesRoom();
        samSaysWhoseGuestHeIs();
        danielAsksThatLuisDoesNotCome();
        nobodyMeetsBeforeLuisWasTold();
        marisolTellsLuis();
        nobodyReadsThatDanielAsked();
        family.allIsWell();
        sam.hasNothingToComplainOf();
    }

    @Test
    void danielChoosesADayAndNothingIsSentBefore(House house) {
        family = Family.invited(house);
        var spring = LocalDate.now().plusDays(100);
        new LetterPage(family.daniel, family.path("/invitation")).chooses("not-now");
        family.daniel.fills("later", spring.toString());
        family.daniel.presses("Say not now");
        family.daniel.sees("You asked to be asked again from");
        family.marisol.opens(family.path("/invitation"));
        family.marisol.sees("Daniel would like to be asked again from");
        assertThat(family.ana.reads(family.path("/invitation")).text()).contains("Daniel said: not now").doesNotContain("asked again");
        assertThat(family.marisol.tries(family.path("/invitation/draft"), family.draft(1, "Again?")).status()).isEqualTo(422);
        family.allIsWell();
    }

    private void danielAsksForASeatForSam() {
        family.daniel.opens(family.path("/invitation"));
        family.daniel.follows("Who comes: bring somebody, or ask somebody not to come");
        family.daniel.page.getByText("Bring somebody of my own").click();
        family.daniel.isPictured("person-company");
        family.daniel.presses("Ask for a seat");
        family.daniel.sees("Please give the name they go by.");
        family.daniel.writes("Their name", "Sam");
        family.daniel.writes("Who they are to you", "my friend from work");
        family.daniel.fills("words", "He is on the early shift. Ring after four.");
        family.daniel.presses("Ask for a seat");
        family.daniel.sees("Marisol reads this and makes room.");
    }

    private void marisolMakesRoom() {
        family.marisol.opens(family.path(""));
        family.marisol.sees("Daniel asked something about who comes.");
        family.marisol.follows("See what it is");
        family.marisol.sees("Daniel would like to bring Sam");
        family.marisol.sees("Ring after four.");
        family.marisol.isPictured("desk-company");
        family.marisol.presses("Make room for them");
        family.marisol.sees("Sam");
        family.daniel.sees("Sam has a seat as your guest.");
    }

    private void samSaysWhoseGuestHeIs() {
        sam.sends(family.linkFor("Sam"));
        sam.opens(family.path("/invitation"));
        sam.sees("You are here as Daniel’s guest.");
        assertThat(sam.statusOf(family.path("/invitation/draft"))).as("the drafts are no business of a guest").isEqualTo(404);
        sam.sends(family.path("/part/agreement"));
        family.answersSafely(sam);
    }

    private void danielAsksThatLuisDoesNotCome() {
        family.daniel.opens(family.path("/invitation/company"));
        family.daniel.page.getByText("Ask somebody not to come").click();
        family.daniel.chooses("seat", family.seat("Luis"));
        family.daniel.fills("why", "We only shout at each other.");
        family.daniel.presses("Ask Marisol");
        family.daniel.sees("Nobody meets before that.");
    }

    private void nobodyMeetsBeforeLuisWasTold() {
        var tried = family.marisol.tries(family.path("/conversation/opening"), "agenda", "Welcome", "rules", "One voice at a time.");
        assertThat(tried.status()).isEqualTo(422);
        assertThat(tried.text()).contains("Somebody is to be told first");
    }

    private void marisolTellsLuis() {
        family.marisol.opens(family.path("/invitation"));
        family.marisol.sees("We only shout at each other.");
        family.marisol.presses("I have told Luis");
        family.marisol.sees("You have spoken with Luis.");
        family.daniel.sees("Marisol has spoken with Luis, who will not be there.");
    }

    private void nobodyReadsThatDanielAsked() {
        family.luis.opens(family.path("/invitation"));
        family.luis.sees("This conversation is without you.");
        for (var human : new Human[] {family.luis, family.ana, family.grace, sam}) {
            var page = human.reads(family.path("/invitation"));
            assertThat(page.text()).as(human.name).doesNotContain("asked that", "shout", "told");
            assertThat(page.select("#live dl.offer").text()).as(human.name).contains("Sam", "Ana").doesNotContain("Luis");
        }
        new RoomPage(family.marisol, family.path("/conversation")).opens();
    }
}
