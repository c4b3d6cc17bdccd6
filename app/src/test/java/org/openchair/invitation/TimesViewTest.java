package org.openchair.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.invitation.Invitations.SATURDAY;
import static org.openchair.invitation.Invitations.SUNDAY;
import static org.openchair.invitation.TimesTest.marked;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.Printed;
import org.openchair.events.InvitationEvent;
import org.openchair.events.InvitationEvent.Suggested;
import org.openchair.events.SeatId;

class TimesViewTest {
    private static final InvitationEvent OFFERED = new InvitationEvent.TimesOffered(List.of(new Suggested(SUNDAY, 2, 1, 4)));

    private static TimesView of(ACircle circle, SeatId who, String zone) {
        return TimesView.of(circle.seen(who, Times.NONE), ACircle.viewer(who), Optional.of(zone).filter(name -> !name.isEmpty()).map(ZoneId::of), circle.now());
    }

    @Test
    void eachReadsWhatAllSaidAndMarksTheirOwn() {
        TimesView view = of(marked(), LUIS, "");
        assertThat(view.people()).containsExactly("Ana", "Luis", "Grace", "Marisol");
        assertThat(view.waiting()).containsExactly("Marisol");
        TimesView.Line saturday = view.lines().getFirst();
        TimesView.Line sunday = view.lines().getLast();
        assertThat(saturday.marks()).containsExactly("CAN", "CAN", "CANNOT", "");
        assertThat(List.of(saturday.can(), saturday.ifNeeded(), saturday.cannot())).containsExactly(2, 0, 1);
        assertThat(sunday.mine()).isEqualTo("IF_NEEDED");
        assertThat(saturday.best()).isFalse();
        assertThat(sunday.best()).isTrue();
        assertThat(Printed.inAllLanguages(view)).contains("never reads who can and who cannot", "2 can · 1 if need be · 0 cannot", "<th scope=\"col\">Grace</th>")
                .doesNotContain("Times for Daniel to choose from");
    }

    @Test
    void aTimeIsTrueOnTheReadersOwnClockToo() {
        TimesView far = of(marked(), ANA, "Europe/Madrid");
        assertThat(far.lines().getFirst().there()).contains(SATURDAY.plusHours(6));
        assertThat(Printed.inAllLanguages(far)).contains("On your own clock: Saturday", "4:00", "America/New York", "Europe/Madrid");
        TimesView same = of(marked(), ANA, "America/Detroit");
        assertThat(of(marked(), ANA, "America/New_York").own()).isEmpty();
        assertThat(same.lines().getFirst().there()).as("another name for the same clock").isEmpty();
        ACircle summer = ACircle.opened().by(MARISOL, new InvitationEvent.TimeProposed(TimesTest.FIRST, java.time.LocalDateTime.parse("2027-03-20T10:00")));
        assertThat(of(summer, ANA, "Europe/Madrid").lines().getFirst().there()).as("while only one of the clocks was put forward")
                .contains(java.time.LocalDateTime.parse("2027-03-20T15:00"));
    }

    @Test
    void onlyWhoWritesProposesAndOnlyTheInterventionistOffers() {
        ACircle drafted = marked().by(ANA, new InvitationEvent.Drafted(1, Invitations.WORDS, Invitations.PROPOSAL, java.util.Set.of(ANA)));
        assertThat(of(drafted, ANA, "").writes()).isTrue();
        assertThat(of(drafted, LUIS, "").writes()).isFalse();
        assertThat(of(drafted, LUIS, "").mayOffer()).isFalse();
        TimesView desk = of(drafted.by(MARISOL, OFFERED), MARISOL, "");
        assertThat(desk.mayOffer()).isTrue();
        assertThat(desk.offered()).containsExactly(new TimesView.Offered(SUNDAY, 3, 4));
        assertThat(Printed.inAllLanguages(desk)).contains("/invitation/draft?at=2026-11-28T10:00", "3 of 4 could", "3 de 4 podrían");
        assertThat(Printed.inAllLanguages(of(drafted, LUIS, ""))).doesNotContain("/invitation/draft?at=", "Add this time");
        TimesView rests = of(drafted.by(DANIEL, new InvitationEvent.Declined()), ANA, "");
        assertThat(rests.open()).isFalse();
        assertThat(Printed.inAllLanguages(rests)).contains("Times rest for now.").doesNotContain("type=\"radio\"");
    }

    @Test
    void thePersonReadsHowManyCouldBesideYesWithChanges() {
        ACircle asked = Invitations.sent().by(MARISOL, OFFERED);
        AnswerView changes = AnswerView.of(asked.seen(DANIEL, Invitation.NONE), ACircle.viewer(DANIEL), AnswerView.Kind.CHANGES)
                .offering(asked.seen(DANIEL, Times.NONE));
        assertThat(Printed.inAllLanguages(changes)).contains("3 of 4 could", "answer=changes&amp;at=2026-11-29T15:00").doesNotContain("if need be");
        assertThat(changes.at(SUNDAY).form().day()).isEqualTo("2026-11-29");
        assertThat(changes.at(SUNDAY).form().time()).isEqualTo("15:00");
        AnswerView yes = AnswerView.of(asked.seen(DANIEL, Invitation.NONE), ACircle.viewer(DANIEL), AnswerView.Kind.YES)
                .offering(asked.seen(DANIEL, Times.NONE));
        assertThat(yes.times()).isEmpty();
    }

    @Test
    void theDraftTakesATime() {
        InvitationView taken = InvitationView.of(Invitations.drafted().seen(ANA, Invitation.NONE), ACircle.viewer(ANA), Optional.of(SUNDAY), ACircle.NOW, true);
        assertThat(taken.form().day()).isEqualTo("2026-11-29");
        assertThat(taken.form().place()).isEqualTo(Invitations.PROPOSAL.place());
    }
}
