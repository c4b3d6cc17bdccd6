package org.openchair.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;

/** Services, and what of them lies on the circle's table. */
record TablePage(Human human, String path) {

    void imports(Path file) {
        human.opens("/services");
        human.page.locator("input[type=file]").setInputFiles(file);
        human.fills("source", "a made-up list");
        human.presses("Import it");
        human.sees("The services were read");
    }

    void saysThatNobodyPaysThem() {
        human.opens(path);
        human.chooses("tied", "no");
        human.presses("Share with the circle");
    }

    void looksFor(String near) {
        human.opens(path);
        human.follows("Look for services");
        human.fills("near", near);
        human.presses("Search");
    }

    void puts(String service) {
        human.presses("Lay on the table: " + service);
        human.sees("What lies on the table");
        human.sees(service);
    }

    void putsInOwnWords(String name, String kind) {
        human.opens(path);
        human.fills("name", name);
        human.fills("kind", kind);
        human.presses("Lay it on the table");
    }

    void wishes(String weight, String code, String words) {
        human.opens(path);
        human.chooses("weight", weight);
        human.picks("code", code);
        human.fills("wish", words);
        human.presses("Add it to your list");
    }

    void leansTowards(String option) {
        human.opens(path);
        human.follows("Look closer: " + option);
        human.presses("I lean towards this for now");
        human.sees("You lean towards this for now");
    }

    /** How an option answers a line of the list. */
    void answers(String option, String wish, String answer) {
        var column = human.page.locator("article.option").filter(new Locator.FilterOptions().setHasText(option));
        assertThat(column.locator("div.line").filter(new Locator.FilterOptions().setHasText(wish))).containsText(answer);
    }
}
