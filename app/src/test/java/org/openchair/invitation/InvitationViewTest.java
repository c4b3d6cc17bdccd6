package org.openchair.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.ACircle.NOW;
import static org.openchair.invitation.Invitations.PROPOSAL;
import static org.openchair.invitation.Invitations.WORDS;
import static org.openchair.invitation.Invitations.accepted;
import static org.openchair.invitation.Invitations.answers;
import static org.openchair.invitation.Invitations.drafted;
import static org.openchair.invitation.Invitations.ready;
import static org.openchair.invitation.Invitations.sent;
import static org.openchair.invitation.Invitations.wished;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.events.CircleEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.ItemId;
import org.openchair.events.PreparationEvent;
import org.openchair.events.PreparationEvent.Part;
import org.openchair.events.PreparationEvent.SafetyAnswer;
import org.openchair.events.SeatId;
import org.openchair.firstday.FirstDay;

class InvitationViewTest {

    @Test
    void aFirstPageOffersASaturdayAndEverybody() {
        InvitationView view = desk(ACircle.opened(), MARISOL);
        assertThat(view.newest()).isEmpty();
        assertThat(view.writes()).isTrue();
        assertThat(view.form().day()).isEqualTo("2026-11-28");
        assertThat(view.form().people()).extracting(Choice::name).containsExactly("Marisol", "Ana", "Luis", "Grace");
        assertThat(view.form().inviters()).allMatch(Choice::chosen).extracting(Choice::name).containsExactly("Ana", "Luis", "Grace");
    }

    @Test
    void everyoneSeesWhoStandsBehindItAndOnlyThoseWhoInviteWrite() {
        ACircle circle = drafted().by(ANA, new InvitationEvent.StoodBehind(1));
        for (SeatId who : List.of(MARISOL, ANA, LUIS, GRACE)) {
            assertThat(desk(circle, who).inviters()).containsExactly(
                    new InvitationView.Inviter("Ana", "AN", true, false, ""), new InvitationView.Inviter("Grace", "GR", false, false, ""));
            assertThat(desk(circle, who).writes()).isEqualTo(!who.equals(LUIS));
        }
        assertThat(desk(circle, ANA).stands()).isTrue();
        assertThat(desk(circle, GRACE).invites()).isTrue();
        assertThat(desk(circle, GRACE).stands()).isFalse();
    }

    @Test
    void whetherNothingIsMissingIsForTheInterventionist() {
        assertThat(desk(ready(), MARISOL).ready()).isTrue();
        assertThat(desk(ready(), ANA).ready()).isFalse();
        ACircle unsafe = ready().by(LUIS, new PreparationEvent.SafetyAnswered(answers(SafetyAnswer.YES), "He was hit"));
        assertThat(desk(unsafe, MARISOL).ready()).isFalse();
        assertThat(SendingView.of(unsafe.seen(MARISOL, Invitation.NONE), ACircle.viewer(MARISOL), NOW, true).readiness().conditions())
                .filteredOn(condition -> !condition.met()).singleElement()
                .satisfies(condition -> assertThat(condition.names()).containsExactly("Luis"));
    }

    @Test
    void whatChangedIsShownWordByWord() {
        ACircle circle = drafted().by(GRACE, new InvitationEvent.Drafted(2, WORDS + " It is up to you.", PROPOSAL, Set.of(ANA, GRACE)));
        InvitationView view = desk(circle, ANA);
        assertThat(view.newest().orElseThrow().by()).isEqualTo("Grace");
        assertThat(view.newest().orElseThrow().changes().pieces()).filteredOn(Changes.Piece::isAdded)
                .extracting(Changes.Piece::text).containsExactly(" It is up to you.");
        assertThat(view.history()).isTrue();
    }

    @Test
    void afterSendingAllSeeTheAnswerAndOnlyTheInterventionistTheQuestions() {
        ACircle circle = sent().by(MARISOL, new CircleEvent.LinkOpened(DANIEL)).by(DANIEL, new InvitationEvent.QuestionAsked("Will Luis be there?"));
        SentView marisol = SentView.of(circle.seen(MARISOL, Invitation.NONE), ACircle.viewer(MARISOL), ACircle.NOW);
        SentView ana = SentView.of(circle.seen(ANA, Invitation.NONE), ACircle.viewer(ANA), ACircle.NOW);
        assertThat(marisol.questions()).extracting(SentView.Line::words).containsExactly("Will Luis be there?");
        assertThat(marisol.mayReply()).isTrue();
        assertThat(marisol.opened()).isTrue();
        assertThat(ana.questions()).isEmpty();
        assertThat(ana.opened()).isFalse();
        assertThat(ana.status()).isEqualTo("invitation.status.none");
        assertThat(ana.toString()).doesNotContain("Will Luis");
        assertThat(ana.mayWithdraw()).isFalse();
    }

    @Test
    void whoMovesNextIsShownToEach() {
        for (SeatId who : List.of(MARISOL, ANA)) {
            SentView view = SentView.of(wished().seen(who, Invitation.NONE), ACircle.viewer(who), ACircle.NOW);
            assertThat(view.waitsFor()).isEqualTo("circle");
            assertThat(view.mayAgree()).isEqualTo(who.equals(MARISOL));
            assertThat(view.steps()).hasSize(2);
        }
        assertThat(person(wished()).status()).isEqualTo("invitation.now.wish");
        ACircle countered = wished().by(MARISOL, new InvitationEvent.Counterproposed(3, PROPOSAL, "How about this"));
        assertThat(person(countered).status()).isEqualTo("invitation.now.counter");
        assertThat(person(countered).said()).isEqualTo("How about this");
    }

