package org.openchair.aside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.events.AsideEvent.*;
import org.openchair.events.CircleEvent;
import org.openchair.events.ItemId;
import org.openchair.events.SeatId;
import org.openchair.journal.Decision;

class AsidesTest {
    private static final ItemId ITEM = new ItemId(new UUID(9, 1));
    private static final String TOO_LONG = "x".repeat(10_001);
    private final ACircle noted = ACircle.opened().by(ANA, new Noted(ITEM, About.MONEY, "Forty dollars, and not a word to Luis."));
    private final ACircle brought = noted.by(ANA, new Brought(ITEM, About.MONEY, "A small loan."));
    private final ACircle worded = brought.by(GRACE, new Worded(ITEM, 1, "We bring food, and no cash."));
    private final ACircle together = worded.by(ANA, new StoodBehind(ITEM, 1));

    private static Decision when(ACircle circle, SeatId who, AsideCommand command) {
        return circle.when(who, Asides.NONE, command);
    }

    @Test
    void what_a_person_who_began_asks_of_one_is_answered_by_no_group() {
        assertThat(when(ACircle.begun(), ANA, new AsideCommand.Note(ITEM, About.MONEY, "Forty dollars."))).isEqualTo(refused(AsideReason.BEGUN));
    }

    @Test
    void a_supporter_notes_what_they_were_asked() {
        var note = new AsideCommand.Note(ITEM, About.MONEY, " Forty dollars. ");
        assertThat(when(ACircle.opened(), ANA, note)).isEqualTo(happened(new Noted(ITEM, About.MONEY, "Forty dollars.")));
        assertThat(when(ACircle.opened(), MARISOL, note)).isEqualTo(refused(AsideReason.NOT_YOURS)).isEqualTo(when(ACircle.opened(), DANIEL, note));
        assertThat(when(ACircle.opened(), ANA, new AsideCommand.Note(ITEM, About.MONEY, " "))).isEqualTo(refused(AsideReason.NO_WORDS));
        assertThat(when(ACircle.opened(), ANA, new AsideCommand.Note(ITEM, About.MONEY, TOO_LONG))).isEqualTo(refused(AsideReason.TOO_LONG));
        assertThat(when(noted.by(MARISOL, new CircleEvent.Closed("")), ANA, note)).isEqualTo(refused(AsideReason.CLOSED));
    }

    @Test
    void only_the_one_who_was_asked_brings_it_to_the_others() {
        var bring = new AsideCommand.Bring(ITEM, "A small loan.");
        assertThat(when(noted, ANA, bring)).isEqualTo(happened(new Brought(ITEM, About.MONEY, "A small loan.")));
        for (SeatId who : new SeatId[] {MARISOL, LUIS, DANIEL}) {
            assertThat(when(noted, who, bring)).isEqualTo(refused(AsideReason.NOT_YOURS)).isEqualTo(when(ACircle.opened(), who, bring));
        }
        assertThat(when(brought, ANA, bring)).isEqualTo(happened());
        assertThat(when(noted, ANA, new AsideCommand.Bring(ITEM, ""))).isEqualTo(refused(AsideReason.NO_WORDS));
    }

    @Test
    void nobody_words_an_answer_to_what_was_not_brought_to_them() {
        var word = new AsideCommand.Word(ITEM, 0, "We bring food, and no cash.");
        assertThat(when(noted, LUIS, word)).isEqualTo(refused(AsideReason.NOT_YOURS)).isEqualTo(when(ACircle.opened(), LUIS, word));
        assertThat(when(brought, GRACE, word)).isEqualTo(happened(new Worded(ITEM, 1, "We bring food, and no cash.")));
        assertThat(when(worded, GRACE, word)).isEqualTo(happened());
        assertThat(when(worded, LUIS, new AsideCommand.Word(ITEM, 0, "Other words."))).isEqualTo(refused(AsideReason.CHANGED_MEANWHILE));
        assertThat(when(worded, LUIS, new AsideCommand.Word(ITEM, 1, ""))).isEqualTo(refused(AsideReason.NO_ANSWER));
        assertThat(when(worded, LUIS, new AsideCommand.Word(ITEM, 1, TOO_LONG))).isEqualTo(refused(AsideReason.ANSWER_TOO_LONG));
    }

    @Test
    void it_is_told_once_and_only_when_more_than_half_and_the_one_asked_stand_behind_it() {
        var tell = new AsideCommand.Tell(ITEM);
        assertThat(when(brought, ANA, tell)).isEqualTo(refused(AsideReason.NOT_TOGETHER)).isEqualTo(when(worded, ANA, tell));
        assertThat(when(worded.by(LUIS, new StoodBehind(ITEM, 1)), ANA, tell)).isEqualTo(refused(AsideReason.NOT_TOGETHER));
        assertThat(when(together, ANA, tell)).isEqualTo(happened(new Told(ITEM, "We bring food, and no cash.")));
        assertThat(when(together, GRACE, tell)).isEqualTo(refused(AsideReason.NOT_YOURS));
        assertThat(when(together.by(ANA, new Told(ITEM, "We bring food, and no cash.")), ANA, tell)).isEqualTo(happened());
    }

    @Test
    void new_words_ask_again_and_an_old_version_counts_for_nothing() {
        ACircle again = together.by(LUIS, new Worded(ITEM, 2, "We bring food."));
        assertThat(when(again, ANA, new AsideCommand.Tell(ITEM))).isEqualTo(refused(AsideReason.NOT_TOGETHER));
        assertThat(when(again, ANA, new AsideCommand.StandBehind(ITEM, 1))).isEqualTo(refused(AsideReason.CHANGED_MEANWHILE));
        assertThat(when(again, ANA, new AsideCommand.StandBehind(ITEM, 2))).isEqualTo(happened(new StoodBehind(ITEM, 2)));
        assertThat(when(again, LUIS, new AsideCommand.StandBehind(ITEM, 2))).isEqualTo(happened());
        assertThat(when(again, MARISOL, new AsideCommand.StandBehind(ITEM, 2))).isEqualTo(refused(AsideReason.NOT_YOURS));
        assertThat(when(together, ANA, new AsideCommand.StepBack(ITEM))).isEqualTo(happened(new SteppedBack(ITEM, 1)));
        assertThat(when(together, LUIS, new AsideCommand.StepBack(ITEM))).isEqualTo(happened());
    }

    @Test
    void the_one_who_was_asked_takes_it_away_until_it_was_told() {
        var go = new AsideCommand.LetGo(ITEM);
        assertThat(when(noted, ANA, go)).isEqualTo(happened(new LetGo(ITEM, false)));
        assertThat(when(brought, ANA, go)).isEqualTo(happened(new LetGo(ITEM, true)));
        assertThat(when(brought, LUIS, go)).isEqualTo(happened()).isEqualTo(when(ACircle.opened(), LUIS, go));
        assertThat(when(together.by(ANA, new Told(ITEM, "Food.")), ANA, go)).isEqualTo(refused(AsideReason.ALREADY_TOLD));
    }
}
