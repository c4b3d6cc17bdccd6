package org.openchair.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.invitation.Invitations.PROPOSAL;
import static org.openchair.invitation.Invitations.WORDS;
import static org.openchair.invitation.Invitations.accepted;
import static org.openchair.invitation.Invitations.details;
import static org.openchair.invitation.Invitations.draft;
import static org.openchair.invitation.Invitations.drafted;
import static org.openchair.invitation.Invitations.sent;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.events.CircleEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.SeatId;
import org.openchair.invitation.InvitationCommand.Details;
import org.openchair.journal.Decision;

class DraftingTest {

    @Test
    void aSupporterMayBeginAndTheInterventionistToo() {
        InvitationEvent first = new InvitationEvent.Drafted(1, WORDS, PROPOSAL, Set.of(ANA, GRACE));
        assertThat(ACircle.opened().when(LUIS, Invitation.NONE, draft(0, WORDS))).isEqualTo(Decision.happened(first));
        assertThat(ACircle.opened().when(MARISOL, Invitation.NONE, draft(0, "  " + WORDS + "\n"))).isEqualTo(Decision.happened(first));
    }

    @Test
    void onceThereAreInvitersTheyAndTheInterventionistWrite() {
        assertRefused(drafted(), LUIS, draft(1, "Other words"), InvitationReason.NOT_AN_INVITER);
        assertThat(drafted().when(GRACE, Invitation.NONE, draft(1, "Other words")))
                .isEqualTo(Decision.happened(new InvitationEvent.Drafted(2, "Other words", PROPOSAL, Set.of(ANA, GRACE))));
    }

    @Test
    void thePersonNeverWritesTheInvitation() {
        assertRefused(drafted(), DANIEL, draft(1, "x"), InvitationReason.NOT_AN_INVITER);
    }

    @Test
    void aLostRaceIsToldAndKeepsNothing() {
        ACircle raced = drafted().by(GRACE, new InvitationEvent.Drafted(2, "Grace’s words", PROPOSAL, Set.of(ANA, GRACE)));
        assertRefused(raced, ANA, draft(1, "Ana’s words"), InvitationReason.CHANGED_MEANWHILE);
    }

    @Test
    void keepingTheSameAgainIsNoNewVersion() {
        assertThat(drafted().when(ANA, Invitation.NONE, draft(0, WORDS))).isEqualTo(Decision.happened());
    }

    @Test
    void wordsAreNeededAndHaveAnEnd() {
        assertRefused(drafted(), ANA, draft(1, " \n "), InvitationReason.NO_WORDS);
        assertRefused(drafted(), ANA, draft(1, "a".repeat(10_001)), InvitationReason.TOO_LONG);
    }

    @Test
    void theProposalIsComplete() {
        assertProposalRefused(new Details(Optional.empty(), "p", 60, Set.of(ANA), ""), InvitationReason.NO_TIME);
        assertProposalRefused(new Details(Optional.of(PROPOSAL.at()), " ", 60, Set.of(ANA), ""), InvitationReason.NO_PLACE);
        assertProposalRefused(new Details(Optional.of(PROPOSAL.at()), "p".repeat(301), 60, Set.of(ANA), ""), InvitationReason.PLACE_TOO_LONG);
        assertProposalRefused(new Details(Optional.of(PROPOSAL.at()), "p", 9, Set.of(ANA), ""), InvitationReason.BAD_MINUTES);
        assertProposalRefused(new Details(Optional.of(PROPOSAL.at()), "p", 481, Set.of(ANA), ""), InvitationReason.BAD_MINUTES);
        assertProposalRefused(new Details(Optional.of(PROPOSAL.at()), "p", 60, Set.of(), ""), InvitationReason.NO_PEOPLE);
        assertProposalRefused(new Details(Optional.of(PROPOSAL.at()), "p", 60, Set.of(DANIEL), ""), InvitationReason.NO_PEOPLE);
        assertProposalRefused(new Details(Optional.of(PROPOSAL.at()), "p", 60, Set.of(stranger()), ""), InvitationReason.NO_PEOPLE);
        assertProposalRefused(new Details(Optional.of(PROPOSAL.at()), "p", 60, Set.of(ANA), "s".repeat(2_001)), InvitationReason.SUBJECTS_TOO_LONG);
    }

    private static void assertProposalRefused(Details details, InvitationReason reason) {
        assertRefused(drafted(), ANA, new InvitationCommand.Draft(1, "w", details, Set.of(ANA)), reason);
    }

