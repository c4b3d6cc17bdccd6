package org.openchair.preparation;

import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;
import static org.openchair.preparation.Parts.with;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openchair.circle.Members;
import org.openchair.circle.Seat;
import org.openchair.consent.Clearance;
import org.openchair.events.AsideEvent;
import org.openchair.events.CircleEvent;
import org.openchair.events.ConsentEvent;
import org.openchair.events.ConversationEvent;
import org.openchair.events.Entry;
import org.openchair.events.FamilyMapEvent;
import org.openchair.events.FirstDayEvent;
import org.openchair.events.FollowThroughEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.NetworkEvent;
import org.openchair.events.OptionsEvent;
import org.openchair.events.PlanEvent;
import org.openchair.events.PreparationEvent;
import org.openchair.events.RehearsalEvent;
import org.openchair.events.PreparationEvent.SafetyAnswer;
import org.openchair.events.PreparationEvent.SafetyQuestion;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.journal.Deciding;
import org.openchair.journal.Decision;

/**
 * Safety first: what each adult answered alone, and what the interventionist decided about every answer that is not a
 * plain no. Folded apart from the rest, because nobody but the informant and the interventionist may know of it.
 */
public record Safety(Clearance clearance, Map<SeatId, Given> given) implements Deciding<Safety, SafetyCommand> {
    public static final Safety NONE = new Safety(Clearance.NONE, Map.of());

    /** One adult's newest answers. The sequence number tells them from earlier ones. */
    record Given(long seq, Instant at, Map<SafetyQuestion, SafetyAnswer> answers, String words,
                 Map<SafetyQuestion, Decided> decisions) {}

    record Decided(String words, Instant at, SeatId by) {}

    @Override
    public Safety evolve(Entry entry) {
        Safety now = new Safety(clearance.evolve(entry), given);
        return switch (entry.event()) {
            case PreparationEvent.SafetyAnswered answered -> new Safety(now.clearance, with(given, entry.by(),
                    new Given(entry.seq(), entry.at(), answered.answers(), answered.words(), Map.of())));
            case PreparationEvent.SafetyDecided decided -> now.decided(decided, entry);
            case PreparationEvent.Written _, PreparationEvent.BarrierNamed _, PreparationEvent.BarrierTakenBack _,
                 PreparationEvent.BarrierEntrusted _, PreparationEvent.BarrierTakenOn _, PreparationEvent.BarrierHandedBack _,
                 PreparationEvent.BarrierReleased _, PreparationEvent.BarrierTried _,
                 PreparationEvent.MeetingPlanned _, PreparationEvent.MeetingCancelled _ -> now;
            case CircleEvent _, ConsentEvent _, InvitationEvent _, ConversationEvent _, OptionsEvent _, PlanEvent _,
                 FollowThroughEvent _, FamilyMapEvent _, NetworkEvent _, AsideEvent _, FirstDayEvent _, RehearsalEvent _ -> now;
        };
    }

    private Safety decided(PreparationEvent.SafetyDecided decided, Entry entry) {
        Given was = given.get(decided.informant());
        return was == null ? this : new Safety(clearance, with(given, decided.informant(),
                new Given(was.seq, was.at, was.answers, was.words,
                        with(was.decisions, decided.question(), new Decided(decided.decision(), entry.at(), entry.by())))));
    }

    @Override
    public Decision decide(SafetyCommand command, Viewer by, Instant at) {
        if (members().closed()) {
            return refused(SafetyReason.CLOSED);
        }
        if (!members().isMember(by.seat())) {
            return refused(SafetyReason.NOT_YOURS);
        }
        return switch (command) {
            case SafetyCommand.Answer answer -> answer(answer, by);
            case SafetyCommand.Decide decide -> decide(decide, by);
        };
    }

    /** Each supporter answers for themselves; nobody answers for another, and all eight are answered. */
    private Decision answer(SafetyCommand.Answer answer, Viewer by) {
        if (!by.isSupporter()) {
            return refused(SafetyReason.NOT_YOURS);
        }
        for (SafetyQuestion question : SafetyQuestion.values()) {
            if (!answer.answers().containsKey(question)) {
                return refused(SafetyReason.noAnswer(question));
            }
        }
        String words = answer.words().strip();
        if (words.length() > Preparation.LONGEST) {
            return refused(SafetyReason.TOO_LONG);
        }
        Given was = given.get(by.seat());
        boolean same = was != null && was.answers.equals(answer.answers()) && was.words.equals(words);
        return same ? happened() : happened(new PreparationEvent.SafetyAnswered(Map.copyOf(answer.answers()), words));
    }

    /** The interventionist decides, in writing, on the answers they saw. */
    private Decision decide(SafetyCommand.Decide decide, Viewer by) {
        if (!by.isInterventionist()) {
            return refused(SafetyReason.NOT_YOURS);
        }
        Given was = given.get(decide.informant());
        if (was == null) {
            return refused(SafetyReason.NOTHING_TO_DECIDE);
        }
        if (was.seq != decide.seen()) {
            return refused(SafetyReason.CHANGED_MEANWHILE);
        }
        if (was.answers.get(decide.question()) == SafetyAnswer.NO) {
            return refused(SafetyReason.NOTHING_TO_DECIDE);
        }
        String words = decide.decision().strip();
        if (words.isEmpty()) {
            return refused(SafetyReason.NO_DECISION);
        }
        if (words.length() > Preparation.LONGEST) {
            return refused(SafetyReason.DECISION_TOO_LONG);
        }
        Decided already = was.decisions.get(decide.question());
        return already != null && already.words.equals(words) ? happened()
                : happened(new PreparationEvent.SafetyDecided(decide.informant(), decide.question(), words));
    }

    public Members members() {
        return clearance.members();
    }

    Optional<Given> of(SeatId seat) {
        return Optional.ofNullable(given.get(seat));
    }

    /** Whether every adult answered and every answer that is not a plain no has its decision. */
    public boolean isReady() {
        return clearance.isSafe();
    }

    /** Supporters who have not answered yet. */
    public List<Seat> notAnswered() {
        return clearance.notAnswered();
    }

    /** How many answers wait for a written decision. Known to the interventionist alone. */
    public int waiting() {
        return clearance.undecided().size();
    }
}
