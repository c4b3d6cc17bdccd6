package org.openchair.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.invitation.DraftingTest.assertRefused;
import static org.openchair.invitation.Invitations.PROPOSAL;
import static org.openchair.invitation.Invitations.WISH;
import static org.openchair.invitation.Invitations.WORDS;
import static org.openchair.invitation.Invitations.accepted;
import static org.openchair.invitation.Invitations.details;
import static org.openchair.invitation.Invitations.ready;
import static org.openchair.invitation.Invitations.sent;
import static org.openchair.invitation.Invitations.wished;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.consent.Clearance.Contact;
import org.openchair.events.CircleEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.InvitationEvent.Channel;
import org.openchair.events.ItemId;
import org.openchair.events.Role;
import org.openchair.events.SeatId;
import org.openchair.journal.Decision;

class AccompanyingTest {
    private static final ItemId ITEM = new ItemId(new UUID(5, 1));
    private static final SeatId SAM = new SeatId(new UUID(3, 77));
    private static final InvitationCommand NAME = new InvitationCommand.NameGuest(ITEM, " Sam ", "my friend", "Call me first");
    private static final InvitationCommand SEAT = new InvitationCommand.SeatGuest(ITEM, SAM);
    private static final InvitationCommand AWAY = new InvitationCommand.AskAway(LUIS, "We fight");
    private static final InvitationCommand TOLD = new InvitationCommand.MarkTold(LUIS);

    private static ACircle named() {
        return sent().then(DANIEL, Invitation.NONE, NAME);
    }

    private static ACircle askedAway(ACircle circle) {
        return circle.then(DANIEL, Invitation.NONE, AWAY);
    }

    @Test
    void thePersonBringsSomebody() {
        assertThat(sent().when(DANIEL, Invitation.NONE, NAME))
                .isEqualTo(Decision.happened(new InvitationEvent.GuestNamed(ITEM, "Sam", "my friend", "Call me first")));
        for (SeatId other : List.of(MARISOL, ANA)) {
            assertRefused(sent(), other, NAME, InvitationReason.ONLY_THE_PERSON);
        }
        assertRefused(ready(), DANIEL, NAME, InvitationReason.NOT_SENT);
        assertRefused(sent(), DANIEL, new InvitationCommand.NameGuest(ITEM, " ", "", ""), InvitationReason.NO_GUEST_NAME);
        assertRefused(sent(), DANIEL, new InvitationCommand.NameGuest(ITEM, "ana", "", ""), InvitationReason.GUEST_NAME_TAKEN);
        assertRefused(sent(), DANIEL, new InvitationCommand.NameGuest(ITEM, "S".repeat(101), "", ""), InvitationReason.GUEST_TOO_LONG);
        assertRefused(sent(), DANIEL, new InvitationCommand.NameGuest(ITEM, "Sam", "", "w".repeat(10_001)), InvitationReason.TOO_LONG);
    }

    @Test
    void theInterventionistMakesRoomAndTheGuestIsExpected() {
        assertThat(named().when(MARISOL, Invitation.NONE, SEAT)).isEqualTo(Decision.happened(
                new CircleEvent.Seated(SAM, Role.SUPPORTER, "Sam", "my friend", false, "en", Optional.empty()),
                new InvitationEvent.GuestSeated(ITEM, SAM)));
        assertRefused(named(), ANA, SEAT, InvitationReason.NOT_INTERVENTIONIST);
        assertRefused(sent(), MARISOL, SEAT, InvitationReason.NO_SUCH_GUEST);
        assertRefused(named().by(DANIEL, new InvitationEvent.Declined()), MARISOL, SEAT, InvitationReason.DECLINED);
        ACircle seated = named().by(DANIEL, new InvitationEvent.Accepted(1)).then(MARISOL, Invitation.NONE, SEAT);
        assertThat(seated.history().fold(Invitation.NONE).agreedProposal().orElseThrow().people()).contains(SAM);
        assertThat(seated.when(MARISOL, Invitation.NONE, new InvitationCommand.SeatGuest(ITEM, LUIS))).isEqualTo(Decision.happened());
        assertThat(seated.when(DANIEL, Invitation.NONE, new InvitationCommand.TakeGuestBack(ITEM))).isEqualTo(Decision.happened());
    }

