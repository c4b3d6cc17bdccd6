package org.openchair.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.circle.Roll;
import org.openchair.circle.Seat;
import org.openchair.conversation.Conversation;
import org.openchair.conversation.ConversationCommand;
import org.openchair.events.CircleEvent;
import org.openchair.events.ConversationEvent;
import org.openchair.events.Entry;
import org.openchair.events.Event;
import org.openchair.events.InvitationEvent;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.invitation.Invitation;
import org.openchair.invitation.InvitationCommand;
import org.openchair.journal.Deciding;
import org.openchair.journal.Decision;
import org.openchair.journal.Decision.Happened;
import org.openchair.journal.History;
import org.openchair.preparation.Preparation;
import org.openchair.preparation.PreparationCommand;
import org.openchair.preparation.Safety;
import org.openchair.preparation.SafetyCommand;

/** Thousands of commands by any seats in any order: the hard rules hold in every state they lead to. */
class HardRulesTest {
    private static final int CIRCLES = 500;
    private static final int STEPS = 120;

    @Test
    void noOrderOfCommandsBreaksThem() {
        // Sequences that never get anywhere would prove nothing.
        reaches(live(ACircle.opened()), InvitationEvent.Sent.class, InvitationEvent.Accepted.class, InvitationEvent.Declined.class,
                InvitationEvent.ContactRefused.class, InvitationEvent.WishAgreed.class, InvitationEvent.Counterproposed.class,
                InvitationEvent.LaterCame.class, InvitationEvent.GuestSeated.class, InvitationEvent.AwayTold.class,
                InvitationEvent.Withdrawn.class, ConversationEvent.Opened.class);
    }

    @Test
    void norInACircleThePersonBegan() {
        reaches(live(ACircle.begun()), InvitationEvent.TalkAsked.class, InvitationEvent.Accepted.class, InvitationEvent.Declined.class,
                InvitationEvent.ContactRefused.class, InvitationEvent.WishAgreed.class, InvitationEvent.Counterproposed.class,
                InvitationEvent.LaterCame.class, CircleEvent.Greeted.class, CircleEvent.TurnedDown.class, CircleEvent.Unseated.class,
                ConversationEvent.Opened.class);
    }

    private static Map<Class<? extends Event>, Integer> live(ACircle circle) {
        Map<Class<? extends Event>, Integer> seen = new HashMap<>();
        for (int number = 0; number < CIRCLES; number++) {
            HardRules rules = lived(circle, new Random(number));
            assertThat(rules.broken()).as("circle " + number).isEmpty();
            rules.seen().forEach((kind, times) -> seen.merge(kind, times, Integer::sum));
        }
        return seen;
    }

    @SafeVarargs
    private static void reaches(Map<Class<? extends Event>, Integer> seen, Class<? extends Event>... kinds) {
        for (Class<? extends Event> kind : kinds) {
            assertThat(seen.getOrDefault(kind, 0)).as(kind.getSimpleName()).isGreaterThan(10);
        }
    }

    private static HardRules lived(ACircle circle, Random random) {
        AnyCommand any = new AnyCommand(random);
        HardRules rules = new HardRules(DANIEL);
        History history = circle.history();
        history.entries().forEach(rules::read);
        Instant now = ACircle.NOW;
        for (int step = 0; step < STEPS; step++) {
            SeatId who = any.seat();
            Decision decision = any.asked(history, ACircle.viewer(who), now);
            history = with(history, who, now, decision, rules);
            if (history.fold(Invitation.NONE).isLater(now)) {
                history = with(history, SeatId.HOUSE, now, Decision.happened(new InvitationEvent.LaterCame()), rules);
            }
            answersAreHeard(history, now, rules);
            now = now.plus(Duration.ofMinutes(random.nextInt(240)));
            history = helped(history, random, now, rules);
        }
        return rules;
    }

