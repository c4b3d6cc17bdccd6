package org.openchair.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Not now, but on a day that Daniel chose. Until then it is quiet; on that day Marisol hears of it, and he does not. */
class LaterStory {
    private static final int DAYS = 4;

    private final House house = House.ofItsOwn();
    private Family family;

    @Test
    void theDayComesAndTheCircleMayAskAgain() throws Exception {
        house.human("Marisol").setsUpThePractice();
        family = Family.invited(house);
        danielChoosesADay();
        nothingCanBeSent();
        theDayComes();
        onlyMarisolIsTold();
        theCircleAsksAgain();
        danielSaysYes();
    }

    private void danielChoosesADay() {
        new LetterPage(family.daniel, family.path("/invitation")).chooses("not-now");
        family.daniel.fills("later", LocalDate.now().plusDays(DAYS - 1).toString());
        family.daniel.presses("Say not now");
        family.daniel.sees("You asked to be asked again from");
    }

    private void nothingCanBeSent() {
        assertThat(family.marisol.tries(family.path("/invitation/draft"), family.draft(1, Family.LETTER)).status()).isEqualTo(422);
        assertThat(house.letters.getReceivedMessages()).isEmpty();
    }

    private void theDayComes() throws Exception {
        house.server.killApplication();
        house.server.startAgainAfter(DAYS);
        assertThat(house.lettersTo("marisol@example.org").getFirst().getSubject()).isEqualTo("A date you keep for somebody");
    }

    private void onlyMarisolIsTold() throws Exception {
        family.marisol.opens("/sign-in");
        family.marisol.writes("E-mail address", "marisol@example.org");
        family.marisol.writes("Password", House.PASSWORD);
        family.marisol.presses("Sign in");
        family.marisol.opens(family.path("/invitation"));
        family.marisol.sees("Daniel asked to be asked again from today on");
        assertThat(house.letters.getReceivedMessages()).as("letters to anybody").hasSize(1);
        family.daniel.opens(family.path("/invitation"));
        family.daniel.sees("The day you chose has come. The circle may ask you again.");
    }

    private void theCircleAsksAgain() {
        family.ana.sends(family.path("/invitation/draft"), family.draft(1, Family.LETTER.replace("Tuesday", "that Tuesday")));
        for (var supporter : family.supporters()) new LetterPage(supporter, family.path("/invitation")).standsBehind();
        family.marisol.opens(family.path("/invitation/draft"));
        family.marisol.follows("Go on to sending");
        family.marisol.presses("Send the invitation");
        family.daniel.opensTheLink(new FirstCallPage.LinkPage(family.marisol).makesAnew());
    }

    private void danielSaysYes() {
        family.daniel.sees("On that Tuesday night");
        new LetterPage(family.daniel, family.path("/invitation")).answers("yes");
        family.daniel.sees("You said yes, and it is agreed.");
    }

    @AfterEach
    void close() {
        house.close();
    }
}
