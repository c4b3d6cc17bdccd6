package org.openchair.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Somebody whom the person brings: at the table, and not in what was prepared. */
class GuestsTest {
    /** Where they find something: their own part, what they come to, and what follows when all have talked. */
    private static final Set<String> THEIRS = Set.of("/conversation", "/conversation/record", "/departure", "/follow-through", "/invitation", "/invitation/calendar",
            "/invitation/paper", "/invitation/print", "/invitation/reminder", "/kept", "/kept/copy", "/kept/words", "/options", "/options/search",
            "/options/{item}", "/part", "/pin", "/plan", "/plan/lines/{item}", "/plan/paper", "/plan/print", "/plan/versions", "/quiet-word", "/roles",
            "/safety", "/wellbeing");

    private final Family family = Begun.circle(true).withSam();
    private final Browser sam = family.as(family.sam);

    @Test
    void a_guest_finds_these_pages_and_no_other() {
        Set<String> found = new TreeSet<>();
        for (Routes route : Routes.all()) {
            if (route.isGet() && route.isOfCircle() && !route.isStream() && !route.pattern().contains("{form:")) {
                boolean any = Begun.things(family).values().stream()
                        .anyMatch(thing -> sam.get(route.path(family.circle.value(), thing.value(), family.ana)).status() == 200);
                if (any) {
                    found.add(route.pattern().replaceFirst("/circles/\\{circle}", ""));
                }
            }
        }
        assertThat(found).isEqualTo(new TreeSet<>(THEIRS));
    }

    @Test
    void nor_do_they_write_into_what_was_prepared() {
        long before = family.history().seq();
        for (Routes route : Routes.all()) {
            String place = route.pattern().replaceFirst("/circles/\\{circle}", "");
            if (!route.isGet() && route.isOfCircle() && place.matches("/(what-if|rehearsals|setting|barriers|asides|network|family-map|first-day|first-call|messages|part/message"
                    + "|part/words|part/barriers|meetings|invitation/(draft|times|backing|tie|sending|paragraphs|composition|reading-aloud|bearer)).*")) {
                var thing = Begun.things(family).get("preparation");
                Answer answer = sam.post(route.path(family.circle.value(), thing.value(), family.ana), route.form(thing.value(), family.luis));
                assertThat(answer.status()).as(route.toString()).isIn(404, 422);
            }
        }
        assertThat(family.history().seq()).isEqualTo(before);
    }

    @Test
    void their_part_is_short() {
        String part = sam.get(family.path("/part")).text();
        assertThat(part).contains("You are here as Daniel’s guest").doesNotContain("/what-if", "/family-map", "/barriers", "/part?open=appreciation", "/first-day", "/asides");
        assertThat(sam.post(family.path("/part/agreement")).status()).isEqualTo(303);
    }

    @Test
    void nobody_waits_for_words_of_theirs() {
        String desk = family.as(family.marisol).get(family.path("/preparation")).text();
        assertThat(family.history().fold(org.openchair.preparation.Preparation.NONE).waitingForWords()).extracting(seat -> seat.name()).doesNotContain("Sam");
        assertThat(desk).contains("Sam");
    }
}
