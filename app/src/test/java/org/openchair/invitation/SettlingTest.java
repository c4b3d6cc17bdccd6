package org.openchair.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.ACircle.NOW;
import static org.openchair.invitation.DraftingTest.assertRefused;
import static org.openchair.invitation.Invitations.PROPOSAL;
import static org.openchair.invitation.Invitations.WISH;
import static org.openchair.invitation.Invitations.accepted;
import static org.openchair.invitation.Invitations.details;
import static org.openchair.invitation.Invitations.ready;
import static org.openchair.invitation.Invitations.sent;
import static org.openchair.invitation.Invitations.wished;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.events.CircleEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.InvitationEvent.Proposal;
import org.openchair.journal.Decision;

class SettlingTest {
    private static final InvitationCommand AGREE = new InvitationCommand.AgreeToWish(2);
    private static final Proposal OTHER = new Proposal(WISH.at().plusDays(1), "The library", 60, WISH.people(), "");
    private static final InvitationCommand COUNTER = new InvitationCommand.Counterpropose(2, details(OTHER), "Sunday is taken");
    private static final InvitationCommand REPLY = new InvitationCommand.Reply("Ana and I");

    @Test
    void theCircleAgreesToAWish() {
        assertThat(wished().when(MARISOL, Invitation.NONE, AGREE)).isEqualTo(Decision.happened(new InvitationEvent.WishAgreed(2)));
        ACircle agreed = wished().then(MARISOL, Invitation.NONE, AGREE);
        assertThat(agreed.history().fold(Invitation.NONE).agreedProposal()).contains(WISH);
        assertThat(agreed.when(MARISOL, Invitation.NONE, AGREE)).isEqualTo(Decision.happened());
    }

    @Test
    void orProposesSomethingElseToAnyDepth() {
        ACircle circle = wished().then(MARISOL, Invitation.NONE, COUNTER);
        assertThat(state(circle).agreedProposal()).isEmpty();
        assertThat(SentView.waitsFor(state(circle))).isEqualTo("person");
        circle = circle.then(DANIEL, Invitation.NONE, new InvitationCommand.AcceptWithChanges(3, details(WISH), "Sunday please"));
        assertThat(SentView.waitsFor(state(circle))).isEqualTo("circle");
        assertThat(state(circle).needsReply()).isTrue();
        circle = circle.then(MARISOL, Invitation.NONE, new InvitationCommand.Counterpropose(4, details(OTHER), ""));
        circle = circle.then(DANIEL, Invitation.NONE, new InvitationCommand.Accept(5));
        assertThat(state(circle).agreedProposal()).contains(OTHER);
        assertThat(SentView.waitsFor(state(circle))).isEmpty();
    }

    @Test
    void onlyTheInterventionistAnswersForTheCircle() {
        for (InvitationCommand command : new InvitationCommand[] {AGREE, COUNTER, REPLY}) {
            assertRefused(wished(), ANA, command, InvitationReason.NOT_INTERVENTIONIST);
            assertRefused(wished(), DANIEL, command, InvitationReason.NOT_INTERVENTIONIST);
            assertRefused(wished().by(MARISOL, new CircleEvent.Closed("")), MARISOL, command, InvitationReason.CLOSED);
        }
    }

    @Test
    void nothingIsSettledWithoutAYes() {
        assertRefused(sent(), MARISOL, AGREE, InvitationReason.NO_YES);
        assertRefused(sent(), MARISOL, new InvitationCommand.Counterpropose(1, details(OTHER), ""), InvitationReason.NO_YES);
        assertRefused(ready(), MARISOL, AGREE, InvitationReason.NOT_SENT);
        assertRefused(wished().by(DANIEL, new InvitationEvent.Declined()), MARISOL, AGREE, InvitationReason.DECLINED);
        assertRefused(wished().by(DANIEL, new InvitationEvent.Postponed()), MARISOL, COUNTER, InvitationReason.NOT_NOW);
        assertRefused(wished().by(DANIEL, new InvitationEvent.ContactRefused()), MARISOL, REPLY, InvitationReason.CONTACT_REFUSED);
    }

