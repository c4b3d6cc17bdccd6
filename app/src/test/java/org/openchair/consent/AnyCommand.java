package org.openchair.consent;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.openchair.ACircle;
import org.openchair.beginning.Beginning;
import org.openchair.beginning.BeginningCommand;
import org.openchair.circle.Circle;
import org.openchair.circle.CircleCommand;
import org.openchair.conversation.Conversation;
import org.openchair.conversation.ConversationCommand;
import org.openchair.events.CircleEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.ItemId;
import org.openchair.events.PreparationEvent.Part;
import org.openchair.events.PreparationEvent.SafetyAnswer;
import org.openchair.events.PreparationEvent.SafetyQuestion;
import org.openchair.events.SeatId;
import org.openchair.events.Sharing;
import org.openchair.events.Viewer;
import org.openchair.invitation.Invitation;
import org.openchair.invitation.InvitationCommand;
import org.openchair.invitation.Warning;
import org.openchair.journal.Decision;
import org.openchair.journal.History;
import org.openchair.network.Network;
import org.openchair.network.NetworkCommand;
import org.openchair.preparation.Preparation;
import org.openchair.preparation.PreparationCommand;
import org.openchair.preparation.Safety;
import org.openchair.preparation.SafetyCommand;

/** Anything any seat could ask at any moment: much of it out of place, some of it with numbers that happen to be right. */
final class AnyCommand {
    static final Map<Warning, String> REASONS = new EnumMap<>(Warning.class);

    static {
        for (Warning warning : Warning.values()) {
            REASONS.put(warning, "We talked about it");
        }
    }

    private final Random random;

    AnyCommand(Random random) {
        this.random = random;
    }

    /** What comes of one. */
    Decision asked(History history, Viewer by, Instant at) {
        return switch (random.nextInt(12)) {
            case 0 -> history.fold(Conversation.NONE).decide(conversation(), by, at);
            case 1 -> history.fold(Preparation.NONE).decide(preparation(), by, at);
            case 2 -> history.fold(Safety.NONE).decide(safety(history), by, at);
            case 10 -> history.fold(Beginning.NONE).decide(beginning(), by, at);
            case 11 -> random.nextBoolean() ? history.fold(Circle.NONE).decide(told(), by, at)
                    : history.fold(Network.NONE).decide(new NetworkCommand.Name(new ItemId(id()), "Omar", "", Set.of(), ""), by, at);
            case 3, 4 -> history.fold(Invitation.NONE).decide(company(history), by, at);
            default -> history.fold(Invitation.NONE).decide(invitation(history, at), by, at);
        };
    }

    private InvitationCommand invitation(History history, Instant at) {
        int version = count(history, InvitationEvent.Drafted.class) + (random.nextInt(8) == 0 ? 1 : 0);
        int round = count(history, InvitationEvent.Sent.class) + count(history, InvitationEvent.AcceptedWithChanges.class)
                + count(history, InvitationEvent.Counterproposed.class) + count(history, InvitationEvent.TalkAsked.class) - random.nextInt(2);
        return switch (random.nextInt(21)) {
            case 20 -> new InvitationCommand.Entrust(Optional.of(seat()));
            case 19 -> new InvitationCommand.ReadAloud(version);
            case 17 -> new InvitationCommand.WriteParagraph("I miss you " + random.nextInt(3));
            case 18 -> new InvitationCommand.Compose(count(history, InvitationEvent.Composed.class), random.nextInt(3) > 0, "Dear Daniel", "", List.of());
            case 0 -> new InvitationCommand.Draft(version, "Would you come? " + random.nextInt(3), details(at), people());
            case 1, 2 -> new InvitationCommand.StandBehind(version);
            case 3 -> new InvitationCommand.StepBack(version);
            case 4, 5 -> new InvitationCommand.Send(version, InvitationEvent.Channel.HANDED_OVER, "", random.nextInt(2),
                    random.nextBoolean() ? "Their own joke" : "", random.nextInt(4) == 0 ? Map.of() : REASONS);
            case 6 -> new InvitationCommand.Withdraw();
            case 7 -> new InvitationCommand.Accept(round);
            case 8 -> new InvitationCommand.AcceptWithChanges(round, details(at), "Please not at home");
            case 9 -> new InvitationCommand.Ask("Who will be there?");
            case 10 -> new InvitationCommand.Postpone(random.nextBoolean() ? Optional.empty()
                    : Optional.of(LocalDate.ofInstant(at, ACircle.ZONE).plusDays(random.nextInt(4))));
            case 11 -> random.nextInt(3) == 0 ? new InvitationCommand.RefuseContact() : new InvitationCommand.Decline();
            case 12, 13 -> new InvitationCommand.AgreeToWish(round);
            case 15 -> new InvitationCommand.AskToTalk(round, details(at), "Please come");
            case 14 -> new InvitationCommand.Counterpropose(round, details(at), "Or this?");
            default -> new InvitationCommand.Reply("Everybody you know.");
        };
    }

