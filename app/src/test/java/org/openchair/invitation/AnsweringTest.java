package org.openchair.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.invitation.DraftingTest.assertRefused;
import static org.openchair.invitation.Invitations.PROPOSAL;
import static org.openchair.invitation.Invitations.WISH;
import static org.openchair.invitation.Invitations.accepted;
import static org.openchair.invitation.Invitations.details;
import static org.openchair.invitation.Invitations.ready;
import static org.openchair.invitation.Invitations.sent;
import static org.openchair.invitation.Invitations.wished;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.consent.Clearance.Contact;
import org.openchair.events.CircleEvent;
import org.openchair.events.Event;
import org.openchair.events.InvitationEvent;
import org.openchair.events.SeatId;
import org.openchair.invitation.InvitationCommand.Details;
import org.openchair.journal.Decision;

class AnsweringTest {
    private static final InvitationCommand YES = new InvitationCommand.Accept(1);
    private static final InvitationCommand CHANGES = new InvitationCommand.AcceptWithChanges(1, details(WISH), " Please not at home ");
    private static final InvitationCommand QUESTION = new InvitationCommand.Ask("Who will be there?");
    private static final InvitationCommand NOT_NOW = new InvitationCommand.Postpone(Optional.empty());
    private static final InvitationCommand NO = new InvitationCommand.Decline();
    private static final InvitationCommand NO_CONTACT = new InvitationCommand.RefuseContact();

    @Test
    void everyAnswerIsTaken() {
        assertHappens(sent(), YES, new InvitationEvent.Accepted(1));
        assertHappens(sent(), CHANGES, new InvitationEvent.AcceptedWithChanges(2, WISH, "Please not at home"));
        assertHappens(sent(), QUESTION, new InvitationEvent.QuestionAsked("Who will be there?"));
        assertHappens(sent(), NOT_NOW, new InvitationEvent.Postponed());
        assertHappens(sent(), NO, new InvitationEvent.Declined());
        assertHappens(sent(), NO_CONTACT, new InvitationEvent.ContactRefused());
    }

    @Test
    void onlyThePersonAnswers() {
        for (InvitationCommand command : List.of(YES, CHANGES, QUESTION, NOT_NOW, NO, NO_CONTACT)) {
            for (SeatId other : List.of(ANA, MARISOL)) {
                assertRefused(sent(), other, command, InvitationReason.ONLY_THE_PERSON);
            }
        }
    }

    @Test
    void theAnswerCanBeChangedAtAnyTime() {
        assertHappens(sent().by(DANIEL, new InvitationEvent.Declined()), YES, new InvitationEvent.Accepted(1));
        assertHappens(sent().by(DANIEL, new InvitationEvent.ContactRefused()), YES, new InvitationEvent.Accepted(1));
        assertHappens(sent().by(DANIEL, new InvitationEvent.ContactRefused()), QUESTION, new InvitationEvent.QuestionAsked("Who will be there?"));
        assertHappens(accepted(), NO, new InvitationEvent.Declined());
        assertHappens(accepted(), CHANGES, new InvitationEvent.AcceptedWithChanges(2, WISH, "Please not at home"));
    }

    @Test
    void theSameAnswerTwiceIsOne() {
        assertThat(accepted().when(DANIEL, Invitation.NONE, YES)).isEqualTo(Decision.happened());
        assertThat(sent().by(DANIEL, new InvitationEvent.Postponed()).when(DANIEL, Invitation.NONE, NOT_NOW)).isEqualTo(Decision.happened());
        assertThat(sent().by(DANIEL, new InvitationEvent.Declined()).when(DANIEL, Invitation.NONE, NO)).isEqualTo(Decision.happened());
        assertThat(sent().by(DANIEL, new InvitationEvent.ContactRefused()).when(DANIEL, Invitation.NONE, NO_CONTACT)).isEqualTo(Decision.happened());
    }

