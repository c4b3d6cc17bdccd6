package org.openchair.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.Printed;
import org.openchair.events.CircleEvent;
import org.openchair.events.PreparationEvent.Part;
import org.openchair.events.PreparationEvent.SafetyAnswer;
import org.openchair.events.PreparationEvent.SafetyAnswered;
import org.openchair.events.PreparationEvent.SafetyDecided;
import org.openchair.events.PreparationEvent.SafetyQuestion;
import org.openchair.events.PreparationEvent.Written;
import org.openchair.events.SeatId;

class CopyViewTest {
    private final ACircle circle = ACircle.opened().by(ANA, new Written(Part.APPRECIATION, "You taught Leo to ride a bike."))
            .by(ANA, new Written(Part.APPRECIATION, "You taught Leo to ride a bike, in the rain."))
            .by(ANA, new SafetyAnswered(Map.of(SafetyQuestion.WEAPONS, SafetyAnswer.YES), "A rifle in the shed."))
            .by(MARISOL, new SafetyDecided(ANA, SafetyQuestion.WEAPONS, "It is with a friend."))
            .by(DANIEL, new CircleEvent.PinSet("$2a$10$abcdefghijkl"));

    private String page(SeatId who) {
        return Printed.inAllLanguages(CopyView.of(circle.visit(who)));
    }

    @Test
    void one_reads_every_word_one_may_read_with_who_wrote_it() {
        assertThat(page(ANA)).contains("You taught Leo to ride a bike.", "in the rain", "A rifle in the shed.", "Ana,").doesNotContain("It is with a friend");
        assertThat(page(MARISOL)).contains("A rifle in the shed.", "It is with a friend.");
    }

    @Test
    void nobody_reads_more_than_that() {
        for (SeatId seat : List.of(LUIS, DANIEL)) {
            assertThat(page(seat)).doesNotContain("rifle", "with a friend");
        }
    }

    @Test
    void what_is_no_word_is_not_there() {
        for (SeatId seat : List.of(ANA, MARISOL, DANIEL)) {
            assertThat(page(seat)).doesNotContain("abcdefghijkl", "WEAPONS", ANA.toString());
        }
    }

    @Test
    void the_words_of_an_event_come_in_its_order_and_empty_ones_do_not() {
        assertThat(SaidWords.of(new Written(Part.OFFER, " I can drive you. "))).containsExactly("I can drive you.");
        assertThat(SaidWords.of(new Written(Part.OFFER, ""))).isEmpty();
    }
}
