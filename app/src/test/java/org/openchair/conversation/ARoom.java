package org.openchair.conversation;

import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openchair.ACircle;
import org.openchair.events.ConversationEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.InvitationEvent.Proposal;
import org.openchair.events.PreparationEvent;
import org.openchair.events.PreparationEvent.SafetyAnswer;
import org.openchair.events.PreparationEvent.SafetyQuestion;

/** Made-up histories that lead to a room. Daniel said yes to meeting Ana and Luis, not Grace. */
final class ARoom {
    static final List<String> AGENDA = List.of("Welcome", "Daniel speaks first", "Close");
    static final List<String> RULES = List.of("One voice at a time.", "Nobody records.");
    static final Proposal PROPOSAL = new Proposal(LocalDateTime.parse("2026-11-28T10:00"), "Grace’s kitchen", 75,
            Set.of(ANA, LUIS), "How the evenings are");

    private ARoom() {}

    static ACircle safe() {
        return answeredAgain(ACircle.opened());
    }

    /** Everybody answers everything with a plain no, as they do before each meeting. */
    static ACircle answeredAgain(ACircle circle) {
        var no = answers(SafetyQuestion.OVERDOSE, SafetyAnswer.NO);
        return circle.by(ANA, no).by(LUIS, no).by(GRACE, no);
    }

    static PreparationEvent.SafetyAnswered answers(SafetyQuestion question, SafetyAnswer answer) {
        Map<SafetyQuestion, SafetyAnswer> answers = new EnumMap<>(SafetyQuestion.class);
        for (SafetyQuestion each : SafetyQuestion.values()) {
            answers.put(each, each == question ? answer : SafetyAnswer.NO);
        }
        return new PreparationEvent.SafetyAnswered(answers, "");
    }

    static ACircle agreedAndSafe() {
        return safe().by(MARISOL, new InvitationEvent.Sent(1, "Dear Daniel", PROPOSAL, List.of(ANA, LUIS),
                InvitationEvent.Channel.HANDED_OVER)).by(DANIEL, new InvitationEvent.Accepted(1));
    }

    static ACircle open() {
        return agreedAndSafe().by(MARISOL, new ConversationEvent.Opened(AGENDA, RULES));
    }

    static ACircle everyone() {
        return open().by(DANIEL, new ConversationEvent.Joined(false)).by(ANA, new ConversationEvent.Joined(false))
                .by(LUIS, new ConversationEvent.Joined(true));
    }
}
