package org.openchair.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openchair.events.Audience;
import org.openchair.events.CircleEvent;
import org.openchair.events.Entry;
import org.openchair.events.Event;
import org.openchair.events.InvitationEvent;
import org.openchair.events.Role;
import org.openchair.events.Samples;
import org.openchair.events.SeatId;
import org.openchair.journal.postgres.Names;

/**
 * Who sees what, byte by byte: every kind of event, by everybody who can say such a thing, in a circle at its beginning and in
 * one far along; and every page of the application, as every seat and as somebody whom the person brings. Each kind has circles of its own, so several are looked at at once.
 */
class WhoSeesWhatTest {
    // The person is told which kinds of things are kept about them, and by whom; see KeptView.
    /** Kinds with words that no page shows, each with the reason. */
    private static final Map<String, String> SHOWN_NOWHERE = Map.of(
            "circle.pin-set", "a hash, for the door alone",
            "invitation.sent-in-paragraphs", "the words of the letter, shown where they are exactly what was sent",
            "invitation.stop-explained", "a reason on the record, asked for at the moment of sending",
            "invitation.warning-explained", "a reason on the record, asked for at the moment of sending",
            "circle.letter-not-delivered", "which letter it was, a word of the software");

    static Stream<Class<? extends Event>> kinds() {
        return Names.all().entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue);
    }

    /** An event just appended, and to whom it may be known. */
    private record Case(Family family, Event event, SeatId author, List<SeatId> inside) {
        static Case of(Family family, Event event, SeatId author) {
            Entry entry = family.by(author, event).history().entries().getLast();
            return new Case(family, event, author, family.everyone().stream().filter(who -> entry.isFor(family.viewer(who))).toList());
        }

        static List<SeatId> outside(Family family, Event event, SeatId author) {
            Audience audience = Audience.of(event);
            return family.everyone().stream().filter(who -> !audience.includes(family.viewer(who), author)).toList();
        }

        @Override
        public String toString() {
            return Names.of(event) + " by " + family.name(author) + ": " + event;
        }
    }

    @ParameterizedTest
    @Execution(CONCURRENT)
    @MethodSource("kinds")
    void outside_the_audience_no_byte_tells_of_it(Class<? extends Event> kind) {
        List<String> told = new ArrayList<>();
        for (boolean far : new boolean[] {false, true}) {
            eachSaid(kind, far, (family, event, by) -> told.addAll(leaks(family, event, by)));
        }
        assertThat(told).as("pages that tell a seat outside the audience").isEmpty();
    }

    private static List<String> leaks(Family family, Event event, SeatId author) {
        Map<SeatId, Map<String, String>> before = new LinkedHashMap<>();
        Map<SeatId, Browser> browsers = new LinkedHashMap<>();
        List<String> pages = Routes.pages(family, event);
        List<SeatId> outside = Case.outside(family, event, author);
        for (SeatId who : outside) {
            Browser browser = family.as(who);
            browser.token();
            browsers.put(who, browser);
            before.put(who, looks(browser, pages));
        }
        Case one = Case.of(family, event, author);
        List<String> told = new ArrayList<>();
        browsers.forEach((who, browser) -> looks(browser, pages).forEach((path, now) -> {
            String all = now.toLowerCase(Locale.ROOT);
            Samples.words(event).stream().filter(word -> all.contains(word.toLowerCase(Locale.ROOT)))
                    .forEach(word -> told.add(family.name(who) + " finds " + word + " at " + path + " (" + one + ")"));
            if (Authors.endsPages(event) && who.equals(family.ana)) {
                return;
            }
            boolean named = who.equals(family.daniel) && path.endsWith("/kept");
            if (!named && !now.equals(before.get(who).get(path))) {
                told.add(family.name(who) + " finds another page than before at " + path + " (" + one + ")");
            }
        }));
        return told;
    }

    private static Map<String, String> looks(Browser browser, List<String> pages) {
        Map<String, String> looks = new LinkedHashMap<>();
        pages.forEach(path -> looks.put(path, browser.get(path).steady()));
        return looks;
    }

    @ParameterizedTest
    @Execution(CONCURRENT)
    @MethodSource("kinds")
    void inside_the_audience_some_page_shows_it(Class<? extends Event> kind) {
        if (ANY.of(kind).stream().allMatch(event -> Samples.words(event).isEmpty())) {
            return;
        }
        boolean[] shown = {false};
        for (boolean far : new boolean[] {true, false}) {
            eachSaid(kind, far, (family, event, by) -> shown[0] = shown[0] || isShown(family.by(by, event), event));
        }
        String name = Samples.name(kind);
        assertThat(shown[0]).as(SHOWN_NOWHERE.containsKey(name)
                ? name + " is shown after all: take it off the list" : name + " is shown on no page: to whom does it matter?")
                .isEqualTo(!SHOWN_NOWHERE.containsKey(name));
    }

    private static boolean isShown(Family family, Event event) {
        Set<String> words = Samples.words(event);
        return family.everyone().stream().anyMatch(who -> {
            Browser browser = family.as(who);
            // A copy to take along holds everything: a page is to show it too.
            return Routes.pages(family, event).stream().filter(path -> !path.matches(".*/kept/(copy|words)")).anyMatch(path -> {
                String text = browser.get(path).text();
                return words.stream().anyMatch(text::contains);
            });
        });
    }

    /** Also not when: an open page outside the audience hears nothing of it, and then what it may hear. */
    @ParameterizedTest
    @Execution(CONCURRENT)
    @MethodSource("kinds")
    void outside_the_audience_an_open_page_hears_nothing(Class<? extends Event> kind) {
        eachSaid(kind, true, (family, event, by) -> {
            if (!Authors.endsPages(event)) {
                hears(family, event, by);
            }
        });
    }

    private static void hears(Family family, Event event, SeatId author) {
        Map<SeatId, Ear> ears = new LinkedHashMap<>();
        try {
            family.everyone().forEach(who -> ears.put(who, family.as(who).listen(family.path("/live?since=100000"))));
            Ear.await("five open pages", () -> ears.values().stream().allMatch(ear -> ear.lines().contains(":open")));
            Case one = Case.of(family, event, author);
            String stage = Names.stage(event);
            one.inside().forEach(who -> Ear.await(family.name(who) + " to hear of " + one, () -> ears.get(who).changes().contains(stage)));
            Event everybodys = stage.equals("circle") ? Begun.agreement() : Begun.newSeat();
            family.by(family.luis, everybodys);
            String last = Names.stage(everybodys);
            ears.forEach((who, ear) -> {
                Ear.await(family.name(who) + " to hear what everybody may", () -> ear.changes().contains(last));
                assertThat(ear.changes()).as(family.name(who) + " and " + one)
                        .containsExactlyElementsOf(one.inside().contains(who) ? List.of(stage, last) : List.of(last));
                assertThat(ear.lines().toString()).doesNotContain(Samples.MARK);
            });
        } finally {
            ears.values().forEach(Ear::close);
        }
    }

    private interface Said {
        void by(Family family, Event event, SeatId author);
    }

    /** Each sample of a kind, by each who can say such a thing, each in a circle of its own. */
    private static void eachSaid(Class<? extends Event> kind, boolean far, Said said) {
        List<Event> any = ANY.of(kind);
        for (int sample = 0; sample < any.size(); sample++) {
            for (Role role : Authors.of(any.get(sample))) {
                Family family = Begun.circle(far).withSam();
                if (kind == CircleEvent.Greeted.class || kind == CircleEvent.TurnedDown.class) {
                    // Only where the person began themselves does anybody say so.
                    family.by(family.daniel, new CircleEvent.Begun());
                }
                if (kind == InvitationEvent.ParagraphWritten.class) {
                    // Only where each writes their own.
                    family.by(family.ana, new InvitationEvent.Composed(true, "", "", List.of()));
                }
                Event event = new Samples(List.of(family.ana, family.luis), Begun.things(family)).of(kind).get(sample);
                SeatId author = switch (role) {
                    case INTERVENTIONIST -> family.marisol;
                    case PERSON -> family.daniel;
                    case SUPPORTER -> family.ana;
                };
                said.by(family, event, author);
            }
        }
    }

    private static final Samples ANY = new Samples(List.of(SeatId.HOUSE), Map.of());
}