    @Test
    void thePersonReadsTheWordsAndWhatIsDisclosed() {
        ACircle circle = drafted()
                .by(ANA, new PreparationEvent.Written(Part.APPRECIATION, "You fixed my porch light"))
                .by(LUIS, new PreparationEvent.Written(Part.OFFER, "I drive"), new PreparationEvent.Written(Part.OFFER, ""))
                .by(GRACE, new PreparationEvent.BarrierNamed(new ItemId(new UUID(4, 1)), "I get loud", "I leave the room"))
                .by(MARISOL, new PreparationEvent.MeetingPlanned(new ItemId(new UUID(4, 2)), LocalDateTime.of(2026, 11, 25, 18, 0), "Ana’s"))
                .by(MARISOL, new InvitationEvent.Sent(1, WORDS, PROPOSAL, List.of(ANA, GRACE), InvitationEvent.Channel.PRINTED));
        PersonView view = person(circle);
        assertThat(view.passages()).extracting(Passage::words).containsExactly(WORDS);
        assertThat(view.inviters()).containsExactly("Ana", "Grace");
        assertThat(view.neighbours()).extracting(PersonView.Neighbour::name).containsExactly("Marisol", "Ana", "Luis", "Grace");
        assertThat(view.neighbours().get(1).texts()).extracting(PersonView.Text::words).containsExactly("You fixed my porch light");
        assertThat(view.neighbours().get(2).texts()).isEmpty();
        assertThat(view.meetings()).extracting(Disclosed.Meeting::place).containsExactly("Ana’s");
        assertThat(view.toString()).doesNotContain("loud");
        assertThat(view.choices()).containsExactly(AnswerView.Kind.values());
        assertThat(view.lapsesAt()).contains(LocalDateTime.of(2027, 2, 21, 10, 0));
    }

    @Test
    void afterAnAnswerThePageSaysWhatIsTrue() {
        assertThat(person(sent()).status()).isEmpty();
        assertThat(person(accepted()).status()).isEqualTo("invitation.now.agreed");
        assertThat(person(accepted()).choices()).doesNotContain(AnswerView.Kind.YES).contains(AnswerView.Kind.NO);
        assertThat(person(sent().by(DANIEL, new InvitationEvent.Postponed())).status()).isEqualTo("invitation.now.not-now");
        assertThat(person(sent().by(DANIEL, new InvitationEvent.Declined())).status()).isEqualTo("invitation.now.no");
        PersonView refused = person(sent().by(DANIEL, new InvitationEvent.ContactRefused()));
        assertThat(refused.status()).isEqualTo("invitation.now.no-contact");
        assertThat(refused.choices()).contains(AnswerView.Kind.YES).doesNotContain(AnswerView.Kind.NO_CONTACT);
        ACircle asked = sent().by(DANIEL, new InvitationEvent.QuestionAsked("Who?"));
        assertThat(person(asked).status()).isEqualTo("invitation.now.question");
        assertThat(person(asked.by(MARISOL, new InvitationEvent.QuestionAnswered("We"))).status()).isEqualTo("invitation.now.replied");
    }

    @Test
    void whatWasTakenBackIsNotShown() {
        PersonView view = person(sent().by(MARISOL, new InvitationEvent.Withdrawn()));
        assertThat(view.invited()).isFalse();
        assertThat(view.passages()).isEmpty();
        assertThat(view.choices()).containsExactly(AnswerView.Kind.NO_CONTACT);
        assertThat(person(ready()).choices()).isEmpty();
        assertThat(person(ready()).toString()).doesNotContain(WORDS);
    }

    @Test
    void onPaperInitialsStandForNames() {
        LetterView view = LetterView.of(sent().seen(DANIEL, Invitation.NONE), ACircle.viewer(DANIEL), true).orElseThrow();
        assertThat(view.person()).isEqualTo("DA");
        assertThat(view.inviters()).containsExactly("AN", "GR");
        assertThat(view.offer().people()).containsExactly("MA", "AN", "LU", "GR");
        assertThat(view.draft()).isFalse();
        assertThat(LetterView.of(ready().seen(DANIEL, Invitation.NONE), ACircle.viewer(DANIEL), false)).isEmpty();
        assertThat(LetterView.of(ready().seen(ANA, Invitation.NONE), ACircle.viewer(ANA), false).orElseThrow().draft()).isTrue();
    }

    @Test
    void oneAnswerIsReadOnceMoreBeforeItIsGiven() {
        ACircle countered = wished().by(MARISOL, new InvitationEvent.Counterproposed(3, PROPOSAL, ""));
        for (AnswerView.Kind kind : AnswerView.Kind.values()) {
            AnswerView view = AnswerView.of(countered.seen(DANIEL, Invitation.NONE), ACircle.viewer(DANIEL), kind);
            assertThat(view.round()).isEqualTo(3);
            assertThat(view.offer().orElseThrow().place()).isEqualTo(PROPOSAL.place());
        }
        assertThat(AnswerView.of(wished().seen(DANIEL, Invitation.NONE), ACircle.viewer(DANIEL), AnswerView.Kind.YES).round()).isEqualTo(1);
    }

    private static InvitationView desk(ACircle circle, SeatId who) {
        return InvitationView.of(circle.seen(who, Invitation.NONE), ACircle.viewer(who), NOW, true);
    }

    private static PersonView person(ACircle circle) {
        return PersonView.of(circle.seen(DANIEL, Invitation.NONE), circle.seen(DANIEL, FirstDay.NONE), ACircle.viewer(DANIEL), ACircle.NOW);
    }
}
