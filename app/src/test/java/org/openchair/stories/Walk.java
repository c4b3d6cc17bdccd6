package org.openchair.stories;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** From where each human of the made-up families begins, along every link there is. */
final class Walk {
    static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";

    private static final String LINKS = "[...document.querySelectorAll('a[href^=\"/\"]')].map(link => link.getAttribute('href').replace(/#.*/, ''))";

    final Set<String> looked = new HashSet<>();
    private final House house;

    Walk(House house) {
        this.house = house;
    }

    /** One of the made-up families. */
    record Seat(String id, String name, String role, String language) {}

    /** What is done at each page, which stands open. */
    interface Look {
        void at(Human human, Seat seat, String path);
    }

    List<Seat> seats() {
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

    /** Of pages that differ in an id only, or in who of the supporters reads, one. */
    void as(Seat seat, NewContextOptions device, Look look) {
        var human = house.human(seat.name, device.setLocale(seat.language));
        human.opens("/demonstration");
        human.presses(human.page.locator("button[value='" + seat.id + "']"));
        var ways = new ArrayDeque<String>();
        ways.add(human.page.url().substring(house.server.url().length()));
        while (!ways.isEmpty()) {
            var path = ways.poll();
            if (!looked.add(seat.role + " " + stage(path) + kind(path))) continue;
            human.opens(path);
            for (var link : (List<?>) human.page.evaluate(LINKS)) {
                if (isPage((String) link)) ways.add((String) link);
            }
            look.at(human, seat, path);
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
}
