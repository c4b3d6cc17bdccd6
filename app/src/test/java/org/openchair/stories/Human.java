package org.openchair.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody with a browser of their own. What they do is what a hand does; what they see is what stands on the screen. */
final class Human implements AutoCloseable {
    /** What the stream's library prints when a connection ends, whatever ended it: the browser's event. The page itself says it in words. */
    private static final Pattern LOST_STREAM = Pattern.compile("(\\[object )?Event]?");
    private static final Path PICTURES = Path.of(System.getProperty("openchair.pictures.folder", "../docs/guide/pictures"));

    final String name;
    final BrowserContext context;
    final Page page;
    /** What the browser complained of, and what it asked of other hosts: both stay empty in a good story. */
    final List<String> complaints = new ArrayList<>();
    private final House house;
    private final boolean scripted;
    private String token = "";

    Human(House house, String name, BrowserContext context, boolean scripted) {
        this.house = house;
        this.name = name;
        this.scripted = scripted;
        this.context = context;
        context.setDefaultTimeout(House.PATIENCE);
        // The harmless page one leaves to: no story needs the real one.
        context.route("https://www.weather.gov/**", route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions().setBody("Sunny.")));
        context.onRequest(request -> {
            if (!request.url().startsWith(house.server.url()) && !request.url().startsWith("https://www.weather.gov/")) complaints.add("asked for " + request.url());
        });
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource") && !LOST_STREAM.matcher(message.text()).matches()) complaints.add(message.text());
        });
        page = context.newPage();
        page.onPageError(complaints::add);
    }

    /** Each has a device of their own: a story may still change it. */
    static NewContextOptions laptop() {
        return device(1280, 900);
    }

    static NewContextOptions phone() {
        return device(390, 844).setHasTouch(true).setIsMobile(true);
    }

    static NewContextOptions device(int width, int height) {
        return new NewContextOptions().setViewportSize(width, height).setLocale("en-US").setTimezoneId("America/New_York");
    }

    static NewContextOptions withoutScript() {
        return device(390, 844).setJavaScriptEnabled(false);
    }

    boolean scripted() {
        return scripted;
    }

    void opens(String path) {
        page.navigate(path.startsWith("http") ? path : house.server.url() + path);
    }

    /** Presses a button, once it may be pressed, and waits until the page has answered. */
    void presses(String button) {
        presses(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true)).first());
    }

    void presses(Locator button) {
        if (!scripted) {
            page.waitForNavigation(button::click);
            return;
        }
        looking("press " + button, () -> {
            button.evaluate("button => { window.answered = button.form; }");
            button.click();
            waitsForTheAnswer();
        });
    }

    void follows(String link) {
        follows(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link).setExact(true)).first());
    }

    void follows(Locator link) {
        if (!scripted) {
            page.waitForNavigation(link::click);
            return;
        }
        looking("follow " + link, () -> {
            link.evaluate("link => { window.answered = document.getElementById('main'); }");
            link.click();
            waitsForTheAnswer();
        });
    }

    /**
     * What was pressed is gone from the page, with whatever came in its place. A mark on it would not do: htmx tidies
     * attributes a moment after a page came, also of one that was pressed in that moment. Until then the page may still scroll
     * away under the hand.
     */
    private void waitsForTheAnswer() {
        page.waitForFunction("() => !window.answered?.isConnected && !document.querySelector('.htmx-settling')");
        // Where the answer is a new document, the old one is gone before the new one has its looks.
        page.waitForLoadState();
    }

    private void looking(String what, Runnable hand) {
        try {
            hand.run();
        } catch (TimeoutError e) {
            throw new AssertionError(name + " could not " + what + " at " + page.url() + ", where " + state() + ":\n" + page.locator("body").innerText(), e);
        }
    }

    /** What the words of a page do not tell: its fields, where its cursor is, and what the browser asked for last, in milliseconds. */
    private Object state() {
        return page.evaluate("""
                () => {
                  const fields = [...document.querySelectorAll("input:not([type=hidden]), select, textarea, button")];
                  const said = field => `${field.name || field.innerText}=${field.value}${field.disabled ? " rests" : ""}${field.checkValidity() ? "" : " refused by the browser"}`;
                  const asked = performance.getEntriesByType("resource").slice(-9);
                  return `the form is ${window.answered?.isConnected ? "still there" : "gone"}, fields [${fields.map(said).join(", ")}], cursor ${document.activeElement?.name}, `
                    + `asked ${asked.map(one => `${new URL(one.name).pathname} ${Math.round(one.startTime)}-${Math.round(one.responseEnd)}`).join(", ")}, now ${Math.round(performance.now())}`;
                }""");
    }

    void writes(String label, String words) {
        page.getByLabel(label, new GetByLabelOptions().setExact(true)).first().fill(words);
    }

    void fills(String field, String words) {
        page.locator(":is(input, textarea)[name='" + field + "']:not([type=hidden])").first().fill(words);
    }

    /** Ticks a box or picks one of several. */
    void chooses(String field, String value) {
        page.locator("input[name='" + field + "'][value='" + value + "']:not([type=hidden])").first().check();
    }

    void picks(String field, String value) {
        page.locator("select[name='" + field + "']").first().selectOption(value);
    }

    /** Waits for it where it comes by itself. */
    void sees(String words) {
        assertThat(page.locator("body")).containsText(words);
    }

    void doesNotSee(String words) {
        assertThat(page.locator("body")).not().containsText(words);
    }

    void isAt(String path) {
        page.waitForURL(house.server.url() + path);
    }

    /** The status with which a page of the house answers this human. */
    int statusOf(String path) {
        return context.request().get(house.server.url() + path).status();
    }

    /** The same page as the one on the screen would be, read without looking. */
    Document reads(String path) {
        var answer = context.request().get(house.server.url() + path);
        if (!answer.ok()) throw new AssertionError(name + " reads " + path + ": " + answer.status());
        return Jsoup.parse(answer.text());
    }

    /** Sends what a form would send, without looking: names and values in turn. */
    Document sends(String path, String... namesAndValues) {
        var answer = tries(path, namesAndValues);
        var page = Jsoup.parse(answer.text());
        if (!answer.ok()) throw new AssertionError(name + " sends " + path + ": " + answer.status() + " " + page.select(".refusal").eachText());
        return page;
    }

    APIResponse tries(String path, String... namesAndValues) {
        var form = FormData.create().set("_csrf", token()).set("once", UUID.randomUUID().toString());
        for (var n = 0; n < namesAndValues.length; n += 2) form.append(namesAndValues[n], namesAndValues[n + 1]);
        return context.request().post(path.startsWith("http") ? path : house.server.url() + path, RequestOptions.create().setForm(form));
    }

    private String token() {
        if (token.isEmpty()) token = reads("/sign-in").select("input[name=_csrf]").attr("value");
        return token;
    }

    /** Exchanges a private link for a seat. */
    void opensTheLink(String link) {
        opens(link);
        presses("Open my page");
    }

    void setsUpThePractice() {
        opens(house.setUpLink());
        writes("Your practice", House.PRACTICE);
        writes("Your name", name);
        writes("E-mail address", "marisol@example.org");
        writes("Password", House.PASSWORD);
        presses("Begin");
        sees("Your circles will be here.");
    }

    /** A picture for the guide; only when asked for, so that ordinary runs leave the guide as it is. */
    void isPictured(String picture) {
        if (Boolean.getBoolean("openchair.pictures")) page.screenshot(new Page.ScreenshotOptions().setCaret(ScreenshotCaret.INITIAL).setPath(PICTURES.resolve(picture + ".png")));
    }

    void hasNothingToComplainOf() {
        if (!complaints.isEmpty()) throw new AssertionError("In " + name + "’s browser: " + complaints);
    }

    @Override
    public void close() {
        context.close();
    }
}