    @Test
    void whatWasNotSentIsNotAnswered() {
        for (InvitationCommand command : List.of(YES, CHANGES, QUESTION, NOT_NOW, NO)) {
            assertRefused(ready(), DANIEL, command, InvitationReason.NOT_SENT);
            assertRefused(sent().by(MARISOL, new InvitationEvent.Withdrawn()), DANIEL, command, InvitationReason.NOT_SENT);
            assertRefused(sent().by(MARISOL, new CircleEvent.Closed("")), DANIEL, command, InvitationReason.CLOSED);
        }
    }

    @Test
    void doNotContactMeIsAlwaysHeard() {
        assertHappens(sent().by(MARISOL, new InvitationEvent.Withdrawn()), NO_CONTACT, new InvitationEvent.ContactRefused());
        assertHappens(sent().by(MARISOL, new CircleEvent.Closed("")), NO_CONTACT, new InvitationEvent.ContactRefused());
    }

    @Test
    void aYesIsToWhatIsProposedNow() {
        ACircle countered = wished().by(MARISOL, new InvitationEvent.Counterproposed(3, PROPOSAL, "How about this"));
        assertRefused(countered, DANIEL, YES, InvitationReason.ROUND_PASSED);
        assertHappens(countered, new InvitationCommand.Accept(3), new InvitationEvent.Accepted(3));
        // Wishing first and then saying yes to what was there before is a change of mind, and fine.
        assertHappens(wished(), YES, new InvitationEvent.Accepted(1));
        assertRefused(wished(), DANIEL, CHANGES, InvitationReason.ROUND_PASSED);
    }

    @Test
    void aDayThatHasPassedAsksForAnother() {
        assertRefused(sent().at(Instant.parse("2026-12-01T10:00:00Z")), DANIEL, YES, InvitationReason.OFFER_HAS_PASSED);
        assertRefused(sent().at(Instant.parse("2026-12-01T10:00:00Z")), DANIEL, CHANGES, InvitationReason.IN_THE_PAST);
    }

    @Test
    void aWishIsCompleteAndAsksForSomething() {
        assertRefused(sent(), DANIEL, new InvitationCommand.AcceptWithChanges(1, details(PROPOSAL), " "), InvitationReason.NOTHING_CHANGED);
        assertHappens(sent(), new InvitationCommand.AcceptWithChanges(1, details(PROPOSAL), "With my dog"),
                new InvitationEvent.AcceptedWithChanges(2, PROPOSAL, "With my dog"));
        assertRefused(sent(), DANIEL, new InvitationCommand.AcceptWithChanges(1, details(WISH), "w".repeat(10_001)), InvitationReason.TOO_LONG);
        assertRefused(sent(), DANIEL, new InvitationCommand.AcceptWithChanges(1,
                new Details(Optional.of(LocalDateTime.of(2026, 12, 1, 9, 0)), "", 60, Set.of(ANA), ""), ""), InvitationReason.NO_PLACE);
    }

    @Test
    void aQuestionHasWords() {
        assertRefused(sent(), DANIEL, new InvitationCommand.Ask(" "), InvitationReason.NO_WORDS);
        assertRefused(sent(), DANIEL, new InvitationCommand.Ask("q".repeat(10_001)), InvitationReason.TOO_LONG);
    }

    @Test
    void aQuestionAfterANoOpensTheDoorAgain() {
        Invitation asked = sent().by(DANIEL, new InvitationEvent.Declined(), new InvitationEvent.QuestionAsked("Still?")).history().fold(Invitation.NONE);
        assertThat(asked.answer()).isEqualTo(Answer.QUESTION);
        assertThat(asked.clearance().contact()).isEqualTo(Contact.OPEN);
        assertThat(asked.needsReply()).isTrue();
        assertThat(accepted().by(DANIEL, new InvitationEvent.QuestionAsked("Parking?")).history().fold(Invitation.NONE).answer()).isEqualTo(Answer.YES);
    }

    private static void assertHappens(ACircle circle, InvitationCommand command, Event event) {
        assertThat(circle.when(DANIEL, Invitation.NONE, command)).isEqualTo(Decision.happened(event));
    }
}
