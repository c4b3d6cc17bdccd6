package org.openchair.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.conversation.Conversation;
import org.openchair.conversation.ConversationCommand;
import org.openchair.events.CircleEvent;
import org.openchair.events.ConversationEvent;
import org.openchair.events.Entry;
import org.openchair.events.Event;
import org.openchair.events.InvitationEvent;
import org.openchair.events.PreparationEvent.SafetyAnswer;
import org.openchair.events.PreparationEvent.SafetyAnswered;
import org.openchair.events.PreparationEvent.SafetyCondition;
import org.openchair.events.PreparationEvent.SafetyQuestion;
import org.openchair.events.SeatId;
import org.openchair.journal.Decision;
import org.openchair.preparation.Preparation;
import org.openchair.preparation.PreparationCommand;
import org.openchair.preparation.Safety;
import org.openchair.preparation.SafetyCommand;

/**
 * Design rule 5 attacked: many made-up circles in which anybody asks for anything in any order. Whatever was sent or opened is
 * held against {@link Rule5}, which reads the entries by itself and knows nothing of the rules' own code.
 */
class SafetyComesFirstTest {
    private static final int CIRCLES = 400;
    private static final int COMMANDS = 60;
    private static final List<SeatId> SUPPORTERS = List.of(ANA, LUIS, GRACE);
    private static final List<SeatId> SEATS = List.of(MARISOL, DANIEL, ANA, LUIS, GRACE);

    private static final Map<Warning, String> REASONS = Stream.of(Warning.values()).collect(Collectors.toMap(warning -> warning, _ -> "We thought of it."));

    private final Random chance = new Random(20261125);
    private int sent;
    private int opened;
    private int refusedByEverybody;

    @Test
    void nothing_is_sent_and_no_room_opens_before_safety() {
        for (int i = 0; i < CIRCLES; i++) {
            ACircle circle = chance.nextBoolean() ? ACircle.opened() : prepared();
            for (int command = 0; command < COMMANDS; command++) {
                circle = asked(circle);
            }
        }
        assertThat(sent).as("invitations that went out: without them nothing is proved").isGreaterThan(100);
        assertThat(opened).as("rooms that opened: without them nothing is proved").isGreaterThan(100);
        assertThat(refusedByEverybody).as("what was refused").isGreaterThan(1_000);
    }

    /** Some circles begin near the door, so that it is tried often. */
    private ACircle prepared() {
        ACircle circle = ACircle.opened();
        for (SeatId seat : SUPPORTERS) {
            circle = then(then(circle, seat, Preparation.NONE, new PreparationCommand.Agree()), seat, Safety.NONE,
                    new SafetyCommand.Answer(answers(0), ""));
        }
        circle = then(circle, ANA, Invitation.NONE, draft(circle));
        if (chance.nextInt(4) == 0) {
            return circle;
        }
        circle = then(circle, ANA, Invitation.NONE, new InvitationCommand.StandBehind(1));
        circle = then(circle, MARISOL, Invitation.NONE, new InvitationCommand.Send(1, InvitationEvent.Channel.HANDED_OVER, "", 0, "", REASONS));
        return then(circle, DANIEL, Invitation.NONE, new InvitationCommand.Accept(1));
    }

    private ACircle asked(ACircle circle) {
        ACircle later = circle.at(now(circle).plus(Duration.ofMinutes(chance.nextInt(10) == 0 ? 60 * chance.nextInt(40) : chance.nextInt(60))));
        SeatId anybody = SEATS.get(chance.nextInt(SEATS.size()));
        SeatId supporter = SUPPORTERS.get(chance.nextInt(3));
        SeatId likely = chance.nextInt(4) == 0 ? anybody : MARISOL;
        return switch (chance.nextInt(16)) {
            case 0 -> then(later, chance.nextInt(4) == 0 ? anybody : supporter, Preparation.NONE, new PreparationCommand.Agree());
            case 1, 2, 3 -> then(later, chance.nextInt(6) == 0 ? anybody : supporter, Safety.NONE, new SafetyCommand.Answer(answers(chance.nextInt(5)), ""));
            case 4, 5, 6 -> decided(later, likely, supporter);
            case 7 -> then(later, likely, Safety.NONE, new SafetyCommand.Confirm(supporter, any(SafetyQuestion.values()), any(SafetyCondition.values()),
                    Optional.of(now(later).atZone(ACircle.ZONE).toLocalDate()), "Seen."));
            case 8 -> chance.nextInt(4) == 0 ? then(later, anybody, Safety.NONE, new SafetyCommand.SayQuietly("")) : later;
            case 9 -> then(later, likely, Safety.NONE, new SafetyCommand.SettleQuietWord(anybody, newest(later, anybody), "We spoke."));
            case 10 -> then(later, chance.nextInt(4) == 0 ? anybody : ANA, Invitation.NONE, chance.nextInt(4) == 0 ? draft(later)
                    : new InvitationCommand.StandBehind(later.history().fold(Invitation.NONE).version()));
            case 11, 12 -> then(later, likely, Invitation.NONE, new InvitationCommand.Send(later.history().fold(Invitation.NONE).version(),
                    InvitationEvent.Channel.HANDED_OVER, "", 0, "", REASONS));
            case 13 -> then(later, chance.nextInt(5) == 0 ? anybody : DANIEL, Invitation.NONE, switch (chance.nextInt(12)) {
                case 0 -> new InvitationCommand.Decline();
                case 1 -> new InvitationCommand.Postpone(Optional.empty());
                case 2 -> new InvitationCommand.Ask("Who comes?");
                default -> new InvitationCommand.Accept(later.history().fold(Invitation.NONE).rounds().all().size());
            });
            case 14 -> then(chance.nextBoolean() ? nearTheDoor(later) : later, chance.nextInt(3) == 0 ? DANIEL : likely, Conversation.NONE, new ConversationCommand.Open(List.of("Hello"), List.of("One voice.")));
            default -> chance.nextInt(60) == 0 ? left(later, supporter) : then(later, anybody, Conversation.NONE, new ConversationCommand.End());
        };
    }

