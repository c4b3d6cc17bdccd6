package org.openchair.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.ACircle.NOW;
import static org.openchair.invitation.Invitations.PROPOSAL;
import static org.openchair.invitation.Invitations.accepted;
import static org.openchair.invitation.Invitations.drafted;
import static org.openchair.invitation.Invitations.ready;
import static org.openchair.invitation.Invitations.sent;
import static org.openchair.invitation.Invitations.wished;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.Printed;
import org.openchair.events.InvitationEvent;
import org.openchair.events.InvitationEvent.Proposal;
import org.openchair.events.SeatId;
import org.openchair.firstday.FirstDay;
import org.openchair.kit.Screen;

class InvitationPageTest {
    private static final List<SeatId> DESK = List.of(MARISOL, ANA, LUIS, GRACE);

    @Test
    void everyStateIsAPageForEveryone() {
        ACircle countered = wished().by(MARISOL, new InvitationEvent.Counterproposed(3, PROPOSAL, "How about this"));
        for (ACircle circle : List.of(sent(), wished(), countered, accepted(), sent().by(DANIEL, new InvitationEvent.Postponed()),
                sent().by(DANIEL, new InvitationEvent.Declined()), sent().by(DANIEL, new InvitationEvent.ContactRefused()),
                sent().by(MARISOL, new InvitationEvent.Withdrawn()), sent().by(DANIEL, new InvitationEvent.QuestionAsked("Who?")))) {
            assertThat(Printed.inAllLanguages(person(circle))).contains("Marisol");
            for (SeatId who : DESK) {
                assertThat(Printed.inAllLanguages(SentView.of(circle.seen(who, Invitation.NONE), ACircle.viewer(who), ACircle.NOW))).contains("Daniel");
            }
            for (AnswerView.Kind kind : AnswerView.Kind.values()) {
                Printed.inAllLanguages(AnswerView.of(circle.seen(DANIEL, Invitation.NONE), ACircle.viewer(DANIEL), kind));
            }
        }
        for (ACircle circle : List.of(ACircle.opened(), drafted(), ready())) {
            for (SeatId who : DESK) {
                Printed.inAllLanguages(desk(circle, who));
            }
        }
        assertThat(Printed.inAllLanguages(SendingView.of(drafted().seen(MARISOL, Invitation.NONE), ACircle.viewer(MARISOL), NOW, true)))
                .contains("Ana, Luis");
        assertThat(Printed.inAllLanguages(LetterView.of(sent().seen(DANIEL, Invitation.NONE), ACircle.viewer(DANIEL), false).orElseThrow()))
                .contains("Grace’s kitchen");
    }

    @Test
    void wordsAreMarkedForThoseWhoReadThem() {
        ACircle circle = drafted().by(ANA, new InvitationEvent.Drafted(2, "You always lie. It is up to you. <b>", PROPOSAL, Set.of(ANA)));
        assertThat(Printed.inAllLanguages(desk(circle, LUIS))).contains("<mark class=\"soften\">").contains("<mark class=\"warm\">").contains("&lt;b&gt;");
        assertThat(Printed.inAllLanguages(desk(circle, ANA))).contains("data-coach=\"en\"").contains("data-marks=\"0-");
        assertThat(Printed.inAllLanguages(InvitationView.of(circle.seen(ANA, Invitation.NONE), ACircle.viewer(ANA), NOW, false)))
                .doesNotContain("data-coach=\"en\"");
    }

    @Test
    void thePersonsOwnWordsAreNeverCoached() {
        for (AnswerView.Kind kind : AnswerView.Kind.values()) {
            assertThat(Printed.inAllLanguages(AnswerView.of(sent().seen(DANIEL, Invitation.NONE), ACircle.viewer(DANIEL), kind)))
                    .doesNotContain("data-coach=\"");
        }
    }

    @Test
    void aQuestionIsOnNoSupportersPage() {
        ACircle circle = sent().by(DANIEL, new InvitationEvent.QuestionAsked("Is Luis still angry?")).by(MARISOL, new InvitationEvent.QuestionAnswered("Not with you"));
        for (SeatId who : List.of(ANA, LUIS, GRACE)) {
            assertThat(Printed.inAllLanguages(SentView.of(circle.seen(who, Invitation.NONE), ACircle.viewer(who), ACircle.NOW)))
                    .doesNotContain("angry").doesNotContain("Not with you");
        }
        assertThat(Printed.inAllLanguages(person(circle))).contains("angry").contains("Not with you");
    }

    @Test
    void aTalkThatIsOverIsPutIntoNoCalendarAndNobodyIsRemindedOfIt() {
        ACircle circle = sent().by(DANIEL, new InvitationEvent.Accepted(1));
        Invitation seen = circle.seen(DANIEL, Invitation.NONE);
        Proposal talk = seen.agreedProposal().orElseThrow();
        Instant begins = talk.at().atZone(seen.members().zone()).toInstant();
        for (Instant now : List.of(begins.minusSeconds(60), begins.plusSeconds(60 * talk.minutes() - 60), begins.plusSeconds(60 * talk.minutes()))) {
            boolean ahead = now.isBefore(begins.plusSeconds(60 * talk.minutes()));
            for (Screen page : List.of(PersonView.of(seen, circle.seen(DANIEL, FirstDay.NONE), ACircle.viewer(DANIEL), now),
                    SentView.of(circle.seen(ANA, Invitation.NONE), ACircle.viewer(ANA), now))) {
                assertThat(Printed.inAllLanguages(page).contains("/invitation/calendar\"")).as(page.getClass() + " at " + now).isEqualTo(ahead);
                assertThat(Printed.inAllLanguages(page).contains("/invitation/reminder\"")).as(page.getClass() + " at " + now).isEqualTo(ahead);
            }
        }
    }

    private static Screen desk(ACircle circle, SeatId who) {
        return InvitationView.of(circle.seen(who, Invitation.NONE), ACircle.viewer(who), NOW, true);
    }

    private static Screen person(ACircle circle) {
        return PersonView.of(circle.seen(DANIEL, Invitation.NONE), circle.seen(DANIEL, FirstDay.NONE), ACircle.viewer(DANIEL), ACircle.NOW);
    }
}
