package org.openchair.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumbersTest {
    private static final Numbers ELSEWHERE = new Numbers("112", "116 123", "0 800 1", "0 800 2", "0 800 3", "");

    @Test
    void anInstallationElsewhereSaysItsOwnNumbersInEverySentence() {
        for (Locale language : Languages.ALL) {
            assertThat(new Languages(ELSEWHERE).of(language.toLanguageTag()).all().values()).as("in %s", language)
                    .anyMatch(sentence -> sentence.contains("112")).anyMatch(sentence -> sentence.contains("116 123"))
                    .noneMatch(sentence -> sentence.contains("911") || sentence.contains("988") || sentence.contains("1-800") || sentence.contains("["));
        }
    }

    @Test
    void whereNobodySaysOtherwiseTheyAreThoseOfTheUnitedStates() {
        assertThat(new Languages().of("en").say("kit.help.line")).contains("call 911", "text 988");
    }
}
