package org.openchair.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.invitation.DraftingTest.assertRefused;
import static org.openchair.invitation.Invitations.PROPOSAL;
import static org.openchair.invitation.Invitations.WORDS;
import static org.openchair.invitation.Invitations.accepted;
import static org.openchair.invitation.Invitations.agreed;
import static org.openchair.invitation.Invitations.answers;
import static org.openchair.invitation.Invitations.drafted;
import static org.openchair.invitation.Invitations.ready;
import static org.openchair.invitation.Invitations.safe;
import static org.openchair.invitation.Invitations.send;
import static org.openchair.invitation.Invitations.sent;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.events.CircleEvent;
import org.openchair.events.ConsentEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.InvitationEvent.Channel;
import org.openchair.events.PreparationEvent;
import org.openchair.events.PreparationEvent.SafetyAnswer;
import org.openchair.events.PreparationEvent.SafetyQuestion;
import org.openchair.events.Role;
import org.openchair.events.SeatId;
import org.openchair.journal.Decision;

class SendingTest {
    private static final InvitationEvent SENT = new InvitationEvent.Sent(1, WORDS, PROPOSAL, List.of(ANA, GRACE), Channel.HANDED_OVER);
    private static final InvitationCommand SEND = send(Channel.HANDED_OVER);

    @Test
    void goesOutWithOneVoice() {
        assertThat(ready().when(MARISOL, Invitation.NONE, SEND)).isEqualTo(Decision.happened(SENT));
    }

    @Test
    void byMailTheAddressIsNotedForThePersonsSeat() {
        assertThat(ready().when(MARISOL, Invitation.NONE, send(Channel.EMAIL))).isEqualTo(Decision.happened(
                new CircleEvent.Reachable(DANIEL, "daniel@example.org", "", false, false, ""),
                new InvitationEvent.Sent(1, WORDS, PROPOSAL, List.of(ANA, GRACE), Channel.EMAIL)));
        for (String wrong : List.of("", "daniel", "daniel@", "a b@example.org", "a@b", "a@example.org, b@example.org")) {
            assertRefused(ready(), MARISOL, new InvitationCommand.Send(1, Channel.EMAIL, wrong, 0, "", Map.of()), InvitationReason.NO_EMAIL);
        }
    }

    @Test
    void onlyTheInterventionistSends() {
        assertRefused(ready(), ANA, SEND, InvitationReason.NOT_INTERVENTIONIST);
        assertRefused(ready(), DANIEL, SEND, InvitationReason.NOT_INTERVENTIONIST);
    }

    @Test
    void notFromAClosedCircle() {
        assertRefused(ready().by(MARISOL, new CircleEvent.Closed("")), MARISOL, SEND, InvitationReason.CLOSED);
    }

    @Test
    void afterANoNothingIsSentByAnyone() {
        assertRefused(sent().by(DANIEL, new InvitationEvent.Postponed()), MARISOL, SEND, InvitationReason.NOT_NOW);
        assertRefused(sent().by(DANIEL, new InvitationEvent.Declined()), MARISOL, SEND, InvitationReason.DECLINED);
        assertRefused(sent().by(DANIEL, new InvitationEvent.ContactRefused()), MARISOL, SEND, InvitationReason.CONTACT_REFUSED);
    }

    @Test
    void thereAreWordsAndTheyAreTheNewest() {
        assertRefused(safe(agreed(ACircle.opened())), MARISOL, SEND, InvitationReason.NO_DRAFT);
        assertRefused(ready().by(ANA, new InvitationEvent.Drafted(2, "x", PROPOSAL, Set.of(ANA))), MARISOL, SEND, InvitationReason.CHANGED_MEANWHILE);
    }

    @Test
    void everyNamedInviterStandsBehindThisVersion() {
        assertRefused(safe(agreed(drafted())).by(ANA, new InvitationEvent.StoodBehind(1)), MARISOL, SEND, InvitationReason.NOT_ALL_BEHIND);
        assertRefused(ready().by(GRACE, new InvitationEvent.SteppedBack(1)), MARISOL, SEND, InvitationReason.NOT_ALL_BEHIND);
        assertRefused(ready().by(GRACE, new CircleEvent.Left()), MARISOL, SEND, InvitationReason.NOT_ALL_BEHIND);
    }

    @Test
    void everyoneAgreedThatThisIsAnInvitation() {
        ACircle withdrawn = ready().by(LUIS, new ConsentEvent.Withdrawn(ConsentEvent.Purpose.INVITATION_NOT_CONFRONTATION));
        assertRefused(withdrawn, MARISOL, SEND, InvitationReason.NOT_ALL_AGREED);
    }

    @Test
    void safetyComesFirst() {
        ACircle unanswered = agreed(drafted()).by(ANA, new InvitationEvent.StoodBehind(1)).by(GRACE, new InvitationEvent.StoodBehind(1));
        assertRefused(unanswered, MARISOL, SEND, InvitationReason.NOT_SAFE);
        for (SafetyAnswer answer : List.of(SafetyAnswer.YES, SafetyAnswer.UNSURE)) {
            ACircle positive = ready().by(LUIS, new PreparationEvent.SafetyAnswered(answers(answer), ""));
            assertRefused(positive, MARISOL, SEND, InvitationReason.NOT_SAFE);
            ACircle decided = positive.by(MARISOL, new PreparationEvent.SafetyDecided(LUIS, SafetyQuestion.VIOLENCE, "By phone only"));
            assertThat(decided.when(MARISOL, Invitation.NONE, SEND)).isInstanceOf(Decision.Happened.class);
        }
    }

    @Test
    void somebodyInvites() {
        ACircle nobody = safe(agreed(ACircle.opened())).by(MARISOL, new InvitationEvent.Drafted(1, WORDS, PROPOSAL, Set.of()));
        assertRefused(nobody, MARISOL, SEND, InvitationReason.NO_INVITERS);
    }

