package org.openchair.stories;

import com.microsoft.playwright.Browser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Daniel's family as a story finds it. What came before happened in the application as well, only without looking: each
 * form was sent by the human it belongs to.
 */
final class Family {
    static final String LETTER = """
            Daniel, we miss your jokes at dinner, and how you taught Leo to ride a bike.
            On Tuesday night the stove was on and you were asleep. I was scared.
            I waited too long to say something. That is on me.
            We would like to sit down with you. Would you come? If not, that is all right. What matters most to you?
            Ana, Luis and Grace""";
    static final List<String> SAFETY = List.of("overdose", "withdrawal", "suicide", "violence", "control", "weapons", "children", "medical", "release", "pregnancy",
            "mind", "clear-hours", "legal");

    final House house;
    final Human marisol;
    final Human ana;
    final Human luis;
    final Human grace;
    final Human daniel;
    String circle = "";

    Family(House house, Human marisol) {
        this(house, marisol, Human.phone());
    }

    Family(House house, Human marisol, Browser.NewContextOptions device) {
        this.house = house;
        this.marisol = marisol;
        ana = house.human("Ana", device);
        luis = house.human("Luis", device);
        grace = house.human("Grace", device);
        daniel = house.human("Daniel", device);
    }

    /** A circle for Daniel; Ana, Luis and Grace have come in by their links. */
    static Family gathered(House house) {
        var family = new Family(house, house.marisol());
        family.circle = UUID.randomUUID().toString();
        family.marisol.sends("/circles", "circle", family.circle, "personName", "Daniel", "callerName", "Ana", "relation", "his sister",
                "zone", "America/New_York", "email", "ana@example.org");
        family.marisol.sends(family.path("/seats"), "name", "Luis", "relation", "his brother", "email", "luis@example.org");
        family.marisol.sends(family.path("/seats"), "name", "Grace", "relation", "his aunt");
        for (var supporter : family.supporters()) supporter.sends(family.linkFor(supporter.name));
        return family;
    }

    /** … and each has agreed, answered the safety questions with eight times no, and written their part. */
    static Family prepared(House house) {
        var family = gathered(house);
        family.supporters().forEach(family::prepares);
        return family;
    }

    /** … and all stand behind the letter. */
    static Family behindTheLetter(House house) {
        var family = prepared(house);
        family.ana.sends(family.path("/invitation/draft"), family.draft(0, LETTER));
        family.supporters().forEach(supporter -> supporter.sends(family.path("/invitation/backing"), "version", "1"));
        return family;
    }

    /** … and Daniel holds the invitation in his hand. */
    static Family invited(House house) {
        var family = behindTheLetter(house);
        family.marisol.sends(family.path("/invitation/sending"), "version", "1", "channel", "handed-over");
        family.daniel.sends(family.linkFor("Daniel"));
        return family;
    }

    /** … and said yes. */
    static Family accepted(House house) {
        var family = invited(house);
        family.daniel.sends(family.path("/invitation/answer"), "answer", "yes", "round", "1");
        return family;
    }

    /** … and all five are in the room, each looking at it. */
    static Family inTheRoom(House house) {
        var family = accepted(house);
        family.marisol.sends(family.path("/conversation/opening"), "agenda", "Welcome\nWhat matters now\nOne small next step",
                "rules", "One voice at a time.\nAnyone may pause or leave.");
        for (var human : family.everyone()) {
            human.sends(family.path("/conversation/presence"), "remote", "false");
            human.opens(family.path("/conversation"));
        }
        return family;
    }

    String path(String rest) {
        return "/circles/" + circle + rest;
    }

    List<Human> supporters() {
        return List.of(ana, luis, grace);
    }

    List<Human> everyone() {
        return List.of(marisol, ana, luis, grace, daniel);
    }

    void prepares(Human supporter) {
        supporter.sends(path("/part/agreement"));
        answersSafely(supporter);
        supporter.sends(path("/part/words"), "part", "APPRECIATION", "words", "You make the whole table laugh.");
        supporter.sends(path("/part/words"), "part", "OBSERVATION", "words", "On Tuesday the stove was still on at two.", "feeling", "I was frightened.");
        supporter.sends(path("/part/words"), "part", "OWN_CHANGE", "words", "I will call on Sundays, and listen.");
        supporter.sends(path("/part/words"), "part", "OFFER", "words", "I can drive you on Thursday.");
    }

    void answersSafely(Human supporter) {
        var answers = new ArrayList<String>();
        for (var question : SAFETY) answers.addAll(List.of(question, "NO"));
        supporter.sends(path("/safety"), answers.toArray(String[]::new));
    }

    /** What the form of the draft sends. */
    String[] draft(int seen, String words) {
        var form = new ArrayList<>(List.of("seen", String.valueOf(seen), "words", words, "day", nextWeek().toString(), "time", "18:00",
                "minutes", "60", "place", "Grace’s porch", "subjects", "How we are, and what comes next"));
        for (var supporter : supporters()) form.addAll(List.of("inviters", seat(supporter.name), "people", seat(supporter.name)));
        return form.toArray(String[]::new);
    }

    static LocalDate nextWeek() {
        return LocalDate.now().plusDays(7);
    }

    /** A new private link, as it stands once on Marisol's screen. */
    String linkFor(String name) {
        return marisol.sends(path("/seats/" + seat(name) + "/link")).select("input#link").attr("value");
    }

    /** The seat somebody has: for Daniel it stands with the sent invitation, for the others beside their names. */
    String seat(String name) {
        var link = name.equals("Daniel") ? marisol.reads(path("/invitation")).selectFirst("a[href*=/seats/]")
                : marisol.reads(path("/first-call")).selectFirst("a[aria-label='Private link for " + name + "']");
        if (link == null) throw new AssertionError("No seat for " + name);
        return link.attr("href").replaceFirst(".*/seats/([^/]+)/link", "$1");
    }

    /** Nobody's browser had anything to complain of. */
    void allIsWell() {
        everyone().forEach(Human::hasNothingToComplainOf);
    }
}
