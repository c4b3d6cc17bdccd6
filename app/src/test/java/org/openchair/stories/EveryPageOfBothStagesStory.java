package org.openchair.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page of the preparation and of the invitation, for whoever has no mouse, no script or no screen. */
@Order(2)
@ExtendWith(House.Shared.class)
class EveryPageOfBothStagesStory {
    private static final String OTHER_STAGES = "/circles/" + Walk.ID + "/(conversation|options|plan|follow-through|deletion)\\b.*";

    /** Whatever can be used can be come to with the tabulator, and one sees where one is. */
    private static final String LISTEN = """
            () => {
              document.querySelectorAll('details').forEach(part => { part.open = true; });
              const name = e => (e.tagName + ' ' + (e.name || e.getAttribute('href') || e.id || e.textContent.trim())).slice(0, 60);
              const reached = new Set(), unseen = new Set();
              const usable = () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].filter(e =>
                e.tabIndex >= 0 && !e.disabled && e.type !== 'hidden' && e.checkVisibility({ visibilityProperty: true }));
              const sameGroup = e => e.type === 'radio' && [...reached].some(other => other.type === 'radio' && other.name === e.name && other.form === e.form);
              document.addEventListener('focusin', event => {
                reached.add(event.target);
                const around = [event.target, event.target.parentElement, event.target.closest('label'), event.target.parentElement?.parentElement];
                if (!around.some(e => e && getComputedStyle(e).outlineStyle !== 'none' && parseFloat(getComputedStyle(e).outlineWidth) >= 2)) unseen.add(name(event.target));
              });
              window.said = () => usable().filter(e => !reached.has(e) && !sameGroup(e)).map(e => 'not reached: ' + name(e)).concat([...unseen].map(e => 'focus not seen: ' + e));
              // A date has several places to stop at.
              return usable().length + 5 * document.querySelectorAll('input[type=date], input[type=time], input[type=datetime-local]').length + 2;
            }""";

    /** Without script a button that is there sends a form, and a link leads somewhere. */
    private static final String DEAD = """
            () => [...document.querySelectorAll('button, a')].filter(e => e.checkVisibility({ visibilityProperty: true }))
              .filter(e => e.localName === 'a' ? !e.getAttribute('href') || e.getAttribute('href') === '#' : e.type !== 'submit' || !e.form || !e.form.getAttribute('action'))
              .map(e => 'does nothing without script: ' + e.outerHTML.slice(0, 120))
              .concat(document.documentElement.scrollWidth > 320 ? ['scrolls sideways at 320 px'] : [])""";

    private final List<String> wrong = new ArrayList<>();

    @Test
    void byKeyboardAloneAndOnPaper(House house) {
        var walk = new Walk(house);
        for (var seat : walk.seats()) {
            walk.as(seat, Human.laptop(), (human, who, path) -> {
                if (!isOfBothStages(path)) return;
                isPrinted(human.page, who, path);
                isReachedByKeyboard(human.page, who, path);
            });
        }
        assertThat(wrong).isEmpty();
        assertThat(walk.looked.stream().filter(path -> path.contains("/invitation")).count()).as("pages of the invitation").isGreaterThan(8);
    }

    @Test
    void withoutScriptAt320Pixels(House house) {
        var walk = new Walk(house);
        for (var seat : walk.seats()) {
            walk.as(seat, Human.device(320, 640).setJavaScriptEnabled(false), (human, who, path) -> {
                if (isOfBothStages(path)) says(who, path, (List<?>) human.page.evaluate(DEAD));
            });
        }
        assertThat(wrong).isEmpty();
    }

    private void isReachedByKeyboard(Page page, Walk.Seat who, String path) {
        var presses = (int) page.evaluate(LISTEN);
        for (var press = 0; press < presses; press++) page.keyboard().press("Tab");
        says(who, path, (List<?>) page.evaluate("() => window.said()"));
    }

    /** On paper there are words on every sheet, the first heading among them. */
    private void isPrinted(Page page, Walk.Seat who, String path) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var heading = page.locator("h1").first().innerText();
        var paper = page.pdf(new Page.PdfOptions().setFormat("Letter"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        try (var document = Loader.loadPDF(paper)) {
            for (var sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
                var text = new PDFTextStripper();
                text.setStartPage(sheet);
                text.setEndPage(sheet);
                var words = text.getText(document).replaceAll("\\s+", " ").strip();
                if (words.isEmpty()) wrong.add(who.name() + " at " + path + ": sheet " + sheet + " is empty");
                if (sheet == 1 && !words.contains(heading.replaceAll("\\s+", " ").strip())) wrong.add(who.name() + " at " + path + ": the heading is not printed: " + heading);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void says(Walk.Seat who, String path, List<?> what) {
        for (var each : what) wrong.add(who.name() + " at " + path.replaceAll(Walk.ID, "…") + ": " + each);
    }

    private static boolean isOfBothStages(String path) {
        return path.startsWith("/circles/") && !path.matches(OTHER_STAGES);
    }
}
