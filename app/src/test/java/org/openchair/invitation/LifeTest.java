package org.openchair.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.invitation.Invitations.PROPOSAL;
import static org.openchair.invitation.Invitations.WISH;
import static org.openchair.invitation.Invitations.details;
import static org.openchair.invitation.Invitations.draft;
import static org.openchair.invitation.Invitations.drafted;
import static org.openchair.invitation.Invitations.ready;
import static org.openchair.invitation.Invitations.sent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openchair.ACircle;
import org.openchair.events.CircleEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.InvitationEvent.Channel;
import org.openchair.events.SeatId;
import org.openchair.journal.Decision;

/** Every transition of an invitation from every state: what it leads to, or the rule that refuses it. */
class LifeTest {
    /** What is asked, by whom: the columns. */
    private static final List<String> ASKED = List.of("draft", "read", "stand", "send", "withdraw", "yes", "changes", "no", "agree", "counter");
    private static final Map<Life, List<String>> TABLE = Map.of(
            Life.UNWRITTEN, row("DRAFTED NO_DRAFT NO_DRAFT NO_DRAFT NOT_SENT NOT_SENT NOT_SENT NOT_SENT NOT_SENT NOT_SENT"),
            Life.DRAFTED, row("DRAFTED REHEARSED AGREED NOT_ALL_BEHIND NOT_SENT NOT_SENT NOT_SENT NOT_SENT NOT_SENT NOT_SENT"),
            Life.REHEARSED, row("DRAFTED REHEARSED AGREED NOT_ALL_BEHIND NOT_SENT NOT_SENT NOT_SENT NOT_SENT NOT_SENT NOT_SENT"),
            Life.AGREED, row("DRAFTED AGREED AGREED SENT NOT_SENT NOT_SENT NOT_SENT NOT_SENT NOT_SENT NOT_SENT"),
            Life.SENT, row("ALREADY_SENT ALREADY_SENT ALREADY_SENT ALREADY_SENT WITHDRAWN ANSWERED RENEGOTIATED ANSWERED NO_YES NO_YES"),
            Life.OPENED, row("ALREADY_SENT ALREADY_SENT ALREADY_SENT ALREADY_SENT WITHDRAWN ANSWERED RENEGOTIATED ANSWERED NO_YES NO_YES"),
            Life.ANSWERED, row("DRAFTED ANSWERED ANSWERED ALREADY_SENT ALREADY_ANSWERED ANSWERED RENEGOTIATED ANSWERED ANSWERED RENEGOTIATED"),
            Life.RENEGOTIATED, row("DRAFTED RENEGOTIATED RENEGOTIATED ALREADY_SENT ALREADY_ANSWERED ANSWERED RENEGOTIATED ANSWERED ANSWERED RENEGOTIATED"),
            Life.WITHDRAWN, row("DRAFTED WITHDRAWN WITHDRAWN SENT WITHDRAWN NOT_SENT NOT_SENT NOT_SENT NOT_SENT NOT_SENT"),
            Life.LAPSED, row("LAPSED LAPSED LAPSED LAPSED LAPSED LAPSED LAPSED LAPSED LAPSED LAPSED"));

    @ParameterizedTest
    @EnumSource(Life.class)
    void whereItCanGoFromHere(Life from) {
        List<String> went = new ArrayList<>();
        for (String asked : ASKED) {
            went.add(outcome(in(from), asked));
        }
        assertThat(went).as("from %s: %s", from, ASKED).isEqualTo(TABLE.get(from));
    }

    @Test
    void openedIsForTheInterventionistAndOnlyThatItWas() {
        ACircle opened = in(Life.OPENED);
        assertThat(Life.of(opened.seen(MARISOL, Invitation.NONE), opened.now())).isEqualTo(Life.OPENED);
        for (SeatId other : List.of(ANA, LUIS, GRACE, DANIEL)) {
            assertThat(Life.of(opened.seen(other, Invitation.NONE), opened.now())).isEqualTo(Life.SENT);
        }
        assertThat(words(opened, MARISOL)).contains("invitation.life.opened");
        assertThat(words(opened, ANA)).doesNotContain("invitation.life.opened");
    }

    @Test
    void aNoLeavesNothingToWrite() {
        ACircle no = sent().by(DANIEL, new InvitationEvent.Declined());
        for (String asked : List.of("draft", "read", "stand", "send")) {
            assertThat(outcome(no, asked)).isEqualTo("DECLINED");
        }
    }

