package org.openchair.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openchair.events.AboutThePerson;
import org.openchair.events.CircleEvent;
import org.openchair.events.Event;
import org.openchair.events.FamilyMapEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.ItemId;
import org.openchair.events.PreparationEvent;
import org.openchair.events.SeatId;
import org.openchair.journal.postgres.Names;

/**
 * The person asked that nothing new is written about them: whatever would write such a thing is refused with a sentence, its
 * form is not offered, and both are there again when the person lets others write.
 */
class RestrictedWritingTest {
    /** From before their successors; no command writes them any more. */
    private static final Set<String> WRITTEN_NO_MORE = Set.of("circle.call-noted", "circle.told");
    private static final String ASKED = "asked that nothing new is written about them";

    /**
     * What somebody sends, and where its form stands.
     *
     * @param ana whether it is a supporter's; otherwise the interventionist's
     */
    private record Form(boolean ana, boolean far, String page, String path, UnaryOperator<Family> before, Map<String, String> fields) {

        static Form of(boolean ana, String page, String path, String... fields) {
            Map<String, String> form = new LinkedHashMap<>();
            for (int i = 0; i < fields.length; i += 2) {
                form.put(fields[i], fields[i + 1]);
            }
            return new Form(ana, true, page, path, family -> family, form);
        }

        Form before(UnaryOperator<Family> what) {
            return new Form(ana, far, page, path, what, fields);
        }

        /** Long before anything was sent. */
        Form early() {
            return new Form(ana, false, page, path, before, fields);
        }
    }

    private static final UUID MOTHER = new UUID(71, 1);
    private static final UUID FATHER = new UUID(71, 2);
    private static final UUID BOTH = new UUID(71, 3);
    private static final Map<String, Form> FORMS = forms();

    private static Map<String, Form> forms() {
        Map<String, Form> all = new LinkedHashMap<>();
        all.put("circle.told-about", Form.of(true, "/first-call", "/first-call", "strengths-words", "He fixes things", "strengths-source", "SEEN", "strengths-window", "w"));
        all.put("circle.closed", Form.of(false, "/follow-through/closing", "/follow-through/closing", "words", "He found his way."));
        all.put("preparation.written", Form.of(true, "/part?open=appreciation", "/part/words", "part", "APPRECIATION", "words", "You make us laugh"));
        all.put("preparation.message-written", Form.of(true, "/part/message", "/part/message", "words", "I miss you"));
        all.put("preparation.message-shared", Form.of(true, "/part/message", "/part/message/sharing")
                .before(family -> family.by(family.ana, new PreparationEvent.MessageWritten("I miss you"))));
        all.put("preparation.barrier-named", Form.of(true, "/part?open=barriers", "/part/barriers", "barrier", "He is loud", "way", "One speaks"));
        all.put("preparation.barrier-entrusted", Form.of(true, "/barriers?open={preparation}", "/barriers/{preparation}/assignment", "to", "{luis}",
                "until", LocalDate.now().plusDays(4).toString(), "barrier", "He is loud", "way", "One speaks"));
        all.put("preparation.barrier-tried", Form.of(true, "/barriers?open={preparation}", "/barriers/{preparation}/trial", "holds", "true", "learned", "He listened"));
        all.put("preparation.decided-together", Form.of(true, "/meetings", "/meetings/{ours}/decisions", "words", "We answer him together")
                .before(family -> family.by(family.marisol, new PreparationEvent.MeetingPlanned(item(family, "ours"), LocalDate.now().minusDays(2).atTime(18, 0), "By phone"))));
        all.put("rehearsal.branch-prepared", Form.of(true, "/what-if?open=no", "/what-if/branches", "situation", "NO", "words", "We thank him", "who", "{ana}"));
        all.put("rehearsal.planned", Form.of(true, "/rehearsals", "/rehearsals", "piece", "MESSAGE", "about", "when he walks out",
                "on", LocalDate.now().plusDays(2).toString(), "plays-{ana}", "{ana}", "plays-{luis}", "{daniel}"));
        all.put("rehearsal.learned", Form.of(true, "/rehearsals?open={rehearsal}", "/rehearsals/{rehearsal}/lesson", "learned", "He needs time"));
        all.put("aside.noted", Form.of(true, "/asides", "/asides", "about", "MONEY", "words", "Twenty dollars"));
        all.put("aside.brought", Form.of(true, "/asides", "/asides/{aside}/sharing", "words", "He asked for money"));
        all.put("aside.worded", Form.of(true, "/asides?open={aside}", "/asides/{aside}/answer", "seen", "0", "answer", "We will not lend money"));
        all.put("invitation.drafted", Form.of(true, "/invitation/draft", "/invitation/draft", "seen", "0", "words", "Dear Daniel", "day", LocalDate.now().plusDays(9).toString(),
                "time", "18:00", "place", "The park", "minutes", "60", "people", "{ana}", "subjects", "", "inviters", "{ana}").early());
        all.put("invitation.paragraph-written", Form.of(true, "/invitation/paragraphs", "/invitation/paragraphs", "paragraph", "I miss you").early()
                .before(family -> family.by(family.ana, new InvitationEvent.Composed(true, "", "", List.of()))));
        all.put("invitation.composed", Form.of(true, "/invitation/paragraphs", "/invitation/composition", "seen", "0", "joined", "true", "opening", "Dear Daniel").early());
        all.put("conversation.written-for", Form.of(true, "/conversation", "/conversation/notes", "speaker", "{daniel}", "theirs", "I am tired"));
        all.put("conversation.heard", Form.of(true, "/conversation", "/conversation/heard", "words", "He looked well", "sharing", "EVERYONE"));
        all.put("plan.proposed", Form.of(true, "/plan", "/plan/lines", "section", "HARD_MOMENTS", "words", "When he is alone"));
        all.put("plan.reworded", Form.of(true, "/plan", "/plan/lines/{ours}", "seen", "1", "words", "He calls on Tuesday")
                .before(family -> family.by(family.ana, new org.openchair.events.PlanEvent.Proposed(item(family, "ours"),
                        org.openchair.events.PlanEvent.Section.SUPPORTS, "He calls", Set.of(family.daniel)))));
        all.put("network.named", Form.of(true, "/network", "/network/people", "name", "Pete", "relation", "his friend"));
        all.put("follow-through.plan-reviewed", Form.of(false, "/follow-through", "/follow-through/reviews", "review", "He keeps his dates"));
        all.putAll(onTheMap());
        return all;
    }

