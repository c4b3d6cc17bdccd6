package org.openchair.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.MARISOL;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.Printed;
import org.openchair.circle.Circle;
import org.openchair.circle.CircleCommand;
import org.openchair.events.CircleEvent;
import org.openchair.events.ConsentEvent;
import org.openchair.events.ItemId;
import org.openchair.events.PreparationEvent.Part;
import org.openchair.events.SeatId;
import org.openchair.events.Sharing;
import org.openchair.journal.Decision;
import org.openchair.preparation.Preparation;
import org.openchair.preparation.PreparationCommand;

class RightsTest {
    private static final ItemId ITEM = new ItemId(new UUID(6, 1));

    private static void refused(ACircle circle, SeatId who, RightsCommand command, StoryReason reason) {
        assertThat(circle.when(who, Rights.NONE, command)).isEqualTo(Decision.refused(reason));
    }

    private static String kept(ACircle circle, SeatId who) {
        return Printed.inAllLanguages(KeptView.of(circle.visit(who)));
    }

    @Test
    void theirOwnAccountIsReadByWhomTheyChoose() {
        for (Sharing sharing : Sharing.values()) {
            ACircle told = ACircle.opened().then(DANIEL, Rights.NONE, new RightsCommand.AddAccount(ITEM, " I was working nights. ", Optional.of(sharing)));
            assertThat(kept(told, DANIEL)).contains("I was working nights.");
            assertThat(kept(told, MARISOL).contains("working nights")).isEqualTo(sharing != Sharing.ME);
            assertThat(kept(told, ANA).contains("working nights")).isEqualTo(sharing == Sharing.EVERYONE);
            ACircle back = told.then(DANIEL, Rights.NONE, new RightsCommand.TakeAccountBack(ITEM));
            assertThat(kept(back, DANIEL)).doesNotContain("working nights");
            assertThat(back.when(DANIEL, Rights.NONE, new RightsCommand.TakeAccountBack(ITEM))).isEqualTo(Decision.happened());
        }
        refused(ACircle.opened(), DANIEL, new RightsCommand.AddAccount(ITEM, " ", Optional.of(Sharing.ME)), StoryReason.NO_ACCOUNT);
        refused(ACircle.opened(), DANIEL, new RightsCommand.AddAccount(ITEM, "w", Optional.empty()), StoryReason.NO_SHARING);
        refused(ACircle.opened(), DANIEL, new RightsCommand.AddAccount(ITEM, "w".repeat(10_001), Optional.of(Sharing.ME)), StoryReason.LONG_ACCOUNT);
        for (SeatId other : List.of(ANA, MARISOL)) {
            refused(ACircle.opened(), other, new RightsCommand.AddAccount(ITEM, "w", Optional.of(Sharing.ME)), StoryReason.ONLY_THE_PERSON);
            refused(ACircle.opened(), other, new RightsCommand.TakeAccountBack(ITEM), StoryReason.ONLY_THE_PERSON);
        }
    }

