package org.openchair.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
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

    private final List<String> wrong = new ArrayList<>();

    @Test
    void forEveryHumanOfTheMadeUpFamilies(House house) {
        var walk = new Walk(house);
        for (var seat : walk.seats()) walk.as(seat, Human.device(390, 844), (human, who, path) -> check(human.page, who.name(), language(path, who.language())));
        assertThat(walk.looked).as("pages looked at").hasSizeGreaterThan(50);
        assertThat(wrong).isEmpty();
    }

    @Test
    void whereEachWritesAndOneBringsTheLetter(House house) {
        var family = Family.prepared(house);
        family.ana.sends(family.path("/invitation/composition"), "seen", "0", "joined", "true", "opening", "Dear Daniel,");
        family.ana.sends(family.path("/invitation/paragraphs"), "paragraph", "We miss your jokes at dinner.");
        family.ana.sends(family.path("/invitation/draft"), family.draft(0, ""));
        family.luis.sends(family.path("/invitation/paragraphs"), "paragraph", "I can drive you on Thursday.");
        for (var path : new String[] {"/invitation/paragraphs", "/invitation/draft", "/invitation/versions", "/invitation/print", "/invitation/cue-card"}) look(family.ana, "Ana", family.path(path), "en");
        family.supporters().forEach(supporter -> supporter.sends(family.path("/invitation/backing"), "version", "2"));
        family.marisol.sends(family.path("/invitation/sending"), "version", "2", "channel", "handed-over");
        family.marisol.sends(family.path("/invitation/bearer"), "bearer", family.seat("Grace"));
        for (var path : new String[] {"/invitation", "/invitation/hand-over"}) look(family.grace, "Grace", family.path(path), "en");
        family.grace.presses("Show Daniel a code to scan");
        check(family.grace.page, "Grace with the code", "en");
        family.grace.opens(family.path("/invitation/hand-over"));
        family.grace.presses("I am Daniel. Open my page");
        check(family.grace.page, "Daniel on Grace’s phone", "en");
        assertThat(wrong).isEmpty();
    }

    @Test
    void atTheDoor(House house) {
        var stranger = house.human("stranger", Human.phone());
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

    private void look(Human human, String who, String path, String language) {
        human.opens(path);
        check(human.page, who, language);
    }

    /** The emergency card is there in every language, whatever its reader speaks. */
    private static String language(String path, String readers) {
        return path.startsWith("/emergency/") ? path.substring("/emergency/".length()) : readers;
    }

    private void check(Page page, String who, String language) {
        var where = who + " at " + page.url().replaceFirst("https?://[^/]+", "").replaceAll(Walk.ID, "…") + ": ";
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
