package org.openchair.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;


import org.junit.jupiter.api.Test;

/** Each pattern of the field, where it must be seen and where it must not. The examples stand beside this test. */
class RulesTest {
    private final Coach coach = Coach.english();

    @Test
    void findsWhatMayHurt() {
        assertThat(failing("found.tsv", row -> categories(row[1]).contains(row[0]))).isEmpty();
    }

    @Test
    void keepsQuietWhereNothingHurts() {
        assertThat(failing("quiet.tsv", row -> row[0].equals("*") ? categories(row[1]).isEmpty() : !categories(row[1]).contains(row[0])))
                .isEmpty();
    }

    @Test
    void seesWhatInvites() {
        assertThat(failing("invites.tsv", row -> coach.read(row[1]).ingredients().stream().anyMatch(i -> i.kind().word().equals(row[0]))))
                .isEmpty();
    }

    private static List<String> failing(String file, java.util.function.Predicate<String[]> holds) {
        return Lines.of(file).stream().filter(row -> !holds.test(row)).map(row -> String.join(": ", row)).toList();
    }

    private List<String> categories(String text) {
        return coach.read(text).findings().stream().map(f -> f.category().word()).toList();
    }
}