    private static Map<String, Form> onTheMap() {
        String map = "/family-map";
        Map<String, Form> all = new LinkedHashMap<>();
        all.put("family-map.figure-drawn", Form.of(true, map, map + "/figures", "name", "Rosa", "relation", "ALONE"));
        all.put("family-map.figure-changed", Form.of(true, map + "?figure=" + MOTHER, map + "/figures/" + MOTHER, "name", "Rosa Maria", "gender", "WOMAN", "kind", "RELATIVE"));
        all.put("family-map.couple-drawn", Form.of(true, map, map + "/ties", "from", MOTHER.toString(), "join", "MARRIED", "with", "{family-map}"));
        all.put("family-map.couple-changed", Form.of(true, map + "?figure=" + MOTHER, map + "/couples/" + BOTH, "tie", "DIVORCED"));
        all.put("family-map.child-placed", Form.of(true, map, map + "/ties", "from", "{family-map}", "join", "CHILD", "with", BOTH.toString()));
        all.put("family-map.children-ordered", Form.of(true, map + "?figure={family-map}", map + "/children/{family-map}/place", "of", BOTH.toString())
                .before(family -> {
                    ItemId other = item(family, "other");
                    return family.by(family.ana, figure(other, "Joe"), child(other), child(Begun.things(family).get("family-map")));
                }));
        all.put("family-map.household-drawn", Form.of(true, map, map + "/households", "home", "Elm Street", "members", MOTHER.toString()));
        all.put("family-map.bond-drawn", Form.of(true, map, map + "/ties", "from", "{family-map}", "join", "DISTANT", "with", MOTHER.toString()));
        all.put("family-map.concern-reported", Form.of(true, map + "?figure=" + MOTHER, map + "/concerns", "figure", MOTHER.toString(), "concern", "SUBSTANCE_USE", "words", "She drinks", "informant", "{ana}"));
        return all;
    }

    private static Event figure(ItemId item, String name) {
        return new FamilyMapEvent.FigureDrawn(item, name, FamilyMapEvent.Gender.WOMAN, java.util.Optional.empty(), false, java.util.Optional.empty(),
                FamilyMapEvent.Kind.RELATIVE, java.util.Optional.empty());
    }

    private static Event child(ItemId child) {
        return new FamilyMapEvent.ChildPlaced(child, new ItemId(BOTH), FamilyMapEvent.Descent.BIRTH, java.util.Optional.empty(), false);
    }