    /** All that can be done is done, by whoever may: what still holds the door then, holds it rightly. */
    private ACircle nearTheDoor(ACircle circle) {
        ACircle now = circle;
        for (SeatId seat : SEATS) {
            now = then(now, seat, Safety.NONE, new SafetyCommand.Answer(answers(0), ""));
            now = then(now, MARISOL, Safety.NONE, new SafetyCommand.SettleQuietWord(seat, newest(now, seat), "We spoke."));
            for (SafetyQuestion question : SafetyQuestion.values()) {
                now = then(now, MARISOL, Safety.NONE, new SafetyCommand.Decide(seat, question, newest(now, seat), "By phone.", List.of(), false));
            }
        }
        return now;
    }

    private ACircle decided(ACircle circle, SeatId who, SeatId informant) {
        Optional<SafetyAnswered> given = circle.history().entries().stream().filter(entry -> entry.by().equals(informant))
                .map(Entry::event).filter(SafetyAnswered.class::isInstance).map(SafetyAnswered.class::cast).reduce((_, last) -> last);
        ACircle now = circle;
        for (SafetyQuestion question : SafetyQuestion.values()) {
            if (given.isPresent() && (given.get().answers().get(question) != SafetyAnswer.NO || chance.nextInt(20) == 0)) {
                now = then(now, who, Safety.NONE, new SafetyCommand.Decide(informant, question, newest(now, informant), "Decided.",
                        chance.nextInt(5) == 0 ? List.of(any(SafetyCondition.values())) : List.of(), chance.nextInt(8) == 0));
            }
        }
        return now;
    }

    private static ACircle left(ACircle circle, SeatId supporter) {
        return circle.by(supporter, new CircleEvent.Left());
    }

    private static long newest(ACircle circle, SeatId seat) {
        return circle.history().entries().stream().filter(entry -> entry.by().equals(seat) && Rule5.isOfSafety(entry.event()))
                .mapToLong(Entry::seq).max().orElse(0);
    }

    private <C, S extends org.openchair.journal.Deciding<S, C>> ACircle then(ACircle circle, SeatId who, S initial, C command) {
        return switch (circle.when(who, initial, command)) {
            case Decision.Refused _ -> {
                refusedByEverybody++;
                yield circle;
            }
            case Decision.Happened happened -> happened(circle, who, happened.events());
        };
    }

    private ACircle happened(ACircle circle, SeatId who, List<? extends Event> events) {
        ACircle after = circle.by(who, events.toArray(Event[]::new));
        for (Event event : events) {
            if (event instanceof InvitationEvent.Sent) {
                sent++;
                assertThat(Rule5.maySend(circle.history().entries())).as("sent after %s", circle.history().entries()).isTrue();
            }
            if (event instanceof ConversationEvent.Opened) {
                opened++;
                assertThat(Rule5.mayMeet(circle.history().entries(), now(circle))).as("opened after %s", circle.history().entries()).isTrue();
            }
        }
        return after;
    }

    private Map<SafetyQuestion, SafetyAnswer> answers(int worry) {
        Map<SafetyQuestion, SafetyAnswer> answers = new EnumMap<>(SafetyQuestion.class);
        Stream.of(SafetyQuestion.values()).forEach(question -> answers.put(question, SafetyAnswer.NO));
        if (worry == 1) {
            answers.put(any(SafetyQuestion.values()), any(SafetyAnswer.values()));
        } else if (worry == 2 && chance.nextInt(4) == 0) {
            answers.remove(any(SafetyQuestion.values()));
        }
        return answers;
    }

    private InvitationCommand.Draft draft(ACircle circle) {
        var day = Optional.of(LocalDateTime.ofInstant(now(circle), ZoneId.of("America/New_York")).plusDays(20));
        return new InvitationCommand.Draft(circle.history().fold(Invitation.NONE).version(), "Dear Daniel, would you sit down with us? " + chance.nextInt(),
                new InvitationCommand.Details(day, "Grace’s kitchen", 60, Set.of(ANA, LUIS), "How we are"), Set.of(ANA));
    }

    private <T> T any(T[] values) {
        return values[chance.nextInt(values.length)];
    }

    private static Instant now(ACircle circle) {
        return circle.now();
    }
}