    @Test
    void aNewVersionWasNotReadAloudYet() {
        ACircle read = in(Life.REHEARSED);
        assertThat(Life.of(read.then(ANA, Invitation.NONE, draft(1, "Other words")).history().fold(Invitation.NONE), read.now())).isEqualTo(Life.DRAFTED);
        assertThat(outcome(drafted(), "read")).isEqualTo("REHEARSED");
        assertThat(drafted().when(LUIS, Invitation.NONE, new InvitationCommand.ReadAloud(1))).isEqualTo(Decision.refused(InvitationReason.NOT_AN_INVITER));
        assertThat(drafted().when(DANIEL, Invitation.NONE, new InvitationCommand.ReadAloud(1))).isEqualTo(Decision.refused(InvitationReason.NOT_AN_INVITER));
        assertThat(drafted().when(ANA, Invitation.NONE, new InvitationCommand.ReadAloud(2))).isEqualTo(Decision.refused(InvitationReason.CHANGED_MEANWHILE));
    }

    private static ACircle in(Life life) {
        return switch (life) {
            case UNWRITTEN -> ACircle.opened();
            case DRAFTED -> drafted();
            case REHEARSED -> drafted().by(ANA, new InvitationEvent.ReadAloud(1));
            case AGREED -> ready();
            case SENT -> sent();
            case OPENED -> sent().by(DANIEL, new CircleEvent.LinkOpened(DANIEL));
            case ANSWERED -> Invitations.accepted();
            case RENEGOTIATED -> Invitations.wished();
            case WITHDRAWN -> sent().by(MARISOL, new InvitationEvent.Withdrawn());
            case LAPSED -> sent().at(ACircle.NOW.plus(Letter.LIFE));
        };
    }

    /** The state after it, or the rule that refused it. */
    private static String outcome(ACircle circle, String asked) {
        Invitation invitation = circle.history().fold(Invitation.NONE);
        int version = invitation.version();
        int round = invitation.rounds().offered().map(Rounds.Round::number).orElse(0);
        int wish = invitation.rounds().wished().map(Rounds.Round::number).orElse(round);
        return switch (asked) {
            case "draft" -> outcome(circle, ANA, draft(version, "Next"));
            case "read" -> outcome(circle, ANA, new InvitationCommand.ReadAloud(version));
            case "stand" -> outcome(circle.by(GRACE, new InvitationEvent.StoodBehind(version)), ANA, new InvitationCommand.StandBehind(version));
            case "send" -> outcome(circle, MARISOL, new InvitationCommand.Send(version, Channel.PRINTED, "", 0, "", Map.of()));
            case "withdraw" -> outcome(circle, MARISOL, new InvitationCommand.Withdraw());
            case "yes" -> outcome(circle, DANIEL, new InvitationCommand.Accept(round));
            case "changes" -> outcome(circle, DANIEL, new InvitationCommand.AcceptWithChanges(invitation.rounds().latest().map(Rounds.Round::number).orElse(0),
                    details(WISH), "Please outside"));
            case "no" -> outcome(circle, DANIEL, new InvitationCommand.Decline());
            case "agree" -> outcome(circle, MARISOL, new InvitationCommand.AgreeToWish(wish));
            case "counter" -> outcome(circle, MARISOL, new InvitationCommand.Counterpropose(wish, details(new InvitationEvent.Proposal(
                    PROPOSAL.at(), "The porch", 45, PROPOSAL.people(), "")), "Or this?"));
            default -> throw new AssertionError(asked);
        };
    }

    private static String outcome(ACircle circle, SeatId who, InvitationCommand command) {
        return switch (circle.when(who, Invitation.NONE, command)) {
            case Decision.Refused refused -> refused.reason().toString();
            case Decision.Happened _ -> Life.of(circle.then(who, Invitation.NONE, command).history().fold(Invitation.NONE), circle.now()).toString();
        };
    }

    private static List<String> words(ACircle circle, SeatId who) {
        return Life.line(circle.seen(who, Invitation.NONE), circle.now(), who.equals(MARISOL)).stream().map(Life.Stop::word).toList();
    }

    private static List<String> row(String words) {
        return Optional.of(words).map(line -> Arrays.asList(line.split(" "))).orElseThrow();
    }
}