    @Test
    void itMayNotBePossibleAndThePersonReadsWhy() {
        ACircle declined = named().then(MARISOL, Invitation.NONE, new InvitationCommand.DeclineGuest(ITEM, "Sam asked me not to."));
        assertThat(CompanyView.of(declined.seen(DANIEL, Invitation.NONE), ACircle.viewer(DANIEL)).guests().getFirst().declined()).isEqualTo("Sam asked me not to.");
        assertRefused(named(), MARISOL, new InvitationCommand.DeclineGuest(ITEM, " "), InvitationReason.NO_CANNOT);
        assertRefused(named(), MARISOL, new InvitationCommand.DeclineGuest(ITEM, "w".repeat(10_001)), InvitationReason.CANNOT_TOO_LONG);
        assertThat(declined.then(DANIEL, Invitation.NONE, new InvitationCommand.TakeGuestBack(ITEM)).history().fold(Invitation.NONE).company().guests()).isEmpty();
    }

    @Test
    void whoWasAskedAwayIsToldAndThenInNoProposal() {
        ACircle told = askedAway(accepted()).then(MARISOL, Invitation.NONE, TOLD);
        assertThat(told.history().fold(Invitation.NONE).agreedProposal().orElseThrow().people()).doesNotContain(LUIS).contains(ANA);
        assertThat(told.when(MARISOL, Invitation.NONE, TOLD)).isEqualTo(Decision.happened());
        assertThat(askedAway(sent()).when(DANIEL, Invitation.NONE, AWAY)).isEqualTo(Decision.happened());
        assertRefused(askedAway(sent()), LUIS, TOLD, InvitationReason.NOT_INTERVENTIONIST);
        assertRefused(sent(), MARISOL, TOLD, InvitationReason.NO_SUCH_GUEST);
        assertRefused(sent(), DANIEL, new InvitationCommand.AskAway(MARISOL, ""), InvitationReason.NO_ONE_CHOSEN);
        assertRefused(sent(), DANIEL, new InvitationCommand.AskAway(LUIS, "w".repeat(10_001)), InvitationReason.WHY_TOO_LONG);
        assertRefused(sent(), ANA, AWAY, InvitationReason.ONLY_THE_PERSON);
    }

    @Test
    void nobodyProposesThemAgainUnlessThePersonTakesItBack() {
        ACircle asked = askedAway(wished());
        assertRefused(asked, MARISOL, new InvitationCommand.Counterpropose(2, details(PROPOSAL), ""), InvitationReason.ASKED_AWAY);
        assertRefused(asked, DANIEL, new InvitationCommand.AcceptWithChanges(2, details(PROPOSAL), ""), InvitationReason.ASKED_AWAY);
        ACircle next = askedAway(sent()).by(DANIEL, new InvitationEvent.AcceptedWithChanges(2, WISH, ""))
                .by(ANA, new InvitationEvent.Drafted(2, WORDS, PROPOSAL, Set.of(ANA, GRACE)), new InvitationEvent.StoodBehind(2))
                .by(GRACE, new InvitationEvent.StoodBehind(2));
        assertRefused(next, MARISOL, new InvitationCommand.Send(2, Channel.PRINTED, "", 0, "", Map.of()), InvitationReason.STILL_EXPECTED);
        ACircle back = asked.then(DANIEL, Invitation.NONE, new InvitationCommand.TakeAwayBack(LUIS));
        assertThat(back.when(MARISOL, Invitation.NONE, new InvitationCommand.Counterpropose(2, details(PROPOSAL), ""))).isInstanceOf(Decision.Happened.class);
    }

    @Test
    void somebodyOfTheCircleIsAlwaysThere() {
        ACircle alone = sent().by(DANIEL, new InvitationEvent.AcceptedWithChanges(2, WISH.with(MARISOL, false), "")).by(MARISOL, new InvitationEvent.WishAgreed(2));
        ACircle asked = alone.then(DANIEL, Invitation.NONE, new InvitationCommand.AskAway(ANA, ""));
        assertRefused(asked, MARISOL, new InvitationCommand.MarkTold(ANA), InvitationReason.NOBODY_LEFT);
        assertRefused(alone, ANA, new InvitationCommand.StayAway(), InvitationReason.NOBODY_LEFT);
    }