    private BeginningCommand beginning() {
        return switch (random.nextInt(9)) {
            case 0, 1, 2 -> new BeginningCommand.Greet("Hello " + random.nextInt(2));
            case 3 -> random.nextInt(8) == 0 ? new BeginningCommand.TurnDown("It cannot be here") : new BeginningCommand.KeepOpen();
            case 4, 5, 6 -> new BeginningCommand.Invite(new SeatId(id()), "Sam " + random.nextInt(3), "", "en");
            default -> new BeginningCommand.Unseat(seat());
        };
    }

    private CircleCommand told() {
        return new CircleCommand.Note(List.of(new CircleCommand.Said(new ItemId(id()), new ItemId(id()), List.of(), CircleEvent.Topic.USE, seat(),
                "He drinks", Optional.empty(), "", "")), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private InvitationCommand company(History history) {
        ItemId item = history.entries().stream().map(entry -> entry.event()).filter(InvitationEvent.GuestNamed.class::isInstance)
                .map(event -> ((InvitationEvent.GuestNamed) event).item()).findFirst().orElse(new ItemId(id()));
        return switch (random.nextInt(9)) {
            case 0 -> new InvitationCommand.NameGuest(new ItemId(id()), "Sam " + random.nextInt(3), "a friend", "");
            case 1 -> new InvitationCommand.TakeGuestBack(item);
            case 2 -> new InvitationCommand.SeatGuest(item, new SeatId(id()));
            case 3 -> new InvitationCommand.DeclineGuest(item, "Not this time");
            case 4 -> new InvitationCommand.AskAway(seat(), "");
            case 5 -> new InvitationCommand.TakeAwayBack(seat());
            case 6 -> new InvitationCommand.MarkTold(seat());
            case 7 -> new InvitationCommand.SayTie(random.nextBoolean() ? "I work at a clinic" : "");
            default -> new InvitationCommand.StayAway();
        };
    }

    private ConversationCommand conversation() {
        return switch (random.nextInt(8)) {
            case 0, 1, 2, 3 -> new ConversationCommand.Open(List.of("Welcome"), List.of("One voice at a time."));
            case 4 -> new ConversationCommand.Join(random.nextBoolean());
            case 5 -> new ConversationCommand.End();
            case 6 -> new ConversationCommand.Leave();
            default -> new ConversationCommand.Say(new ItemId(id()), "I am glad you came.", Sharing.EVERYONE);
        };
    }

    private PreparationCommand preparation() {
        return switch (random.nextInt(6)) {
            case 0, 1, 2 -> new PreparationCommand.Agree();
            case 3 -> new PreparationCommand.WithdrawAgreement();
            default -> new PreparationCommand.Write(Part.APPRECIATION, "You make us laugh.");
        };
    }

    private SafetyCommand safety(History history) {
        Map<SafetyQuestion, SafetyAnswer> answers = plainNo();
        if (random.nextInt(4) == 0) {
            answers.put(SafetyQuestion.VIOLENCE, SafetyAnswer.UNSURE);
        }
        return random.nextBoolean() ? new SafetyCommand.Answer(answers, "")
                : new SafetyCommand.Decide(seat(), SafetyQuestion.VIOLENCE, history.seq(), "By telephone only", java.util.List.of(), false);
    }

    static Map<SafetyQuestion, SafetyAnswer> plainNo() {
        Map<SafetyQuestion, SafetyAnswer> answers = new EnumMap<>(SafetyQuestion.class);
        for (SafetyQuestion question : SafetyQuestion.values()) {
            answers.put(question, SafetyAnswer.NO);
        }
        return answers;
    }

    private InvitationCommand.Details details(Instant at) {
        LocalDateTime day = LocalDateTime.ofInstant(at, ACircle.ZONE).plus(Duration.ofHours(random.nextInt(200)));
        return new InvitationCommand.Details(Optional.of(day), "The park", 60, people(), "");
    }

    private Set<SeatId> people() {
        Set<SeatId> people = new HashSet<>();
        for (SeatId seat : List.of(ACircle.ANA, ACircle.LUIS, ACircle.GRACE)) {
            if (random.nextInt(3) > 0) {
                people.add(seat);
            }
        }
        return people;
    }

    SeatId seat() {
        return List.of(ACircle.MARISOL, ACircle.DANIEL, ACircle.ANA, ACircle.LUIS, ACircle.GRACE).get(random.nextInt(5));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static int count(History history, Class<? extends InvitationEvent> kind) {
        return (int) history.entries().stream().filter(entry -> kind.isInstance(entry.event())).count();
    }
}
