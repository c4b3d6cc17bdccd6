package org.openchair.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.events.CircleEvent;
import org.openchair.events.ConversationEvent;
import org.openchair.events.ItemId;
import org.openchair.events.PlanEvent;
import org.openchair.events.PlanEvent.Section;
import org.openchair.events.SeatId;
import org.openchair.journal.Decision;
import org.openchair.plan.PlanCommand.*;

class PlanTest {
    private static final ItemId ITEM = new ItemId(new UUID(9, 1));
    private static final ItemId OTHER = new ItemId(new UUID(9, 2));
    private static final String WORDS = "First visit on Tuesday at six. Ana drives.";

    private static ACircle talked() {
        return ACircle.opened().by(MARISOL, new ConversationEvent.Opened(List.of("Welcome"), List.of("One voice")));
    }

    private static Propose propose(Section section, SeatId... touches) {
        return new Propose(ITEM, section, WORDS, Set.of(touches));
    }

    /** Ana proposed a line that touches Daniel and her. */
    private static ACircle proposed() {
        return talked().then(ANA, Plan.NONE, propose(Section.FIRST_STEP, ANA));
    }

    private static Decision when(ACircle circle, SeatId who, PlanCommand command) {
        return circle.when(who, Plan.NONE, command);
    }

    private static Plan plan(ACircle circle) {
        return circle.seen(ANA, Plan.NONE);
    }

    // Proposing

    @Test
    void beginsAfterAConversationOrWhenThePersonWantsIt() {
        assertThat(when(ACircle.opened(), ANA, propose(Section.CARE))).isEqualTo(refused(PlanReason.NOT_YET));
        assertThat(when(talked(), ANA, propose(Section.CARE))).isInstanceOf(Decision.Happened.class);
        ACircle asked = ACircle.opened().then(DANIEL, Plan.NONE, propose(Section.REASONS));
        assertThat(when(asked, ANA, new Propose(OTHER, Section.CARE, WORDS, Set.of()))).isInstanceOf(Decision.Happened.class);
    }

    @Test
    void thePersonsPartAlwaysAsksThePerson() {
        assertThat(when(talked(), LUIS, propose(Section.NALOXONE, LUIS, GRACE)))
                .isEqualTo(happened(new PlanEvent.Proposed(ITEM, Section.NALOXONE, WORDS, Set.of(LUIS, GRACE, DANIEL))));
        assertThat(when(talked(), MARISOL, propose(Section.CARE)))
                .isEqualTo(happened(new PlanEvent.Proposed(ITEM, Section.CARE, WORDS, Set.of(DANIEL))));
    }

    @Test
    void reasonsAreWrittenByThePersonAlone() {
        assertThat(when(talked(), ANA, propose(Section.REASONS))).isEqualTo(refused(PlanReason.REASONS_ARE_THEIRS));
        assertThat(when(talked(), MARISOL, propose(Section.REASONS))).isEqualTo(refused(PlanReason.REASONS_ARE_THEIRS));
        assertThat(when(talked(), DANIEL, propose(Section.REASONS, ANA)))
                .isEqualTo(happened(new PlanEvent.Proposed(ITEM, Section.REASONS, WORDS, Set.of(DANIEL))));
    }

    @Test
    void promisesAreAboutOneself() {
        for (Section own : List.of(Section.PROMISES, Section.OWN_SUPPORT)) {
            assertThat(when(talked(), LUIS, propose(own, ANA, DANIEL)))
                    .isEqualTo(happened(new PlanEvent.Proposed(ITEM, own, WORDS, Set.of(LUIS))));
            assertThat(when(talked(), MARISOL, propose(own))).isEqualTo(refused(PlanReason.OWN_PROMISES_ONLY));
        }
    }

    @Test
    void asksForWordsAndForPeopleWhoAreThere() {
        assertThat(when(talked(), ANA, new Propose(ITEM, Section.CARE, " ", Set.of()))).isEqualTo(refused(PlanReason.NO_WORDS));
        assertThat(when(talked(), ANA, new Propose(ITEM, Section.CARE, "x".repeat(10_001), Set.of())))
                .isEqualTo(refused(PlanReason.LONG_WORDS));
        assertThat(when(talked(), ANA, propose(Section.CARE, SeatId.HOUSE))).isEqualTo(refused(PlanReason.UNKNOWN_SEAT));
        assertThat(when(talked().by(LUIS, new CircleEvent.Left()), ANA, propose(Section.CARE, LUIS)))
                .isEqualTo(refused(PlanReason.UNKNOWN_SEAT));
    }