    @Test
    void aSupporterMayStayAwayByThemselvesAndItLooksTheSame() {
        ACircle own = accepted().then(LUIS, Invitation.NONE, new InvitationCommand.StayAway());
        ACircle asked = askedAway(accepted()).then(MARISOL, Invitation.NONE, TOLD);
        for (SeatId other : List.of(ANA, GRACE, LUIS)) {
            assertThat(SentView.of(own.seen(other, Invitation.NONE), ACircle.viewer(other), ACircle.NOW))
                    .isEqualTo(SentView.of(asked.seen(other, Invitation.NONE), ACircle.viewer(other), ACircle.NOW));
        }
        assertRefused(own, LUIS, new InvitationCommand.StayAway(), InvitationReason.NOT_EXPECTED);
    }

    @Test
    void laterIsThePersonsOwnDay() {
        LocalDate day = LocalDate.of(2027, 1, 15);
        InvitationCommand later = new InvitationCommand.Postpone(Optional.of(day));
        ACircle asked = sent().then(DANIEL, Invitation.NONE, later);
        assertThat(asked.when(DANIEL, Invitation.NONE, later)).isEqualTo(Decision.happened());
        assertThat(asked.history().fold(Invitation.NONE).clearance().contact()).isEqualTo(Contact.NOT_NOW);
        assertThat(asked.seen(ANA, Invitation.NONE).company().later()).isEmpty();
        assertThat(asked.seen(MARISOL, Invitation.NONE).company().later()).contains(day);
        assertRefused(sent(), DANIEL, new InvitationCommand.Postpone(Optional.of(LocalDate.of(2026, 11, 23))), InvitationReason.LATER_HAS_PASSED);
        assertRefused(sent(), DANIEL, new InvitationCommand.Postpone(Optional.of(LocalDate.of(2028, 11, 24))), InvitationReason.LATER_IS_FAR);
        ACircle came = asked.by(SeatId.HOUSE, new InvitationEvent.LaterCame());
        assertThat(came.history().fold(Invitation.NONE).clearance().contact()).isEqualTo(Contact.OPEN);
        assertThat(came.history().fold(Invitation.NONE).mayDraft()).isTrue();
        assertThat(came.then(DANIEL, Invitation.NONE, new InvitationCommand.Postpone(Optional.empty())).history().fold(Invitation.NONE).clearance().contact())
                .isEqualTo(Contact.NOT_NOW);
        ACircle no = asked.by(DANIEL, new InvitationEvent.Declined()).by(SeatId.HOUSE, new InvitationEvent.LaterCame());
        assertThat(no.history().fold(Invitation.NONE).clearance().contact()).isEqualTo(Contact.DECLINED);
    }

    @Test
    void anInviterSaysTheyWorkForAService() {
        ACircle said = ready().then(ANA, Invitation.NONE, new InvitationCommand.SayTie(" I work at Harbor House "));
        InvitationCommand send = new InvitationCommand.Send(1, Channel.HANDED_OVER, "", 0, "", Map.of());
        assertRefused(said, MARISOL, send, InvitationReason.PROVIDER_TIE_UNEXPLAINED);
        assertThat(said.by(ANA, new InvitationEvent.TieSaid("")).when(MARISOL, Invitation.NONE, send)).isInstanceOf(Decision.Happened.class);
        assertRefused(ready(), MARISOL, new InvitationCommand.SayTie("x"), InvitationReason.NOT_AN_INVITER);
        assertRefused(ready(), ANA, new InvitationCommand.SayTie("x".repeat(301)), InvitationReason.TIE_TOO_LONG);
        ACircle one = ready().by(ANA, new InvitationEvent.Drafted(2, WORDS, PROPOSAL, Set.of(ANA)), new InvitationEvent.StoodBehind(2));
        assertRefused(one, MARISOL, new InvitationCommand.Send(2, Channel.PRINTED, "", 0, "", Map.of()), InvitationReason.ONE_INVITER_UNEXPLAINED);
    }
}
