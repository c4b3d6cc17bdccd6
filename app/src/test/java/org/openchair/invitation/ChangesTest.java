package org.openchair.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "We miss you.                 | We miss you so.                | We miss you[+ so].",
        "I can drive on Tuesday.      | I can drive.                   | I can drive[- on Tuesday].",
        "I can drive on Tuesday.      | I can walk on Thursday.        | I can [-drive][+walk] on [-Tuesday][+Thursday].",
        "Please come to us soon.      | Please sit with us soon.       | Please [-come to][+sit with] us soon.",
        "Don’t worry, it’s all right. | Do not worry, it’s all right.  | [-Don’t][+Do not] worry, it’s all right.",
        "Ven mañana a las 10.         | Ven pasado mañana a las 11.    | Ven [+pasado ]mañana a las [-10][+11]."
    })
    void wordsAreComparedOneByOne(String before, String after, String shown) {
        assertThat(written(Changes.between(before, after))).isEqualTo(shown);
    }

    @Test
    void theSameWordsAndNoneAreNoChange() {
        assertThat(Changes.between("We miss you.", "We miss you.").isNone()).isTrue();
        assertThat(Changes.between("", "").pieces()).isEmpty();
        assertThat(written(Changes.between("", "We"))).isEqualTo("[+We]");
        assertThat(written(Changes.between("We\n\nyou", "We you"))).isEqualTo("We[-\n\n][+ ]you");
    }

    /** Whatever is compared: without what was taken out it is the newer text, without what was added the older one. */
    @Test
    void bothTextsAreInTheComparisonLetterForLetter() {
        String[] texts = {"", " ", "a", "We miss your jokes, and how you sing.\n— Ana", "We miss how you sing!\n\n👩🏽‍🍳 — Ana and Luis", "¿Vienes? \u00e1\u0301 …"};
        for (String before : texts) {
            for (String after : texts) {
                Changes changes = Changes.between(before, after);
                assertThat(only(changes, Changes.Kind.ADDED)).isEqualTo(before);
                assertThat(only(changes, Changes.Kind.REMOVED)).isEqualTo(after);
            }
        }
    }

    private static String only(Changes changes, Changes.Kind without) {
        return String.join("", changes.pieces().stream().filter(piece -> piece.kind() != without).map(Changes.Piece::text).toList());
    }

    private static String written(Changes changes) {
        return String.join("", changes.pieces().stream().map(piece -> switch (piece.kind()) {
            case SAME -> piece.text();
            case ADDED -> "[+" + piece.text() + "]";
            case REMOVED -> "[-" + piece.text() + "]";
        }).toList());
    }
}