    @Test
    void onlyTheNewestRoundIsSettled() {
        ACircle again = wished().by(DANIEL, new InvitationEvent.AcceptedWithChanges(3, OTHER, ""));
        assertRefused(again, MARISOL, AGREE, InvitationReason.ROUND_PASSED);
        assertRefused(again, MARISOL, COUNTER, InvitationReason.ROUND_PASSED);
        assertRefused(accepted(), MARISOL, new InvitationCommand.AgreeToWish(2), InvitationReason.ROUND_PASSED);
    }

    @Test
    void aWishForADayThatHasPassedIsAnsweredWithAnother() {
        ACircle late = wished().at(Instant.parse("2026-12-05T10:00:00Z"));
        assertRefused(late, MARISOL, AGREE, InvitationReason.OFFER_HAS_PASSED);
        assertRefused(late, MARISOL, COUNTER, InvitationReason.IN_THE_PAST);
    }

    @Test
    void aCounterproposalIsSomethingElse() {
        assertRefused(wished(), MARISOL, new InvitationCommand.Counterpropose(2, details(WISH), "x"), InvitationReason.NOTHING_CHANGED);
        assertRefused(wished(), MARISOL, new InvitationCommand.Counterpropose(2, details(OTHER), "x".repeat(10_001)), InvitationReason.TOO_LONG);
    }

    @Test
    void afterAgreeingSomethingMayComeBetweenAndTheYesIsAskedForAgain() {
        ACircle moved = accepted().then(MARISOL, Invitation.NONE, new InvitationCommand.Counterpropose(1, details(OTHER), "Grace is ill"));
        assertThat(state(moved).agreedProposal()).isEmpty();
        assertThat(state(moved).rounds().offered().orElseThrow().proposal()).isEqualTo(OTHER);
    }

    @Test
    void aReplyFollowsAQuestion() {
        ACircle asked = sent().by(DANIEL, new InvitationEvent.QuestionAsked("Who?"));
        assertThat(asked.when(MARISOL, Invitation.NONE, REPLY)).isEqualTo(Decision.happened(new InvitationEvent.QuestionAnswered("Ana and I")));
        assertRefused(asked.then(MARISOL, Invitation.NONE, REPLY), MARISOL, REPLY, InvitationReason.NO_QUESTION);
        assertRefused(sent(), MARISOL, REPLY, InvitationReason.NO_QUESTION);
        assertRefused(asked, MARISOL, new InvitationCommand.Reply(" "), InvitationReason.NO_REPLY);
        assertRefused(asked, MARISOL, new InvitationCommand.Reply("r".repeat(10_001)), InvitationReason.REPLY_TOO_LONG);
    }

    @Test
    void itLapsesNinetyDaysAfterSendingWhileUnanswered() {
        assertThat(state(ready()).lapsesAt()).isEmpty();
        assertThat(state(sent()).lapsesAt()).contains(NOW.plus(Duration.ofDays(90)));
        assertThat(state(sent().by(MARISOL, new InvitationEvent.Withdrawn())).lapsesAt()).contains(NOW.plus(Duration.ofDays(90)));
        assertThat(state(sent().by(DANIEL, new InvitationEvent.QuestionAsked("?"))).lapsesAt()).contains(NOW.plus(Duration.ofDays(90)));
        assertThat(state(accepted()).lapsesAt()).isEmpty();
        assertThat(state(sent().by(DANIEL, new InvitationEvent.Declined())).lapsesAt()).isEmpty();
    }

    @Test
    void anAgreementEndsWithANo() {
        assertThat(state(accepted()).agreedProposal()).contains(PROPOSAL);
        assertThat(state(accepted().by(DANIEL, new InvitationEvent.Declined())).agreedProposal()).isEmpty();
        assertThat(state(accepted().by(DANIEL, new InvitationEvent.AcceptedWithChanges(2, WISH, ""))).agreedProposal()).isEmpty();
    }

    private static Invitation state(ACircle circle) {
        return circle.history().fold(Invitation.NONE);
    }
}
