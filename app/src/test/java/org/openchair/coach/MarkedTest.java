package org.openchair.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openchair.language.Category;
import org.openchair.language.Finding;
import org.openchair.language.Ingredient;
import org.openchair.language.Level;
import org.openchair.language.Reading;

class MarkedTest {

    @Test
    void aTextWithoutMarksIsOnePassage() {
        assertThat(Marked.of("Dear Daniel", new Reading(1, List.of(), List.of())).passages())
                .containsExactly(new Marked.Passage("Dear Daniel", 0, ""));
        assertThat(Marked.of("", new Reading(1, List.of(), List.of())).passages()).isEmpty();
    }

    @Test
    void theStrongerMarkIsShownWhereTheyOverlap() {
        Reading reading = new Reading(1, List.of(finding(Level.STOP, 2, 4), finding(Level.SOFTEN, 3, 6)),
                List.of(new Ingredient(Ingredient.Kind.OFFER, 0, 8)));
        assertThat(Marked.of("0123456789", reading).marks()).isEqualTo("0-2-warm 2-4-stop 4-6-soften 6-8-warm");
    }

    @Test
    void everyPassageTogetherIsTheText() {
        String words = "You always say you are fine. It is up to you.";
        Marked marked = Marked.of(words, Coaching.read("en", words));
        assertThat(String.join("", marked.passages().stream().map(Marked.Passage::text).toList())).isEqualTo(words);
        assertThat(marked.passages()).anyMatch(Marked.Passage::isMarked);
    }

    @Test
    void theStrongestFindingComesFirst() {
        Reading reading = new Reading(1, List.of(finding(Level.SOFTEN, 0, 2), finding(Level.STOP, 3, 4)), List.of());
        HowItLands lands = HowItLands.invitation("0123456789", reading, 1);
        assertThat(lands.notes()).extracting(HowItLands.Note::look).containsExactly("stop", "soften");
        assertThat(lands.toChange()).isEqualTo(1);
        assertThat(lands.parts().getFirst().there()).isTrue();
        assertThat(HowItLands.words("one two", reading).words()).isEqualTo(2);
    }

    @Test
    void anUltimatumWouldBeStopped() {
        assertThat(Coaching.stops("en", "If you don’t come, we are done paying your rent.")).isEqualTo(1);
        assertThat(Coaching.stops("en", "Would you be willing to join us? It is up to you.")).isZero();
    }

    private static Finding finding(Level level, int start, int end) {
        return new Finding(Category.BLAME, level, start, end, "", "why", null, "rule");
    }
}
