package org.openchair.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.ACircle.NOW;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.Printed;
import org.openchair.events.CircleEvent;
import org.openchair.events.PreparationEvent.QuietWordSaid;
import org.openchair.events.PreparationEvent.QuietWordSettled;
import org.openchair.events.SeatId;
import org.openchair.journal.Decision;

class QuietWordTest {
    private final ACircle opened = ACircle.opened();
    private final ACircle said = opened.by(GRACE, new QuietWordSaid("He has a key."));

    private static Decision when(ACircle circle, SeatId who, SafetyCommand command) {
        return circle.when(who, Safety.NONE, command);
    }

    private SafetyCommand.SettleQuietWord settle(String words) {
        return new SafetyCommand.SettleQuietWord(GRACE, said.history().seq(), words);
    }

    private static boolean isClear(ACircle circle) {
        return circle.history().fold(Safety.NONE).clearance().meeting().isClear();
    }

    @Test
    void any_supporter_and_the_person_may_say_one_with_or_without_words() {
        for (SeatId seat : List.of(ANA, LUIS, DANIEL)) {
            assertThat(when(opened, seat, new SafetyCommand.SayQuietly(" "))).isEqualTo(Decision.happened(new QuietWordSaid("")));
        }
        assertThat(when(opened, MARISOL, new SafetyCommand.SayQuietly(""))).isEqualTo(Decision.refused(SafetyReason.NOT_YOURS));
        assertThat(when(opened, ANA, new SafetyCommand.SayQuietly("a".repeat(2_001)))).isEqualTo(Decision.refused(SafetyReason.WORD_TOO_LONG));
        assertThat(when(opened.by(MARISOL, new CircleEvent.Closed("")), ANA, new SafetyCommand.SayQuietly("")))
                .isEqualTo(Decision.refused(SafetyReason.CLOSED));
    }

    @Test
    void a_second_tap_is_the_same_word_and_new_words_are_new() {
        assertThat(when(said, GRACE, new SafetyCommand.SayQuietly(""))).isEqualTo(Decision.happened());
        assertThat(when(said, GRACE, new SafetyCommand.SayQuietly("He has a key."))).isEqualTo(Decision.happened());
        assertThat(when(said, GRACE, new SafetyCommand.SayQuietly("And he drank."))).isEqualTo(Decision.happened(new QuietWordSaid("And he drank.")));
    }

    @Test
    void it_holds_until_the_interventionist_decides_in_writing_on_what_they_read() {
        assertThat(isClear(said)).isFalse();
        assertThat(when(said, MARISOL, settle(" "))).isEqualTo(Decision.refused(SafetyReason.NO_SETTLEMENT));
        assertThat(when(said, MARISOL, settle("a".repeat(10_001)))).isEqualTo(Decision.refused(SafetyReason.SETTLEMENT_TOO_LONG));
        assertThat(when(said, ANA, settle("Fine."))).isEqualTo(Decision.refused(SafetyReason.NOT_YOURS));
        assertThat(when(opened, MARISOL, settle("Fine."))).isEqualTo(Decision.refused(SafetyReason.NOTHING_TO_DECIDE));
        assertThat(when(said.by(GRACE, new QuietWordSaid("More.")), MARISOL, settle("Fine."))).isEqualTo(Decision.refused(SafetyReason.SAID_MEANWHILE));
        ACircle settled = said.then(MARISOL, Safety.NONE, settle("The locks are changed."));
        assertThat(settled.history().entries().getLast().event()).isEqualTo(new QuietWordSettled(GRACE, "The locks are changed."));
        assertThat(isClear(settled)).isTrue();
        assertThat(isClear(settled.by(GRACE, new QuietWordSaid("")))).isFalse();
    }

    @Test
    void the_page_shows_ones_own_and_to_others_nothing() {
        ACircle settled = said.then(MARISOL, Safety.NONE, settle("The locks are changed."));
        QuietWordView own = QuietWordView.of(settled.seen(GRACE, Safety.NONE), ACircle.viewer(GRACE));
        assertThat(own.words()).extracting(QuietWordView.Word::words).containsExactly("He has a key.");
        assertThat(own.toString()).doesNotContain("locks");
        for (SeatId seat : List.of(ANA, LUIS, DANIEL)) {
            assertThat(QuietWordView.of(settled.seen(seat, Safety.NONE), ACircle.viewer(seat)))
                    .isEqualTo(QuietWordView.of(opened.seen(seat, Safety.NONE), ACircle.viewer(seat)));
        }
        PreparationView desk = PreparationView.of(said.seen(MARISOL, Preparation.NONE), said.seen(MARISOL, Safety.NONE), said.seen(MARISOL, Board.NONE), ACircle.viewer(MARISOL), "", NOW);
        assertThat(desk.quiet()).singleElement().matches(quiet -> quiet.waits() && quiet.open() && quiet.name().equals("Grace"));
        assertThat(desk.undecided()).isEqualTo(1);
        assertThat(Printed.inAllLanguages(desk)).contains("He has a key.").doesNotContain("{0}");
        assertThat(Printed.inAllLanguages(own)).contains("He has a key.").doesNotContain("{0}");
    }
}
