package org.openchair.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openchair.events.CircleEvent;
import org.openchair.events.ItemId;
import org.openchair.events.SeatId;

/** Every route the application has, called by everybody there can be, with ids of a circle that is not theirs in path and form. */
class EveryRouteAsEveryoneTest {
    private static final Path APPROVED = Path.of("src/test/resources/routes.txt");
    private static Family theirs;
    private static final Map<String, Browser> OUTSIDERS = new LinkedHashMap<>();

    @BeforeAll
    static void open() {
        theirs = Begun.circle(true);
        Family next = theirs.neighbours();
        Family elsewhere = Family.opened();
        OUTSIDERS.put("a seat of another circle of the practice", next.as(next.ana));
        OUTSIDERS.put("the person of another circle of the practice", next.as(next.daniel));
        OUTSIDERS.put("a seat of another practice", elsewhere.as(elsewhere.luis));
        OUTSIDERS.put("the interventionist of another practice", elsewhere.as(elsewhere.marisol));
        OUTSIDERS.put("a seat whose link was taken back", theirs.as(theirs.luis));
        theirs.by(theirs.marisol, new CircleEvent.LinkRevoked(theirs.luis, 2));
        OUTSIDERS.put("a seat that was left", theirs.as(theirs.ana));
        theirs.by(theirs.ana, new CircleEvent.Left());
        OUTSIDERS.values().forEach(Browser::token);
    }

    static Stream<Routes> ofCircles() {
        return Routes.all().stream().filter(Routes::isOfCircle);
    }

    @ParameterizedTest
    @MethodSource("ofCircles")
    void a_foreign_circle_and_none_at_all_are_answered_alike_and_nothing_is_done(Routes route) {
        String before = State.journal();
        ItemId thing = Begun.things(theirs).values().iterator().next();
        OUTSIDERS.forEach((who, browser) -> {
            Answer foreign = call(route, browser, theirs.circle.value(), thing.value(), theirs.luis);
            Answer none = call(route, browser, UUID.randomUUID(), UUID.randomUUID(), new SeatId(UUID.randomUUID()));
            assertThat(foreign.status()).as(who + " at " + route).isEqualTo(404);
            assertThat(foreign.all()).as(who + " at " + route).isEqualTo(none.all());
            assertThat(foreign.text()).as(who + " at " + route).doesNotContain(theirs.circle.toString(), "Daniel");
        });
        Browser stranger = new Browser();
        stranger.token();
        Answer foreign = call(route, stranger, theirs.circle.value(), thing.value(), theirs.luis);
        assertThat(foreign.all()).as("a stranger at " + route)
                .isEqualTo(call(route, stranger, UUID.randomUUID(), UUID.randomUUID(), new SeatId(UUID.randomUUID())).all());
        assertThat(foreign.status()).isEqualTo(303);
        assertThat(foreign.header("location")).isEqualTo("/sign-in");
        assertThat(State.journal()).as("all circles after outsiders called " + route).isEqualTo(before);
    }

    @Test
    void looking_changes_nothing_anywhere() {
        Family family = Begun.circle(true);
        Map<String, Browser> everyone = new LinkedHashMap<>(OUTSIDERS);
        family.seats().forEach(who -> everyone.put(family.name(who), family.as(who)));
        everyone.put("a stranger", new Browser());
        ItemId thing = Begun.things(family).get("options");
        Map<String, String> before = State.now();
        everyone.forEach((who, browser) -> Routes.all().stream().filter(route -> route.isGet() && !route.isStream()).forEach(route -> {
            String path = route.path(family.circle.value(), thing.value(), family.ana);
            assertThat(browser.get(path).status()).as(who + " at " + route).isIn(200, 303, 404, 422);
            assertThat(browser.head(path).body()).isEmpty();
        }));
        assertThat(State.now()).isEqualTo(before);
    }

    /** Who gets what, approved by eye: {@code -Dopenchair.approve=true} writes the file anew, to be read before it is kept. */
    @Test
    void every_route_is_approved() throws IOException {
        List<String> now = new ArrayList<>();
        for (Routes route : Routes.all()) {
            StringJoiner line = new StringJoiner("  ");
            line.add("%-4s %-62s".formatted(route.method(), route.pattern()));
            callers(route).forEach((who, status) -> line.add(who + " " + status));
            now.add(line.toString());
        }
        if (Boolean.getBoolean("openchair.approve")) {
            Files.write(APPROVED, now);
        }
        List<String> approved = Files.exists(APPROVED) ? Files.readAllLines(APPROVED) : List.of();
        List<String> changed = new ArrayList<>(now);
        changed.removeAll(approved);
        List<String> gone = new ArrayList<>(approved);
        gone.removeAll(now);
        assertThat(changed).as("Routes that are new, or answer somebody differently than %s says. Whoever should get these answers: "
                + "run this test with -Dopenchair.approve=true, read the difference, and commit it.", APPROVED).isEmpty();
        assertThat(gone).as("Routes that %s lists and that are no more: approve the same way.", APPROVED).isEmpty();
    }

    /** Each in a circle where nothing was called before. */
    private static Map<String, Integer> callers(Routes route) {
        Map<String, Integer> answers = new TreeMap<>(java.util.Comparator.comparing(ORDER::indexOf));
        answers.put("stranger", status(route, Begun.circle(true), new Browser()));
        for (int seat = 0; seat < 3; seat++) {
            Family family = Begun.circle(true);
            SeatId who = family.seats().get(seat);
            answers.put(ORDER.get(seat), status(route, family, family.as(who)));
        }
        return answers;
    }

    private static final List<String> ORDER = List.of("interventionist", "person", "supporter", "stranger");

    private static int status(Routes route, Family family, Browser browser) {
        String stage = route.pattern().replaceFirst("/circles/\\{circle}/?", "").replaceFirst("/.*", "");
        ItemId thing = Begun.things(family).getOrDefault(stage, new ItemId(UUID.randomUUID()));
        if (route.isStream()) {
            try (Ear ear = browser.listen(route.path(family.circle.value(), thing.value(), family.ana))) {
                return ear.status();
            }
        }
        return call(route, browser, family.circle.value(), thing.value(), family.luis).status();
    }

    private static Answer call(Routes route, Browser browser, UUID circle, UUID thing, SeatId seat) {
        String path = route.path(circle, thing, seat);
        return route.isGet() ? browser.get(path) : browser.post(path, route.form(thing, seat));
    }
}