    /** Now and then everybody does what is next, so that circles get far. */
    private static History helped(History history, Random random, Instant now, HardRules rules) {
        if (random.nextInt(4) > 0) {
            return history;
        }
        Story story = new Story(history, now, rules);
        for (Seat seat : history.fold(Roll.EMPTY).members().supporters()) {
            story.asks(seat.id(), Preparation.NONE, new PreparationCommand.Agree());
            story.asks(seat.id(), Safety.NONE, new SafetyCommand.Answer(AnyCommand.plainNo(), ""));
        }
        int latest = rules.rounds();
        switch (random.nextInt(4)) {
            case 0 -> {
                story.asks(MARISOL, Invitation.NONE, new InvitationCommand.Draft(rules.version(), "Come " + random.nextInt(9), next(now), Set.of(ANA, GRACE)));
                story.asks(ANA, Invitation.NONE, new InvitationCommand.StandBehind(rules.version()));
                story.asks(GRACE, Invitation.NONE, new InvitationCommand.StandBehind(rules.version()));
                story.asks(MARISOL, Invitation.NONE, new InvitationCommand.Send(rules.version(), InvitationEvent.Channel.PRINTED, "", 0, "", AnyCommand.REASONS));
            }
            case 1 -> story.asks(DANIEL, Invitation.NONE, new InvitationCommand.Accept(rules.offered()));
            case 2 -> {
                story.asks(DANIEL, Invitation.NONE, new InvitationCommand.AcceptWithChanges(latest, next(now), "Please"));
                story.asks(DANIEL, Invitation.NONE, new InvitationCommand.AskToTalk(latest, next(now), "Please"));
                story.asks(MARISOL, Invitation.NONE, new InvitationCommand.AgreeToWish(rules.rounds()));
            }
            default -> {
                for (SeatId seat : List.of(ANA, LUIS, GRACE)) {
                    story.asks(MARISOL, Invitation.NONE, new InvitationCommand.MarkTold(seat));
                }
                story.asks(MARISOL, Conversation.NONE, new ConversationCommand.Open(List.of("Welcome"), List.of("One voice.")));
            }
        }
        return story.history;
    }

    private static InvitationCommand.Details next(Instant now) {
        LocalDateTime day = LocalDateTime.ofInstant(now, ACircle.ZONE).plusDays(5);
        return new InvitationCommand.Details(Optional.of(day), "The porch", 60, Set.of(ANA, GRACE), "");
    }

    /** One thing after the other. */
    private static final class Story {
        private final Instant now;
        private final HardRules rules;
        private History history;

        Story(History history, Instant now, HardRules rules) {
            this.history = history;
            this.now = now;
            this.rules = rules;
        }

        <C, S extends Deciding<S, C>> void asks(SeatId who, S initial, C command) {
            history = with(history, who, now, history.fold(initial).decide(command, ACircle.viewer(who), now), rules);
        }
    }

    /** In every state the person is heard, no answer is ever in anybody else's hands, and what nobody answers has its end. */
    private static void answersAreHeard(History history, Instant now, HardRules rules) {
        Invitation invitation = history.fold(Invitation.NONE);
        Clearance clearance = invitation.clearance();
        assertThat(clearance.maySend()).as("after a no, and only then, nothing is sent").isEqualTo(!rules.isClosed());
        rules.forgotten().ifPresent(then -> assertThat(invitation.lapsesAt()).as("9: without an answer it lapses")
                .hasValueSatisfying(moment -> assertThat(moment).isBeforeOrEqualTo(then)));
        Viewer person = ACircle.viewer(ACircle.DANIEL);
        List<InvitationCommand> answers = rules.wasSent() ? List.of(new InvitationCommand.RefuseContact(), new InvitationCommand.Decline(),
                new InvitationCommand.Postpone(Optional.empty()), new InvitationCommand.Ask("Why?")) : List.of(new InvitationCommand.RefuseContact());
        for (InvitationCommand answer : answers) {
            assertThat(invitation.decide(answer, person, now)).as("%s", answer).isInstanceOf(Happened.class);
            for (SeatId other : List.of(ACircle.MARISOL, ACircle.ANA)) {
                assertThat(invitation.decide(answer, ACircle.viewer(other), now)).as("%s by another", answer).isInstanceOf(Decision.Refused.class);
            }
        }
    }

    private static History with(History history, SeatId who, Instant now, Decision decision, HardRules rules) {
        return switch (decision) {
            case Decision.Refused _ -> history;
            case Happened happened -> {
                List<Entry> fresh = new ArrayList<>();
                for (Event event : happened.events()) {
                    fresh.add(new Entry(history.seq() + fresh.size() + 1, now, who, new UUID(1, history.seq()), event));
                }
                fresh.forEach(rules::read);
                yield history.and(fresh);
            }
        };
    }
}