    @Test
    void aClosedCircleAcceptsNothingNew() {
        assertThat(when(talked().by(MARISOL, new CircleEvent.Closed("")), DANIEL, propose(Section.CARE)))
                .isEqualTo(refused(PlanReason.CLOSED));
        assertThat(when(talked().by(LUIS, new CircleEvent.Left()), LUIS, propose(Section.CARE)))
                .isEqualTo(refused(PlanReason.CLOSED));
    }

    // Agreeing

    @Test
    void proposingIsAgreeingForOneselfAndForNobodyElse() {
        assertThat(plan(proposed()).waitingFor()).containsExactly(DANIEL);
        assertThat(plan(proposed()).counts(plan(proposed()).lines().getFirst())).isFalse();
        assertThat(plan(talked().then(MARISOL, Plan.NONE, propose(Section.CARE))).isAgreed()).isFalse();
    }

    @Test
    void eachAgreesToTheirOwnPart() {
        assertThat(when(proposed(), DANIEL, new Agree(Map.of(ITEM, 1)))).isEqualTo(happened(new PlanEvent.Agreed(ITEM, 1)));
        assertThat(when(proposed(), GRACE, new Agree(Map.of(ITEM, 1)))).isEqualTo(refused(PlanReason.NOT_ASKED));
        assertThat(when(proposed(), ANA, new Agree(Map.of(ITEM, 1)))).isEqualTo(happened());
        ACircle agreed = proposed().then(DANIEL, Plan.NONE, new Agree(Map.of(ITEM, 1)));
        assertThat(plan(agreed).isAgreed()).isTrue();
        assertThat(plan(agreed).waitingFor()).isEmpty();
    }

    @Test
    void nobodyAgreesBlindly() {
        ACircle changed = proposed().then(MARISOL, Plan.NONE, new Propose(OTHER, Section.CARE, "Evenings", Set.of()))
                .then(ANA, Plan.NONE, new Reword(ITEM, 1, "On Wednesday", Set.of(ANA)));
        assertThat(when(changed, DANIEL, new Agree(Map.of(ITEM, 1)))).isEqualTo(refused(PlanReason.CHANGED_BEFORE_AGREEING));
        assertThat(when(changed, DANIEL, new Agree(Map.of(ITEM, 1, OTHER, 1))))
                .isEqualTo(happened(new PlanEvent.Agreed(OTHER, 1)));
    }

    @Test
    void anAgreementCanBeTakenBack() {
        ACircle agreed = proposed().then(DANIEL, Plan.NONE, new Agree(Map.of(ITEM, 1)));
        assertThat(when(agreed, DANIEL, new TakeBack(ITEM))).isEqualTo(happened(new PlanEvent.AgreementTakenBack(ITEM)));
        assertThat(when(proposed(), DANIEL, new TakeBack(ITEM))).isEqualTo(happened());
        assertThat(plan(agreed.then(DANIEL, Plan.NONE, new TakeBack(ITEM))).isAgreed()).isFalse();
    }

    @Test
    void nobodyWaitsForSomebodyWhoLeft() {
        ACircle circle = talked().then(DANIEL, Plan.NONE, propose(Section.SUPPORTS, LUIS)).by(LUIS, new CircleEvent.Left());
        assertThat(plan(circle).isAgreed()).isTrue();
    }

    // Changing

