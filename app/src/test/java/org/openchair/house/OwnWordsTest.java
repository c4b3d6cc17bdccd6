package org.openchair.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openchair.house.Bundles.Bundle;
import org.openchair.kit.Languages;
import org.openchair.language.Coach;
import org.openchair.language.Level;

/**
 * The language coach reads what the software itself says. We speak as we ask families to speak. Its notes are left aside: a note
 * tells a writer that advice was not asked for, and a form that says “Please choose a day” was asked what to do next. What the coach learned instead of being told counts in
 * sentences alone: it learned from letters, and a label of three words is none.
 */
class OwnWordsTest {
    private static final int SENTENCE = 4;

    @Test
    void theCoachHasNothingToSayAboutOurEnglish() {
        assertThat(findings(Languages.ENGLISH)).as("say it as you would wish a family to say it").isEmpty();
    }

    @Test
    void norAboutOurSpanish() {
        assertThat(findings(Languages.SPANISH)).as("say it as you would wish a family to say it").isEmpty();
    }

    private static List<String> findings(Locale language) {
        Coach coach = Coach.forLanguage(language.toLanguageTag());
        List<String> findings = new ArrayList<>();
        for (Bundle bundle : Bundles.in(language)) {
            bundle.sentences().forEach((key, sentence) -> coach.read(sentence.replaceAll("\\{\\d+}", "Daniel")).findings().stream()
                    .filter(finding -> finding.level() != Level.NOTE).filter(finding -> !finding.rule().startsWith("learned")
                            || sentence.strip().split("\\s+").length >= SENTENCE).forEach(finding -> findings.add("%s: “%s” %s %s (%s)".formatted(
                            key, finding.text(), finding.category(), finding.level(), finding.rule()))));
        }
        return findings;
    }
}