    @Test
    void invitersAreSupportersOfThisCircle() {
        for (SeatId other : List.of(MARISOL, DANIEL, stranger())) {
            assertRefused(drafted(), ANA, new InvitationCommand.Draft(1, "w", details(PROPOSAL), Set.of(ANA, other)), InvitationReason.INVITER_UNKNOWN);
        }
    }

    @Test
    void whatIsWithThePersonIsNotRewritten() {
        assertRefused(sent(), ANA, draft(1, "Other words"), InvitationReason.ALREADY_SENT);
    }

    @Test
    void afterANoNothingIsWritten() {
        assertRefused(sent().by(DANIEL, new InvitationEvent.Postponed()), ANA, draft(1, "x"), InvitationReason.NOT_NOW);
        assertRefused(sent().by(DANIEL, new InvitationEvent.Declined()), ANA, draft(1, "x"), InvitationReason.DECLINED);
        assertRefused(sent().by(DANIEL, new InvitationEvent.ContactRefused()), ANA, draft(1, "x"), InvitationReason.CONTACT_REFUSED);
    }

    @Test
    void afterTakingBackAndAfterAYesTheNextIsWritten() {
        assertThat(sent().by(MARISOL, new InvitationEvent.Withdrawn()).when(ANA, Invitation.NONE, draft(1, "Next")))
                .isInstanceOf(Decision.Happened.class);
        assertThat(accepted().when(ANA, Invitation.NONE, draft(1, "Next"))).isInstanceOf(Decision.Happened.class);
    }

    @Test
    void everyInviterStandsBehindTheExactWords() {
        assertThat(drafted().when(GRACE, Invitation.NONE, new InvitationCommand.StandBehind(1)))
                .isEqualTo(Decision.happened(new InvitationEvent.StoodBehind(1)));
        assertThat(drafted().by(GRACE, new InvitationEvent.StoodBehind(1)).when(GRACE, Invitation.NONE, new InvitationCommand.StandBehind(1)))
                .isEqualTo(Decision.happened());
        assertRefused(drafted(), LUIS, new InvitationCommand.StandBehind(1), InvitationReason.NOT_AN_INVITER);
        assertRefused(drafted(), MARISOL, new InvitationCommand.StandBehind(1), InvitationReason.NOT_AN_INVITER);
        assertRefused(drafted(), GRACE, new InvitationCommand.StandBehind(2), InvitationReason.CHANGED_MEANWHILE);
        assertRefused(ACircle.opened(), GRACE, new InvitationCommand.StandBehind(0), InvitationReason.NO_DRAFT);
        assertRefused(sent(), GRACE, new InvitationCommand.StandBehind(1), InvitationReason.ALREADY_SENT);
    }

    @Test
    void anInviterMayStepBack() {
        assertThat(drafted().by(GRACE, new InvitationEvent.StoodBehind(1)).when(GRACE, Invitation.NONE, new InvitationCommand.StepBack(1)))
                .isEqualTo(Decision.happened(new InvitationEvent.SteppedBack(1)));
        assertThat(drafted().when(GRACE, Invitation.NONE, new InvitationCommand.StepBack(1))).isEqualTo(Decision.happened());
    }

    @Test
    void aChangeAsksEveryoneAgain() {
        ACircle changed = drafted().by(ANA, new InvitationEvent.StoodBehind(1)).by(GRACE, new InvitationEvent.StoodBehind(1));
        assertThat(changed.history().fold(Invitation.NONE).waitingForInviters()).isEmpty();
        assertThat(changed.then(ANA, Invitation.NONE, draft(1, "Other words")).history().fold(Invitation.NONE).waitingForInviters())
                .containsExactlyInAnyOrder(ANA, GRACE);
    }

    @Test
    void whoLeftDoesNotWriteAndIsWaitedFor() {
        ACircle left = drafted().by(GRACE, new InvitationEvent.StoodBehind(1), new CircleEvent.Left());
        assertRefused(left, GRACE, draft(1, "x"), InvitationReason.NOT_MEMBER);
        assertRefused(left, GRACE, new InvitationCommand.StepBack(1), InvitationReason.NOT_MEMBER);
        assertThat(left.history().fold(Invitation.NONE).waitingForInviters()).containsExactlyInAnyOrder(ANA, GRACE);
    }

    @Test
    void aClosedCircleTakesNoWords() {
        assertRefused(drafted().by(MARISOL, new CircleEvent.Closed("")), ANA, draft(1, "x"), InvitationReason.CLOSED);
    }

    private static SeatId stranger() {
        return new SeatId(new UUID(9, 9));
    }

    static void assertRefused(ACircle circle, SeatId who, InvitationCommand command, InvitationReason reason) {
        assertThat(circle.when(who, Invitation.NONE, command)).isEqualTo(Decision.refused(reason));
    }
}