    private static ItemId item(Family family, String name) {
        return new ItemId(UUID.nameUUIDFromBytes((family.circle + name).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static Family circle(Form form) {
        Family family = Begun.circle(form.far());
        if (form.path().startsWith("/family-map")) {
            family.by(family.ana, figure(new ItemId(MOTHER), "Rosa"), figure(new ItemId(FATHER), "Luis sr."),
                    new FamilyMapEvent.CoupleDrawn(new ItemId(BOTH), new ItemId(MOTHER), new ItemId(FATHER), FamilyMapEvent.Tie.MARRIED,
                            java.util.Optional.empty(), java.util.Optional.empty()));
        }
        form.before().apply(family);
        // They read the pages in order to write on them.
        return family;
    }

    private static String filled(Family family, String text) {
        String filled = text.replace("{ana}", family.ana.toString()).replace("{luis}", family.luis.toString()).replace("{daniel}", family.daniel.toString())
                .replace("{ours}", item(family, "ours").toString());
        for (var thing : Begun.things(family).entrySet()) {
            filled = filled.replace("{" + thing.getKey() + "}", thing.getValue().toString());
        }
        return filled;
    }

    private static Answer send(Family family, Browser browser, Form form) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.fields().forEach((name, value) -> fields.put(filled(family, name), filled(family, value)));
        fields.put("once", UUID.randomUUID().toString());
        return browser.post(family.path(filled(family, form.path())), fields);
    }

    private static Stream<Class<? extends Event>> saidAboutThem(Family family) {
        var samples = new org.openchair.events.Samples(family.seats(), Begun.things(family));
        return Names.all().values().stream().filter(kind -> samples.of(kind).stream().anyMatch(event -> AboutThePerson.isIn(event, family.ana)));
    }

    static Stream<String> kinds() {
        return FORMS.keySet().stream();
    }

    @Test
    void every_kind_of_event_about_them_is_tried_here() {
        Set<String> all = saidAboutThem(Begun.circle(false)).map(org.openchair.events.Samples::name).collect(Collectors.toCollection(TreeSet::new));
        all.removeAll(WRITTEN_NO_MORE);
        assertThat(all).isEqualTo(new TreeSet<>(FORMS.keySet()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nothing_about_them_is_written_while_they_do_not_want_it(String kind) {
        Form form = FORMS.get(kind);
        Family family = circle(form);
        SeatId author = form.ana() ? family.ana : family.marisol;
        Browser browser = family.as(author);
        family.by(family.daniel, new CircleEvent.Restricted());
        long before = family.history().seq();
        Answer refused = send(family, browser, form);
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.text()).contains(ASKED);
        assertThat(family.history().seq()).as("what was written all the same").isEqualTo(before);

        Answer page = browser.get(family.path(filled(family, form.page())));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains(ASKED).doesNotContain(offered(family, form));

        family.by(family.daniel, new CircleEvent.RestrictionLifted());
        assertThat(browser.get(family.path(filled(family, form.page()))).text()).doesNotContain(ASKED);
        assertThat(send(family, browser, form).status()).isIn(200, 303);
        assertThat(family.history().entries()).as("written once they let others write again")
                .anyMatch(entry -> entry.seq() > before + 1 && Names.of(entry.event()).equals(kind)
                        && AboutThePerson.isIn(entry.event(), author));
    }

    /** What is not offered: a form, or in one that stays for other things, the field. */
    private static String offered(Family family, Form form) {
        return switch (form.path()) {
            case "/first-call" -> "name=\"strengths-words\"";
            case "/follow-through/closing" -> "name=\"words\"";
            case "/plan/lines" -> "value=\"HARD_MOMENTS\"";
            default -> "action=\"" + family.path(filled(family, form.path())) + "\"";
        };
    }

    @Test
    void their_own_words_safety_and_what_others_say_of_themselves_stay_possible() {
        Family family = Begun.circle(true);
        Browser ana = family.as(family.ana);
        Browser daniel = family.as(family.daniel);
        Browser marisol = family.as(family.marisol);
        family.by(family.daniel, new CircleEvent.Restricted());
        Stream.of(ana.post(family.path("/quiet-word"), "words", "I am worried about tonight."),
                        ana.post(family.path("/wellbeing/support"), "where", "Al-Anon", "about", "It helps me", "sharing", "ME"),
                        ana.post(family.path("/roles/functions"), "function", "WORRIES", "helps", "I stay awake"),
                        ana.post(family.path("/plan/lines"), "section", "OWN_SUPPORT", "words", "I go on Tuesdays"),
                        ana.post(family.path("/first-day/things"), "thing", "RIDE", "words", "I can drive"),
                        ana.post(family.path("/part/words/APPRECIATION/removal")),
                        daniel.post(family.path("/plan/lines"), "section", "REASONS", "words", "I want to sleep"),
                        daniel.post(family.path("/conversation/heard"), "words", "I am tired", "sharing", "EVERYONE"),
                        marisol.post(family.path("/follow-through/closing"), "words", ""))
                .forEach(answer -> assertThat(answer.status()).as(answer.text()).isEqualTo(303));
    }

    @Test
    void the_person_is_told_of_it_in_their_own_words_and_not_in_the_third_person() {
        Family family = Begun.circle(true);
        Browser daniel = family.as(family.daniel);
        family.by(family.daniel, new CircleEvent.Restricted());
        for (String page : List.of("/plan", "/conversation", "/kept", "/family-map")) {
            assertThat(daniel.get(family.path(page)).text()).as(page).doesNotContain("Daniel " + ASKED);
        }
        assertThat(daniel.get(family.path("/kept")).text()).contains("You stopped new writing about you.");
    }
}
