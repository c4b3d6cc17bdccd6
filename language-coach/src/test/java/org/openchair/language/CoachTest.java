package org.openchair.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoachTest {
    private final Coach coach = Coach.english();

    @Test
    void tellsAnUltimatumFromABoundary() {
        assertThat(categories("If you don't come we stop paying.")).contains(Category.ULTIMATUM);
        assertThat(categories("Come, or we stop paying.")).contains(Category.ULTIMATUM);
        assertThat(categories("We'd hate to stop paying, but that's where this is going.")).contains(Category.ULTIMATUM);
        assertThat(categories("I can't lend money any more; I will still drive you.")).isEmpty();
        assertThat(categories("This is not an ultimatum.")).isEmpty();
    }

    @Test
    void showsTheExactWords() {
        String text = "Dear Sam. You ruined Christmas. I miss our Sunday calls.";
        Reading reading = coach.read(text);
        assertThat(reading.findings()).extracting(Finding::text).containsExactly("You ruined Christmas");
        assertThat(reading.ingredients()).extracting(i -> text.substring(i.start(), i.end())).contains("I miss our Sunday calls");
    }

    @Test
    void speaksSpanish() {
        assertThat(Coach.forLanguage("es-MX").read("Fue tu culpa.").findings()).hasSize(1);
    }

    private List<Category> categories(String text) {
        return coach.read(text).findings().stream().map(Finding::category).toList();
    }
}
