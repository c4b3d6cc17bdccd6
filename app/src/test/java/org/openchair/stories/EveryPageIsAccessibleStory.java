package org.openchair.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every page anybody can come to, looked at by axe: on a phone in the light and on a laptop in the dark. None scrolls
 * sideways at 320 px, each has a title, one first heading and its language.
 */
@Order(1)
@ExtendWith(House.Shared.class)
class EveryPageIsAccessibleStory {
    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    /** What colours and widths can change; the rest of a page is the same in each. */
    private static final List<String> BY_LOOKS = List.of("color-contrast", "target-size", "scrollable-region-focusable");
    private static final String AXE = AxeBuilder.getAxeScript();
    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";

    private final List<String> wrong = new ArrayList<>();
    private final Set<String> looked = new HashSet<>();
    private House house;

    @Test
    void forEveryHumanOfTheMadeUpFamilies(House house) {
        this.house = house;
        for (var human : humans()) walk(human);
        assertThat(looked).as("pages looked at").hasSizeGreaterThan(50);
        assertThat(wrong).isEmpty();
    }

    @Test
    void atTheDoor(House house) {
        this.house = house;
        var stranger = house.human("stranger", Human.PHONE);
        var family = Family.gathered(house);
        var link = family.linkFor("Luis").substring(house.server.url().length());
        for (var path : new String[] {"/sign-in", "/demonstration", link, "/circles/" + family.circle + "/nothing-here", "/no/such/page"}) look(stranger, "a stranger", path, "en");
        stranger.opens("/sign-in");
        stranger.presses("Sign in");
        check(stranger.page, "a stranger after a refusal", "en");
        family.luis.opensTheLink(family.linkFor("Luis"));
        stranger.opens(link);
        stranger.presses("Open my page");
        stranger.sees("This link does not open any more");
        check(stranger.page, "a stranger with a spent link", "en");
        family.marisol.opens("/circles/new");
        family.marisol.presses("Open this circle");
        check(family.marisol.page, "Marisol after a refusal", "en");
        try (var fresh = House.ofItsOwn()) {
            look(fresh.human("Marisol"), "the first", fresh.setUpLink(), "en");
        }
        assertThat(wrong).isEmpty();
    }

    private record Seat(String id, String name, String role, String language) {}

    private List<Seat> humans() {
        var visitor = house.human("visitor");
        visitor.opens("/sign-in");
        visitor.presses("Look around with a made-up family");
        var seats = new ArrayList<Seat>();
        for (var family : visitor.reads("/demonstration").select("main section")) {
            var language = family.select("[lang=es]").isEmpty() ? "en" : "es";
            for (var human : family.select("li")) {
                var role = human.select("div .soft").text().equals("the interventionist") ? "interventionist" : human.select(".face.open").isEmpty() ? "supporter" : "person";
                seats.add(new Seat(human.select("button").attr("value"), human.select("b").text(), role, language));
            }
        }
        return seats;
    }

    /** From where this human begins along every link; of pages that differ in an id only, or in who of the supporters reads, one. */
    private void walk(Seat seat) {
        var device = Human.device(390, 844).setLocale(seat.language);
        var human = house.human(seat.name, device);
        human.opens("/demonstration");
        human.presses(human.page.locator("button[value='" + seat.id + "']"));
        var ways = new ArrayDeque<String>();
        ways.add(human.page.url().substring(house.server.url().length()));
        while (!ways.isEmpty()) {
            var path = ways.poll();
            if (!looked.add(seat.role + " " + stage(path) + kind(path))) continue;
            look(human, seat.name, path, seat.language);
            for (var link : (List<?>) human.page.evaluate("[...document.querySelectorAll('a[href^=\"/\"]')].map(link => link.getAttribute('href').replace(/#.*/, ''))")) {
                if (isPage((String) link)) ways.add((String) link);
            }
        }
        human.close();
    }

    /** The circle, for the pages that look different at each stage; the others are looked at in one circle only. */
    private static String stage(String path) {
        return path.matches("/circles/" + ID + "(/(part|invitation|conversation|options|plan|follow-through))?") ? path.substring(9, 45) : "";
    }

    private static String kind(String path) {
        return path.replaceAll(ID, "…").replaceAll("=[^&]*", "");
    }

    private static boolean isPage(String path) {
        return !path.isEmpty() && !path.matches(".*(/paper|/kept/copy|/calendar|/files/gedcom).*");
    }

    private void look(Human human, String who, String path, String language) {
        human.opens(path);
        // The emergency card is there in every language, whatever its reader speaks.
        check(human.page, who, path.startsWith("/emergency/") ? path.substring("/emergency/".length()) : language);
    }

    private void check(Page page, String who, String language) {
        var where = who + " at " + page.url().replaceFirst("https?://[^/]+", "").replaceAll(ID, "…") + ": ";
        page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true; })");
        page.evaluate(AXE);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(390, 844);
        axe(page, where + "light, 390 px: ", "tag", WCAG_2_2_AA);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(1280, 900);
        axe(page, where + "dark, 1280 px: ", "rule", BY_LOOKS);
        page.setViewportSize(320, 640);
        @SuppressWarnings("unchecked")
        var shape = (List<Object>) page.evaluate("""
                () => [document.documentElement.scrollWidth, document.title.trim(), document.querySelectorAll('h1').length, document.documentElement.lang,
                  [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > 321).slice(0, 3).map(e => e.tagName + '.' + e.className).join(' ')]""");
        if ((int) shape.get(0) > 320) wrong.add(where + "scrolls sideways at 320 px: " + shape.get(0) + " " + shape.get(4));
        if (shape.get(1).equals("")) wrong.add(where + "no title");
        if (!shape.get(2).equals(1)) wrong.add(where + shape.get(2) + " first headings");
        if (!language.equals(shape.get(3))) wrong.add(where + "language " + shape.get(3));
    }

    /** Without the evidence for what is well, which takes axe most of its time. */
    private void axe(Page page, String where, String kind, List<String> which) {
        var found = (List<?>) page.evaluate("""
                ([type, values]) => axe.run({ runOnly: { type, values }, resultTypes: ['violations'] }).then(found =>
                  (found.passes.length ? [] : ['axe saw nothing']).concat(found.violations.flatMap(rule =>
                    rule.nodes.slice(0, 3).map(node => rule.id + ' ' + node.target + ' ' + node.failureSummary.replace(/\\s+/g, ' ')))))""", List.of(kind, which));
        for (var each : found) wrong.add(where + each);
    }
}
