package org.openchair.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RespectTest {
    private static final Offset<Double> ABOUT = Offset.offset(0.01);
    private static final String HARD = "You ruined everything and you know it.";
    private static final String KIND = "We miss you and we would love to see you on Sunday.";

    @Test
    void oneHardSentenceAmongKindOnesIsFelt() {
        assertThat(respect(KIND + " " + HARD)).isLessThan(respect(KIND) - 0.3);
        assertThat(respect(KIND + " I can drive you on Thursday. " + HARD)).isLessThan(0.5);
    }

    @Test
    void aLongParagraphWeighsNoMoreThanAShortOne() {
        String kind = "The garden is doing well. The beans came up on Monday, and the neighbour's cat sits between them all day.";
        assertThat(respect(kind + " " + kind + " " + kind + "\n\n" + HARD)).isCloseTo(respect(kind + "\n\n" + HARD), ABOUT);
        assertThat(respect(KIND + "\n\n" + HARD)).isCloseTo(respect(HARD + "\n\n" + KIND), ABOUT);
    }

    @Test
    void greetingsAndNamesSayNothing() {
        assertThat(respect("Dear Tom,\n\n" + HARD + "\n\nMum and Dad")).isCloseTo(respect(HARD), ABOUT);
        assertThat(respect("Dear Tom,\n\n" + KIND + "\n\nMum and Dad")).isCloseTo(respect(KIND), ABOUT);
        assertThat(respect("you liar\n\n" + KIND)).as("a few hard words are no greeting").isLessThan(respect(KIND) - 0.2);
        assertThat(respect("Dear Tom,")).as("a greeting alone").isGreaterThan(0.5);
    }

    @Test
    void talkIsReadTurnByTurnHoweverItIsWritten() {
        double turns = respect(HARD + "\n\n" + KIND);
        assertThat(respect(HARD + "\n" + KIND)).as("one line break").isEqualTo(turns);
        assertThat(respect("Person1: " + HARD + " Person2: " + KIND)).as("speakers").isEqualTo(turns);
        assertThat(respect(HARD + " " + KIND)).as("one breath").isLessThan(turns);
    }

    private static double respect(String text) {
        return Coach.english().read(text).respect();
    }
}