    @Test
    void aCorrectionIsLookedAtAndAnswered() {
        ACircle asked = ACircle.opened().then(DANIEL, Rights.NONE, new RightsCommand.AskCorrection(ITEM, Optional.of(Kept.STATEMENTS), "It was Monday"));
        assertThat(kept(asked, MARISOL)).contains("It was Monday", "Look first whether");
        for (SeatId other : List.of(ANA, GRACE)) {
            assertThat(kept(asked, other)).isEqualToNormalizingWhitespace(kept(asked, other)).doesNotContain("Monday");
            refused(asked, other, new RightsCommand.AnswerCorrection(ITEM, "Done"), StoryReason.NOT_YOURS);
            refused(asked, other, new RightsCommand.AskCorrection(ITEM, Optional.of(Kept.CALL), "x"), StoryReason.ONLY_THE_PERSON);
        }
        ACircle answered = asked.then(MARISOL, Rights.NONE, new RightsCommand.AnswerCorrection(ITEM, "Put beside it"));
        assertThat(kept(answered, DANIEL)).contains("Put beside it");
        assertThat(kept(answered, ANA)).doesNotContain("Put beside it");
        refused(asked, MARISOL, new RightsCommand.AnswerCorrection(ITEM, " "), StoryReason.NO_ANSWER);
        refused(asked, MARISOL, new RightsCommand.AnswerCorrection(ITEM, "w".repeat(10_001)), StoryReason.LONG_ANSWER);
        refused(ACircle.opened(), MARISOL, new RightsCommand.AnswerCorrection(ITEM, "Done"), StoryReason.NO_SUCH_CORRECTION);
        refused(asked, DANIEL, new RightsCommand.AskCorrection(ITEM, Optional.empty(), "x"), StoryReason.NO_KIND);
        refused(asked, DANIEL, new RightsCommand.AskCorrection(ITEM, Optional.of(Kept.CALL), ""), StoryReason.NO_CORRECTION);
        refused(asked, DANIEL, new RightsCommand.AskCorrection(ITEM, Optional.of(Kept.CALL), "w".repeat(10_001)), StoryReason.LONG_CORRECTION);
    }

    @Test
    void whileRestrictedNobodyElseWritesAnythingNewAboutThem() {
        ACircle begun = ACircle.opened().by(ANA, new ConsentEvent.Given(ConsentEvent.Purpose.INVITATION_NOT_CONFRONTATION));
        ACircle stopped = begun.then(DANIEL, Rights.NONE, new RightsCommand.Restrict());
        var tell = new CircleCommand.Note(List.of(new CircleCommand.Said(ITEM, new ItemId(new UUID(9, 99)), List.of(), CircleEvent.Topic.STRENGTHS, ANA,
                "He fixes things", Optional.of(CircleEvent.Source.SEEN), "", "")), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        var write = new PreparationCommand.Write(Part.APPRECIATION, "You make us laugh");
        assertThat(stopped.when(ANA, Circle.NONE, tell)).isInstanceOf(Decision.Refused.class);
        assertThat(stopped.when(ANA, Preparation.NONE, write)).isInstanceOf(Decision.Refused.class);
        assertThat(stopped.when(DANIEL, Rights.NONE, new RightsCommand.Restrict())).isEqualTo(Decision.happened());
        ACircle lifted = stopped.then(DANIEL, Rights.NONE, new RightsCommand.LiftRestriction());
        assertThat(lifted.when(ANA, Circle.NONE, tell)).isInstanceOf(Decision.Happened.class);
        assertThat(lifted.when(ANA, Preparation.NONE, write)).isInstanceOf(Decision.Happened.class);
        refused(begun, MARISOL, new RightsCommand.Restrict(), StoryReason.ONLY_THE_PERSON);
        assertThat(kept(stopped, ANA)).contains("asked that nothing new is written");
    }

    @Test
    void aCopyHoldsWhatOneMayReadAndNothingElse() {
        ACircle circle = ACircle.opened().by(ANA, new CircleEvent.Told(ITEM, ANA, "He fixes things", CircleEvent.Source.SEEN, "", "Sunday"))
                .by(DANIEL, new CircleEvent.PinSet("a-hash"), new CircleEvent.OwnAccount(ITEM, "I was working nights", Sharing.ME));
        String daniel = new String(Copy.of(circle.visit(DANIEL)), StandardCharsets.UTF_8);
        String ana = new String(Copy.of(circle.visit(ANA)), StandardCharsets.UTF_8);
        assertThat(daniel).contains("I was working nights", "\"by\" : \"Daniel\"", "circle.pin-set").doesNotContain("a-hash", "He fixes things", DANIEL.toString());
        assertThat(ana).contains("He fixes things", "\"informant\" : \"Ana\"").doesNotContain("nights", "pin-set");
    }
}
