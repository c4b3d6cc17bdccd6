package org.openchair.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The second language pack has the same shape. It awaits review by a native speaker of the field. */
class SpanishTest {
    private final Coach coach = Coach.forLanguage("es-MX");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BLAME|Es tu culpa.
            BLAME|Arruinaste la Navidad.
            ULTIMATUM|Si no vienes, no te pagamos más.
            THREAT|Te vas a arrepentir.
            LABEL|Eres un mentiroso.
            COMMAND|Tienes que ir.
            MIND_READING|No te importamos.
            SHAMING|Debería darte vergüenza.
            DECEPTION|Dile que es una cena.
            ABSOLUTE|Siempre mientes.
            STIGMA|Es un drogadicto.
            """)
    void findsTheNinePatternsAndTheTerms(Category category, String text) {
        assertThat(categories(text)).contains(category);
    }

    @Test
    void keepsQuietWhereNothingHurts() {
        assertThat(List.of("No es tu culpa.", "Soy alcohólico.", "Esto no es un ultimátum.", "Tengo miedo de perderte.",
                "Puedo llevarte el jueves.", "Siempre te querré.", "Va a Narcóticos Anónimos.")).allMatch(text -> categories(text).isEmpty());
    }

    @Test
    void seesWhatInvites() {
        assertThat(coach.read("Te extraño. Puedo acompañarte el jueves. Es tu decisión.").ingredients())
                .extracting(Ingredient::kind).contains(Ingredient.Kind.I_STATEMENT, Ingredient.Kind.OFFER, Ingredient.Kind.AUTONOMY);
    }

    private List<Category> categories(String text) {
        return coach.read(text).findings().stream().map(Finding::category).toList();
    }
}
