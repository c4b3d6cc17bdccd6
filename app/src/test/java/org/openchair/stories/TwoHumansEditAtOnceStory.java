package org.openchair.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two write at the same moment. Nobody's words are lost, and the second sees what the first changed. */
@ExtendWith(House.Shared.class)
class TwoHumansEditAtOnceStory {

    @Test
    void theWordsOfTheInvitation(House house) {
        var family = Family.behindTheLetter(house);
        var ana = new LetterPage(family.ana, family.path("/invitation"));
        var luis = new LetterPage(family.luis, family.path("/invitation"));
        ana.writes(Family.LETTER.replace("your jokes", "your stories"));
        luis.writes(Family.LETTER + "\nP.S. The dog misses you, too.");
        ana.keeps();
        family.luis.presses("Keep these words and ask everyone");
        family.luis.sees("Ana kept version 2 while you were writing");
        family.luis.sees("stories at dinner");
        assertThat(family.luis.page.locator("textarea[name=words]")).hasValue(Family.LETTER + "\nP.S. The dog misses you, too.");
        family.luis.fills("words", Family.LETTER.replace("your jokes", "your stories") + "\nP.S. The dog misses you, too.");
        luis.keeps();
        family.ana.opens(family.path("/invitation"));
        family.ana.sees("Version 3, kept by Luis");
        family.ana.sees("Grace has not said yet");
        family.allIsWell();
    }

    @Test
    void aLineOfThePlan(House house) {
        var family = Family.accepted(house);
        var daniel = new PlanPage(family.daniel, family.path("/plan"));
        var luis = new PlanPage(family.luis, family.path("/plan"));
        daniel.proposes("My reasons", "I want to sleep again.");
        luis.proposes("Who and what helps", "A run on Sundays.");
        daniel.opensLine("A run on Sundays.");
        luis.opensLine("A run on Sundays.");
        family.luis.fills("words", "A run on Sundays at nine.");
        family.luis.presses("Keep these words");
        family.daniel.fills("words", "A walk on Sundays.");
        family.daniel.presses("Keep these words");
        family.daniel.sees("Somebody worded this anew meanwhile. Their words stand above, yours are still here.");
        family.daniel.sees("A run on Sundays at nine.");
        assertThat(family.daniel.page.locator("textarea[name=words]")).hasValue("A walk on Sundays.");
        family.daniel.presses("Keep these words");
        family.luis.sees("A walk on Sundays.");
        family.allIsWell();
    }
}
