package org.openchair.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.openchair.language.rule.Pack;
import org.openchair.language.rule.Rule;

/** The coach speaks as it asks others to speak. */
class OwnWordsTest {
    @Test
    void theCoachsOwnTextsHurtNobody() {
        Coach coach = Coach.english();
        List<String> hurting = rules().flatMap(rule -> Stream.of(rule.why(), rule.suggestion())).filter(Objects::nonNull).distinct()
                .filter(text -> !coach.read(text).findings().isEmpty())
                .map(text -> text + " " + coach.read(text).findings()).toList();
        assertThat(hurting).isEmpty();
    }

    @Test
    void everyFindingSaysWhy() {
        assertThat(rules().filter(rule -> rule.category() != null).filter(rule -> rule.why() == null || rule.level() == null)).isEmpty();
    }

    private static Stream<Rule> rules() {
        Pack pack = Pack.of("en");
        return Stream.concat(pack.rules.rules().stream(), pack.groups.values().stream().filter(rule -> rule.category() != null));
    }
}