    @Test
    void theDayIsAhead() {
        assertRefused(ready().at(Instant.parse("2026-11-28T15:00:00Z")), MARISOL, SEND, InvitationReason.DAY_HAS_PASSED);
        assertRefused(ready().at(Instant.parse("2026-11-28T14:59:59Z")), MARISOL, SEND, InvitationReason.SHORT_NOTICE_UNEXPLAINED);
    }

    @Test
    void wordsThatMayHurtTakeAReason() {
        assertRefused(ready(), MARISOL, new InvitationCommand.Send(1, Channel.PRINTED, "", 2, " ", Map.of()), InvitationReason.STOP_UNEXPLAINED);
        assertRefused(ready(), MARISOL, new InvitationCommand.Send(1, Channel.PRINTED, "", 2, "r".repeat(2_001), Map.of()), InvitationReason.REASON_TOO_LONG);
        assertThat(ready().when(MARISOL, Invitation.NONE, new InvitationCommand.Send(1, Channel.HANDED_OVER, "", 2, "His own joke", Map.of())))
                .isEqualTo(Decision.happened(new InvitationEvent.StopExplained(1, "His own joke"), SENT));
    }

    @Test
    void shortNoticeTakesAReason() {
        ACircle late = ready().at(Instant.parse("2026-11-26T15:00:01Z"));
        assertRefused(late, MARISOL, SEND, InvitationReason.SHORT_NOTICE_UNEXPLAINED);
        assertRefused(late, MARISOL, new InvitationCommand.Send(1, Channel.HANDED_OVER, "", 0, "", Map.of(Warning.SHORT_NOTICE, "r".repeat(2_001))),
                InvitationReason.REASON_TOO_LONG);
        assertThat(late.when(MARISOL, Invitation.NONE,
                new InvitationCommand.Send(1, Channel.HANDED_OVER, "", 0, "", Map.of(Warning.SHORT_NOTICE, "He asked for it"))))
                .isEqualTo(Decision.happened(new InvitationEvent.WarningExplained(1, "short-notice", "He asked for it"), SENT));
        assertThat(ready().at(Instant.parse("2026-11-26T15:00:00Z")).when(MARISOL, Invitation.NONE, SEND)).isEqualTo(Decision.happened(SENT));
    }

    @Test
    void fewSupportersTakeAReason() {
        ACircle one = ready().by(LUIS, new CircleEvent.Left()).by(GRACE, new CircleEvent.Left())
                .by(ANA, new InvitationEvent.Drafted(2, WORDS, PROPOSAL, Set.of(ANA)), new InvitationEvent.StoodBehind(2));
        assertRefused(one, MARISOL, new InvitationCommand.Send(2, Channel.PRINTED, "", 0, "", Map.of(Warning.ONE_INVITER, "There is nobody else")),
                InvitationReason.FEW_SUPPORTERS_UNEXPLAINED);
    }

    @Test
    void manySupportersTakeAReason() {
        ACircle many = ready();
        for (int number = 10; number < 18; number++) {
            SeatId seat = new SeatId(new UUID(3, number));
            many = many.by(MARISOL, new CircleEvent.Seated(seat, Role.SUPPORTER, "S" + number, "", false, "en", Optional.empty()))
                    .by(seat, new ConsentEvent.Given(ConsentEvent.Purpose.INVITATION_NOT_CONFRONTATION),
                            new PreparationEvent.SafetyAnswered(answers(SafetyAnswer.NO), ""));
        }
        assertRefused(many, MARISOL, SEND, InvitationReason.MANY_SUPPORTERS_UNEXPLAINED);
    }

    @Test
    void isSentOnce() {
        assertRefused(sent(), MARISOL, SEND, InvitationReason.ALREADY_SENT);
        assertRefused(accepted(), MARISOL, SEND, InvitationReason.ALREADY_SENT);
    }

    @Test
    void afterAYesANextOneMayGoOut() {
        ACircle next = accepted().by(ANA, new InvitationEvent.Drafted(2, "Again?", PROPOSAL, Set.of(ANA)), new InvitationEvent.StoodBehind(2));
        ACircle again = next.then(MARISOL, Invitation.NONE, new InvitationCommand.Send(2, Channel.HANDED_OVER, "", 0, "",
                Map.of(Warning.ONE_INVITER, "She is the one he listens to")));
        assertThat(again.history().fold(Invitation.NONE).isAnswered()).isFalse();
    }

    @Test
    void isTakenBackBeforeItIsAnswered() {
        InvitationCommand withdraw = new InvitationCommand.Withdraw();
        assertThat(sent().when(MARISOL, Invitation.NONE, withdraw)).isEqualTo(Decision.happened(new InvitationEvent.Withdrawn()));
        assertThat(sent().by(MARISOL, new InvitationEvent.Withdrawn()).when(MARISOL, Invitation.NONE, withdraw)).isEqualTo(Decision.happened());
        assertThat(sent().by(DANIEL, new InvitationEvent.QuestionAsked("Who?")).when(MARISOL, Invitation.NONE, withdraw)).isInstanceOf(Decision.Happened.class);
        assertRefused(ready(), MARISOL, withdraw, InvitationReason.NOT_SENT);
        assertRefused(accepted(), MARISOL, withdraw, InvitationReason.ALREADY_ANSWERED);
        assertRefused(sent(), ANA, withdraw, InvitationReason.NOT_INTERVENTIONIST);
        assertThat(sent().by(MARISOL, new InvitationEvent.Withdrawn()).when(MARISOL, Invitation.NONE, SEND)).isEqualTo(Decision.happened(SENT));
    }
}
