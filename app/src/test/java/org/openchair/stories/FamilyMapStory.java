package org.openchair.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A family is drawn as it is told, printed, taken along in a file, and read again. */
@ExtendWith(House.Shared.class)
class FamilyMapStory {
    /** Name, word, of whom. */
    private static final List<String[]> FAMILY = List.of(
            new String[] {"Elena", "mother of", "Daniel", "1958"}, new String[] {"Rafael", "father of", "Daniel", "1955"},
            new String[] {"Ana", "sister of", "Daniel", "1983"}, new String[] {"Luis", "brother of", "Daniel", "1989"},
            new String[] {"Rosa", "mother of", "Elena", "1933"}, new String[] {"Miguel", "father of", "Elena", "1930"},
            new String[] {"Grace", "sister of", "Elena", "1962"}, new String[] {"Ben", "husband of", "Grace", ""},
            new String[] {"Kate", "former partner of", "Daniel", "1987"}, new String[] {"Mateo", "son of", "Daniel", "2014"},
            new String[] {"Noor", "wife of", "Luis", "1990"}, new String[] {"Ida", "daughter of", "Luis", "2017"},
            new String[] {"Eli", "son of", "Luis", "2017"}, new String[] {"Jun", "adopted child of", "Luis", "2020"},
            new String[] {"Paul", "husband of", "Ana", "1980"}, new String[] {"Mia", "daughter of", "Ana", "2010"},
            new String[] {"Tom", "son of", "Ana", "2012"}, new String[] {"Carl", "son of", "Grace", "1987"},
            new String[] {"Ivo", "partner of", "Carl", "1985"}, new String[] {"Otto", "father of", "Rafael", "1925"},
            new String[] {"Clara", "mother of", "Rafael", "1928"}, new String[] {"Tim", "friend of", "Daniel", ""},
            new String[] {"Pip", "pet of", "Daniel", ""});

    @Test
    void twentyFiveFiguresAreDrawnPrintedAndReadAgainElsewhere(House house) {
        var marisol = house.marisol(Human.laptop());
        var circle = path(new FirstCallPage(marisol).opensACircle("Daniel", "Ana", "his sister"));
        marisol.opens(circle);
        marisol.sees("Nobody is on the map yet");
        marisol.presses("Add to the map");
        for (var one : FAMILY) adds(marisol, one);
        byKeyboardAlone(marisol);
        marisol.sees("25 people · 4 generations");
        marisol.isPictured("map");
        saysWhatIsWrong(marisol, circle);
        changesAndTies(marisol);
        isPrinted(marisol, circle);
        isReadElsewhere(marisol, circle);
        fitsASmallPhone(marisol, circle);
        marisol.hasNothingToComplainOf();
    }

    @Test
    void withoutScriptTheSameFormsDoIt(House house) {
        var marisol = house.marisol(Human.withoutScript());
        var circle = path(new FirstCallPage(marisol).opensACircle("Rosa", "Elena", "su hija"));
        marisol.opens(circle);
        marisol.presses("Add to the map");
        adds(marisol, new String[] {"Luz", "mother of", "Rosa", "1934"});
        adds(marisol, new String[] {"Jorge", "husband of", "Rosa", ""});
        marisol.follows(marisol.page.locator("a[data-figure]").nth(1));
        assertThat(marisol.page.locator("#chosen h2").innerText()).isEqualTo("Luz");
        marisol.fills("died", "1920");
        marisol.presses(marisol.page.locator("#chosen form button.go"));
        marisol.sees("This year is before the year of birth.");
        assertThat(marisol.page.locator("input[name=died]").inputValue()).isEqualTo("1920");
        marisol.fills("died", "2001");
        marisol.presses(marisol.page.locator("#chosen form button.go"));
        marisol.sees("Died 2001");
    }

    private static String path(String circle) {
        return (circle.startsWith("/") ? circle : "/circles/" + circle) + "/family-map";
    }

