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
import static org.openchair.invitation.Invitations.draft;
import static org.openchair.invitation.Invitations.drafted;
import static org.openchair.invitation.Invitations.joined;
import static org.openchair.invitation.Invitations.safe;
import static org.openchair.invitation.Invitations.sent;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.events.CircleEvent;
import org.openchair.events.Event;
import org.openchair.events.InvitationEvent;
import org.openchair.events.InvitationEvent.Channel;
import org.openchair.events.InvitationEvent.Drafted;
import org.openchair.events.InvitationEvent.Parts;
import org.openchair.events.SeatId;
import org.openchair.invitation.InvitationCommand.Compose;
import org.openchair.invitation.InvitationCommand.WriteParagraph;
import org.openchair.journal.Decision;

class ComposingTest {
    private static final String JOINED = "Dear Daniel,\n\nI miss our Sundays.\n\nI can drive.\n\nIt is up to you.";

    @Test
    void theWordsAreJoinedByRule() {
        assertThat(draftOf(joined()).words()).isEqualTo(JOINED);
        assertThat(draftOf(joined()).parts().orElseThrow()).isEqualTo(new Parts("Dear Daniel,",
                List.of(new Parts.Own(ANA, "I miss our Sundays."), new Parts.Own(GRACE, "I can drive.")), "It is up to you."));
    }

    @Test
    void beforeAnythingIsProposedEachMayWriteAlready() {
        ACircle begun = ACircle.opened().then(LUIS, Invitation.NONE, new Compose(0, true, "", "", List.of()));
        assertThat(begun.when(LUIS, Invitation.NONE, new WriteParagraph(" I am here. ")))
                .isEqualTo(Decision.happened(new InvitationEvent.ParagraphWritten("I am here.")));
        assertRefused(begun, LUIS, draft(0, "One text"), InvitationReason.NO_PARAGRAPHS);
    }

    @Test
    void aParagraphIsItsAuthorsAlone() {
        ACircle changed = joined().then(GRACE, Invitation.NONE, new WriteParagraph("I can drive on Thursday."));
        assertThat(draftOf(changed).parts().orElseThrow().paragraphs()).containsExactly(new Parts.Own(ANA, "I miss our Sundays."),
                new Parts.Own(GRACE, "I can drive on Thursday."));
        assertRefused(joined(), LUIS, new WriteParagraph("Me too"), InvitationReason.NOT_AN_INVITER);
        assertRefused(joined(), MARISOL, new WriteParagraph("Me too"), InvitationReason.NOT_AN_INVITER);
        assertRefused(joined(), DANIEL, new WriteParagraph("Me too"), InvitationReason.NOT_AN_INVITER);
        assertRefused(drafted(), ANA, new WriteParagraph("Mine"), InvitationReason.NOT_JOINED);
    }

    @Test
    void oneChangedWordAsksEverybodyAgain() {
        ACircle all = joined().by(ANA, new InvitationEvent.StoodBehind(2)).by(GRACE, new InvitationEvent.StoodBehind(2));
        assertThat(all.history().fold(Invitation.NONE).waitingForInviters()).isEmpty();
        ACircle changed = all.then(GRACE, Invitation.NONE, new WriteParagraph("I can walk."));
        assertThat(draftOf(changed).version()).isEqualTo(3);
        assertThat(changed.history().fold(Invitation.NONE).waitingForInviters()).containsExactlyInAnyOrder(ANA, GRACE);
        assertThat(all.when(GRACE, Invitation.NONE, new WriteParagraph("I can drive."))).isEqualTo(Decision.happened());
    }

    @Test
    void anInviterOrTheInterventionistPutsThemInOrder() {
        Compose turned = new Compose(1, true, "Dear Daniel,", "It is up to you.", List.of(GRACE, ANA));
        for (SeatId who : List.of(ANA, MARISOL)) {
            assertThat(draftOf(joined().then(who, Invitation.NONE, turned)).words()).startsWith("Dear Daniel,\n\nI can drive.\n\nI miss");
        }
        assertRefused(joined(), LUIS, turned, InvitationReason.NOT_AN_INVITER);
        assertRefused(joined(), ANA, new Compose(0, true, "", "", List.of()), InvitationReason.CHANGED_MEANWHILE);
        assertRefused(joined(), ANA, new Compose(1, true, "", "", List.of(DANIEL)), InvitationReason.INVITER_UNKNOWN);
        assertRefused(joined(), ANA, new Compose(1, true, "a".repeat(501), "", List.of()), InvitationReason.OPENING_TOO_LONG);
        assertRefused(joined(), ANA, new Compose(1, true, "", "a".repeat(501), List.of()), InvitationReason.CLOSING_TOO_LONG);
        assertRefused(joined(), ANA, new WriteParagraph("a".repeat(2_001)), InvitationReason.PARAGRAPH_TOO_LONG);
    }