    @Test
    void newWordsAskAgain() {
        ACircle agreed = proposed().then(DANIEL, Plan.NONE, new Agree(Map.of(ITEM, 1)));
        assertThat(when(agreed, LUIS, new Reword(ITEM, 1, "On Wednesday", Set.of(ANA))))
                .isEqualTo(happened(new PlanEvent.Reworded(ITEM, 2, "On Wednesday", Set.of(ANA, DANIEL))));
        Plan after = plan(agreed.then(LUIS, Plan.NONE, new Reword(ITEM, 1, "On Wednesday", Set.of(ANA))));
        assertThat(after.waitingFor()).containsExactly(DANIEL, ANA);
        assertThat(after.version()).isEqualTo(2);
        assertThat(after.lines().getFirst().lastAgreedBy(DANIEL)).hasValueSatisfying(
                earlier -> assertThat(earlier.words()).isEqualTo(WORDS));
        assertThat(when(agreed, LUIS, new Reword(ITEM, 1, WORDS, Set.of(ANA)))).isEqualTo(happened());
        assertThat(when(agreed, LUIS, new Reword(ITEM, 1, "", Set.of()))).isEqualTo(refused(PlanReason.NO_WORDS));
        assertThat(when(agreed, LUIS, new Reword(OTHER, 1, "x", Set.of()))).isEqualTo(refused(PlanReason.NO_SUCH_LINE));
    }

    @Test
    void theSlowerOfTwoSeesWhatTheOtherWrote() {
        ACircle changed = proposed().then(LUIS, Plan.NONE, new Reword(ITEM, 1, "On Wednesday", Set.of(ANA)));
        assertThat(when(changed, ANA, new Reword(ITEM, 1, "On Thursday", Set.of(ANA))))
                .isEqualTo(refused(PlanReason.CHANGED_MEANWHILE));
        assertThat(when(changed, ANA, new Remove(ITEM, 1))).isEqualTo(refused(PlanReason.CHANGED_BEFORE_REMOVAL));
    }

    @Test
    void whatThePersonWroteIsTheirsToChange() {
        ACircle theirs = talked().then(DANIEL, Plan.NONE, propose(Section.CARE, ANA));
        ACircle worded = proposed().then(DANIEL, Plan.NONE, new Reword(ITEM, 1, "On Wednesday", Set.of(ANA)));
        for (SeatId who : List.of(ANA, MARISOL)) {
            assertThat(when(theirs, who, new Reword(ITEM, 1, "Other", Set.of()))).isEqualTo(refused(PlanReason.NOT_YOURS));
            assertThat(when(theirs, who, new Remove(ITEM, 1))).isEqualTo(refused(PlanReason.NOT_YOURS));
            assertThat(when(worded, who, new Reword(ITEM, 2, "Other", Set.of()))).isEqualTo(refused(PlanReason.NOT_YOURS));
        }
        assertThat(when(theirs, DANIEL, new Remove(ITEM, 1))).isEqualTo(happened(new PlanEvent.Removed(ITEM)));
    }

    @Test
    void aPromiseIsItsOwnHumansToChange() {
        ACircle circle = talked().then(LUIS, Plan.NONE, propose(Section.PROMISES));
        for (SeatId who : List.of(ANA, MARISOL, DANIEL)) {
            assertThat(when(circle, who, new Reword(ITEM, 1, "Other", Set.of()))).isEqualTo(refused(PlanReason.NOT_YOURS));
            assertThat(when(circle, who, new Remove(ITEM, 1))).isEqualTo(refused(PlanReason.NOT_YOURS));
        }
        assertThat(when(circle, LUIS, new Reword(ITEM, 1, "Other", Set.of(DANIEL))))
                .isEqualTo(happened(new PlanEvent.Reworded(ITEM, 2, "Other", Set.of(LUIS))));
    }

    @Test
    void aProposalIsTakenOutByItsProposerOrByThePerson() {
        assertThat(when(proposed(), ANA, new Remove(ITEM, 1))).isEqualTo(happened(new PlanEvent.Removed(ITEM)));
        assertThat(when(proposed(), DANIEL, new Remove(ITEM, 1))).isEqualTo(happened(new PlanEvent.Removed(ITEM)));
        assertThat(when(proposed(), LUIS, new Remove(ITEM, 1))).isEqualTo(refused(PlanReason.NOT_YOURS));
        assertThat(when(proposed(), ANA, new Remove(OTHER, 1))).isEqualTo(happened());
        assertThat(plan(proposed().then(ANA, Plan.NONE, new Remove(ITEM, 1))).hasLines()).isFalse();
    }
}