    private static void adds(Human human, String[] one) {
        human.page.locator("#add input[name=name]").fill(one[0]);
        human.page.locator("#add select[name=relation]").selectOption(new SelectOption().setLabel(one[1]));
        human.page.locator("#add select[name=to]").selectOption(new SelectOption().setLabel(one[2]));
        human.page.locator("#add input[name=born]").fill(one[3]);
        human.presses("Add to the map");
        human.sees(one[0]);
    }

    /** The name is where the hands already are; words are found by their first letters. */
    private static void byKeyboardAlone(Human human) {
        human.page.locator("#add input[name=name]").focus();
        human.page.keyboard().type("Zoe");
        human.page.keyboard().press("Tab");
        human.page.keyboard().type("daughter");
        human.page.keyboard().press("Tab");
        human.page.keyboard().type("Carl");
        human.page.keyboard().press("Tab");
        human.page.keyboard().type("2019");
        human.page.keyboard().press("Enter");
        human.sees("Zoe");
    }

    private static void saysWhatIsWrong(Human human, String circle) {
        human.page.locator("#add select[name=relation]").selectOption(new SelectOption().setLabel("sister of"));
        human.presses("Add to the map");
        human.sees("Please write a name.");
        human.opens(circle);
    }

    private static void changesAndTies(Human human) {
        human.page.locator("a[data-figure]").first().focus();
        human.page.keyboard().press("Enter");
        human.page.locator("#chosen h2").waitFor();
        human.isPictured("map-figure");
        human.page.locator("select[name=join]").selectOption("CONFLICT");
        human.page.locator("select[name=with]").selectOption(new SelectOption().setLabel("Luis"));
        human.presses("Draw this line");
        human.sees("Often in conflict with Luis");
        human.page.locator("#chosen details summary").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("worry")).click();
        human.chooses("concern", "SUBSTANCE_USE");
        human.presses("Keep this worry");
        human.sees("Substance use: a worry, told by Marisol");
    }

    private static void isPrinted(Human human, String circle) {
        human.opens(circle + "/print?initials=true");
        human.sees("The family of D");
        human.doesNotSee("Mateo");
        human.opens(circle + "/print");
        var pdf = new String(human.page.pdf(), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(pdf.split("/Type /Page\\b").length - 1).as("sheets of paper").isEqualTo(1);
    }

    private static void isReadElsewhere(Human marisol, String circle) {
        byte[] file = file(marisol, circle);
        var other = path(new FirstCallPage(marisol).opensACircle("Danny", "Ann", "a friend"));
        marisol.opens(other + "/files");
        marisol.presses("Read a file");
        marisol.sees("Please choose a file first.");
        marisol.page.locator("input[type=file]").setInputFiles(new FilePayload("family.ged", "text/plain", file));
        marisol.presses("Read a file");
        marisol.sees("25 people were read");
        marisol.opens(other);
        marisol.sees("25 people · 4 generations");
        marisol.sees("Often in conflict with Luis");
        marisol.doesNotSee("a worry, told by");
        assertThat(lines(file(marisol, other))).as("the same family, whatever the numbers of its lines").isEqualTo(lines(file));
    }

    private static byte[] file(Human human, String circle) {
        return human.context.request().get(human.page.url().replaceFirst("/circles/.*", "") + circle + "/files/gedcom7").body();
    }

    private static List<String> lines(byte[] file) {
        return new String(file, java.nio.charset.StandardCharsets.UTF_8).lines().map(line -> line.replaceAll("@[^@ ]+@", "@@"))
                .filter(line -> !line.matches("[12] (DATE|TIME) .* 20\\d\\d.*|2 TIME .*")).sorted().toList();
    }

    private static void fitsASmallPhone(Human human, String circle) {
        human.page.setViewportSize(320, 640);
        human.opens(circle);
        assertThat((Integer) human.page.evaluate("() => document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
        human.page.locator(".map-scroll").focus();
        human.page.keyboard().press("ArrowRight");
        human.isPictured("map-phone");
    }
}