    @Test
    void asOneTextTheSameWordsAreAskedAboutAgain() {
        ACircle one = joined().then(ANA, Invitation.NONE, new Compose(1, false, "", "", List.of()));
        assertThat(draftOf(one)).matches(draft -> draft.version() == 3 && draft.parts().isEmpty() && draft.words().equals(JOINED));
        assertThat(draftOf(drafted().then(ANA, Invitation.NONE, new Compose(0, true, "Dear Daniel", "", List.of()))).words())
                .as("what was one text stays until somebody wrote").isEqualTo(WORDS);
    }

    @Test
    void whoIsTakenOffTakesTheirParagraphAlong() {
        ACircle without = joined().then(ANA, Invitation.NONE,
                new InvitationCommand.Draft(2, "", Invitations.details(PROPOSAL), Set.of(ANA)));
        assertThat(draftOf(without).words()).isEqualTo("Dear Daniel,\n\nI miss our Sundays.\n\nIt is up to you.");
        assertThat(ParagraphsView.of(without.seen(ANA, Invitation.NONE), ACircle.viewer(ANA), true).toString()).doesNotContain("I can drive");
        assertRefused(without, GRACE, new WriteParagraph("But I"), InvitationReason.NOT_AN_INVITER);
    }

    @Test
    void whoLeavesTakesTheirNameAndTheirParagraphAlong() {
        ACircle all = joined().by(ANA, new InvitationEvent.StoodBehind(2)).by(GRACE, new InvitationEvent.StoodBehind(2));
        ACircle left = leave(all, GRACE);
        assertThat(draftOf(left)).matches(draft -> draft.version() == 3 && draft.inviters().equals(Set.of(ANA)) && draft.behind().isEmpty());
        assertThat(draftOf(left).words()).isEqualTo("Dear Daniel,\n\nI miss our Sundays.\n\nIt is up to you.");
        assertThat(draftOf(left).proposal().people()).doesNotContain(GRACE);
        assertThat(leave(left, ANA).history().fold(Invitation.NONE).draft().orElseThrow().words()).isEmpty();
        assertRefused(safe(agreed(leave(left, ANA))), MARISOL, new InvitationCommand.Send(4, Channel.PRINTED, "", 0, "", Map.of()), InvitationReason.NO_DRAFT);
        assertThat(draftOf(leave(drafted(), GRACE))).as("their name goes from one text too")
                .matches(draft -> draft.version() == 2 && draft.words().equals(WORDS) && draft.inviters().equals(Set.of(ANA)));
    }

    @Test
    void whatThePersonHasStaysWhatTheyHave() {
        assertThat(Composing.afterLeaving(sent().history(), GRACE)).isEmpty();
        assertThat(Composing.afterLeaving(accepted().history(), GRACE)).isEmpty();
        assertThat(Composing.afterLeaving(sent().by(DANIEL, new InvitationEvent.Declined()).history(), GRACE)).isEmpty();
        assertThat(Composing.afterLeaving(joined().history(), LUIS)).as("who invites nobody").isEmpty();
        assertThat(Composing.afterLeaving(sent().by(MARISOL, new InvitationEvent.Withdrawn()).history(), GRACE)).hasSize(1);
    }

    @Test
    void whoseEachParagraphIsGoesWithTheLetter() {
        ACircle ready = safe(agreed(joined())).by(ANA, new InvitationEvent.StoodBehind(2)).by(GRACE, new InvitationEvent.StoodBehind(2));
        ACircle sent = ready.then(MARISOL, Invitation.NONE, new InvitationCommand.Send(2, Channel.HANDED_OVER, "", 0, "", Map.of()));
        PersonView person = PersonView.of(sent.seen(DANIEL, Invitation.NONE), sent.seen(DANIEL, org.openchair.firstday.FirstDay.NONE), ACircle.viewer(DANIEL), ACircle.NOW);
        assertThat(person.passages()).extracting(Passage::by).containsExactly("", "Ana", "Grace", "");
        assertThat(LetterView.of(sent.seen(DANIEL, Invitation.NONE), ACircle.viewer(DANIEL), true).orElseThrow().passages())
                .extracting(Passage::by).containsExactly("", "AN", "GR", "");
        assertThat(CueCardView.of(LetterView.of(sent.seen(ANA, Invitation.NONE), ACircle.viewer(ANA), false).orElseThrow(), "").voices())
                .extracting(CueCardView.Voice::by).containsExactly("", "Ana", "Grace", "");
    }

    /** As the desk does it: what follows is written in the same breath. */
    private static ACircle leave(ACircle circle, SeatId who) {
        List<Event> follows = Composing.afterLeaving(circle.history(), who);
        return circle.by(who, new CircleEvent.Left()).by(who, follows.toArray(Event[]::new));
    }

    private static Draft draftOf(ACircle circle) {
        Draft draft = circle.history().fold(Invitation.NONE).draft().orElseThrow();
        assertThat(circle.history().entries()).filteredOn(entry -> entry.event() instanceof Drafted).last()
                .satisfies(entry -> assertThat(((Drafted) entry.event()).words()).isEqualTo(draft.words()));
        return draft;
    }
}
