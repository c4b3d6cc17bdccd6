package org.openchair.invitation;

import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openchair.ACircle;
import org.openchair.events.ConsentEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.InvitationEvent.Channel;
import org.openchair.events.InvitationEvent.Proposal;
import org.openchair.events.PreparationEvent;
import org.openchair.events.PreparationEvent.SafetyAnswer;
import org.openchair.events.PreparationEvent.SafetyQuestion;
import org.openchair.events.SeatId;
import org.openchair.invitation.InvitationCommand.Details;

/** Histories of invitations to test with. */
final class Invitations {
    static final LocalDateTime SATURDAY = LocalDateTime.of(2026, 11, 28, 10, 0);
    static final LocalDateTime SUNDAY = LocalDateTime.of(2026, 11, 29, 15, 0);
    static final Set<SeatId> EVERYBODY = Set.of(MARISOL, ANA, LUIS, GRACE);
    static final Proposal PROPOSAL = new Proposal(SATURDAY, "Grace’s kitchen", 90, EVERYBODY, "How we can be there for one another");
    static final Proposal WISH = new Proposal(SUNDAY, "The park", 60, Set.of(MARISOL, ANA), "Only the autumn");
    static final String WORDS = "Dear Daniel, would you sit down with us?";

    private Invitations() {}

    static Details details(Proposal proposal) {
        return new Details(Optional.of(proposal.at()), proposal.place(), proposal.minutes(), proposal.people(), proposal.subjects());
    }

    static InvitationCommand.Draft draft(int seen, String words) {
        return new InvitationCommand.Draft(seen, words, details(PROPOSAL), Set.of(ANA, GRACE));
    }

    static InvitationCommand.Send send(Channel channel) {
        return new InvitationCommand.Send(1, channel, "daniel@example.org", 0, "", Map.of());
    }

    /** Ana wrote a first version in her and Grace's name. */
    static ACircle drafted() {
        return ACircle.opened().by(ANA, new InvitationEvent.Drafted(1, WORDS, PROPOSAL, Set.of(ANA, GRACE)));
    }

    /** Ana and Grace each wrote a paragraph, and the second version is joined from them. */
    static ACircle joined() {
        return drafted().by(ANA, new InvitationEvent.Composed(true, "Dear Daniel,", "It is up to you.", List.of(ANA, GRACE)))
                .by(ANA, new InvitationEvent.ParagraphWritten("I miss our Sundays."))
                .then(GRACE, Invitation.NONE, new InvitationCommand.WriteParagraph("I can drive."));
    }

    static ACircle agreed(ACircle circle) {
        ACircle agreed = circle;
        for (SeatId seat : List.of(ANA, LUIS, GRACE)) {
            agreed = agreed.by(seat, new ConsentEvent.Given(ConsentEvent.Purpose.INVITATION_NOT_CONFRONTATION));
        }
        return agreed;
    }

    static ACircle safe(ACircle circle) {
        ACircle safe = circle;
        for (SeatId seat : List.of(ANA, LUIS, GRACE)) {
            safe = safe.by(seat, new PreparationEvent.SafetyAnswered(answers(SafetyAnswer.NO), ""));
        }
        return safe;
    }

    static Map<SafetyQuestion, SafetyAnswer> answers(SafetyAnswer violence) {
        Map<SafetyQuestion, SafetyAnswer> answers = new EnumMap<>(SafetyQuestion.class);
        for (SafetyQuestion question : SafetyQuestion.values()) {
            answers.put(question, SafetyAnswer.NO);
        }
        answers.put(SafetyQuestion.VIOLENCE, violence);
        return answers;
    }

    /** Nothing is missing any more. */
    static ACircle ready() {
        return safe(agreed(drafted())).by(ANA, new InvitationEvent.StoodBehind(1)).by(GRACE, new InvitationEvent.StoodBehind(1));
    }

    static ACircle sent() {
        return ready().by(MARISOL, new InvitationEvent.Sent(1, WORDS, PROPOSAL, List.of(ANA, GRACE), Channel.HANDED_OVER));
    }

    static ACircle accepted() {
        return sent().by(DANIEL, new InvitationEvent.Accepted(1));
    }

    static ACircle wished() {
        return sent().by(DANIEL, new InvitationEvent.AcceptedWithChanges(2, WISH, "Please not at home"));
    }
}
