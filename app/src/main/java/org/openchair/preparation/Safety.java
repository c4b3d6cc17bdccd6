package org.openchair.preparation;

import static org.openchair.journal.Copies.changed;
import static org.openchair.journal.Copies.with;
import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openchair.circle.Members;
import org.openchair.circle.Seat;
import org.openchair.consent.Clearance;
import org.openchair.consent.Concern;
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
import org.openchair.events.PreparationEvent.SafetyAnswer;
import org.openchair.events.PreparationEvent.SafetyQuestion;
import org.openchair.events.PreparationEvent;
import org.openchair.events.RehearsalEvent;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.events.WellbeingEvent;
import org.openchair.journal.Deciding;
import org.openchair.journal.Decision;

/**
 * Safety first: what each adult answered alone, and what the interventionist decided about every answer that is not a
 * plain no. Folded apart from the rest, because nobody but the informant and the interventionist may know of it.
 */
public record Safety(Clearance clearance, Map<SeatId, Given> given, Map<Concern, Conditions> conditions,
                     QuietWords quietWords) implements Deciding<Safety, SafetyCommand> {
    public static final Safety NONE = new Safety(Clearance.NONE, Map.of(), Map.of(), QuietWords.NONE);

    /**
     * One adult's newest answers. The sequence number tells them from earlier ones.
     *
     * @param before what was decided on the answers before these, to think of and not to rely on
     */
    record Given(long seq, Instant at, Map<SafetyQuestion, SafetyAnswer> answers, String words,
                 Map<SafetyQuestion, Decided> decisions, Map<SafetyQuestion, Decided> before) {

        private Given again(Entry entry, PreparationEvent.SafetyAnswered answered) {
            return new Given(entry.seq(), entry.at(), answered.answers(), answered.words(), Map.of(),
                    changed(before, earlier -> earlier.putAll(decisions)));
        }
    }

    record Decided(String words, Instant at, SeatId by) {}

    @Override
    public Safety evolve(Entry entry) {
        Safety now = new Safety(clearance.evolve(entry), given, conditions, quietWords);
        return switch (entry.event()) {
            case PreparationEvent event -> now.evolve(event, entry);
            case CircleEvent _, ConsentEvent _, InvitationEvent _, ConversationEvent _, OptionsEvent _, PlanEvent _,
                 FollowThroughEvent _, WellbeingEvent _, NetworkEvent _, RehearsalEvent _, FirstDayEvent _, AsideEvent _, FamilyMapEvent _ -> now;
        };
    }

    private Safety evolve(PreparationEvent event, Entry entry) {
        return switch (event) {
            case PreparationEvent.SafetyAnswered answered -> answered(answered, entry);
            case PreparationEvent.SafetyDecided decided -> decided(decided, entry);
            case PreparationEvent.SafetyConditionsSet set ->
                    conditions(new Concern(set.informant(), set.question()), Conditions.of(set));
            case PreparationEvent.SafetyConditionMet met -> {
                Concern concern = new Concern(met.informant(), met.question());
                yield conditions(concern, conditions(concern).met(met));
            }
            case PreparationEvent.QuietWordSaid said -> quiet(quietWords.said(said, entry));
            case PreparationEvent.QuietWordSettled settled -> quiet(quietWords.settled(settled, entry));
            case PreparationEvent.Written _, PreparationEvent.BarrierNamed _, PreparationEvent.BarrierTakenBack _,
                 PreparationEvent.BarrierEntrusted _, PreparationEvent.BarrierTakenOn _, PreparationEvent.BarrierHandedBack _,
                 PreparationEvent.BarrierReleased _, PreparationEvent.BarrierTried _,
                 PreparationEvent.MessageWritten _, PreparationEvent.MessageShared _,
                 PreparationEvent.MeetingPlanned _, PreparationEvent.MeetingCancelled _, PreparationEvent.MeetingAnswered _,
                 PreparationEvent.MeetingHeld _, PreparationEvent.DecidedTogether _, PreparationEvent.DecisionEnded _ -> this;
        };
    }

    private Safety answered(PreparationEvent.SafetyAnswered answered, Entry entry) {
        Given fresh = new Given(0, entry.at(), Map.of(), "", Map.of(), Map.of());
        Map<Concern, Conditions> kept = changed(conditions, all ->
                all.replaceAll((concern, was) -> concern.informant().equals(entry.by()) ? Conditions.kept(was) : was));
        return new Safety(clearance, with(given, entry.by(), given.getOrDefault(entry.by(), fresh).again(entry, answered)),
                kept, quietWords);
    }

    private Safety decided(PreparationEvent.SafetyDecided decided, Entry entry) {
        Given was = given.get(decided.informant());
        return was == null ? this : new Safety(clearance, with(given, decided.informant(),
                new Given(was.seq, was.at, was.answers, was.words,
                        with(was.decisions, decided.question(), new Decided(decided.decision(), entry.at(), entry.by())), was.before)),
                with(conditions, new Concern(decided.informant(), decided.question()), Conditions.NONE), quietWords);
    }

    private Safety conditions(Concern concern, Conditions now) {
        return new Safety(clearance, given, with(conditions, concern, now), quietWords);
    }

    private Safety quiet(QuietWords now) {
        return new Safety(clearance, given, conditions, now);
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
            case SafetyCommand.Answer answer -> answer(answer, by, at);
            case SafetyCommand.Decide decide -> decide(decide, by);
            case SafetyCommand.Confirm confirm -> !by.isInterventionist() ? refused(SafetyReason.NOT_YOURS)
                    : conditions(new Concern(confirm.informant(), confirm.question()))
                            .confirm(confirm, at.atZone(members().zone()).toLocalDate());
            case SafetyCommand.SayQuietly say -> quietWords.say(say, by);
            case SafetyCommand.SettleQuietWord settle -> quietWords.settle(settle, by);
        };
    }

    /**
     * Each adult answers for themselves; nobody answers for another, and all are answered. Nobody waits for the person's
     * answers, because nothing is asked of them as a price; but an answer of theirs holds a meeting as anybody's does.
     */
    private Decision answer(SafetyCommand.Answer answer, Viewer by, Instant at) {
        if (by.isInterventionist()) {
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
        boolean same = was != null && was.answers.equals(answer.answers()) && was.words.equals(words)
                && clearance.meeting().isOneSitting(by.seat(), at);
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
        Concern concern = new Concern(decide.informant(), decide.question());
        if (!isWorry(was, decide.question()) && !clearance.meeting().forbids(concern)) {
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
        if (already != null && already.words.equals(words) && conditions(concern).isSame(decide)) {
            return happened();
        }
        var decided = new PreparationEvent.SafetyDecided(decide.informant(), decide.question(), words);
        return decide.conditions().isEmpty() && !decide.noMeeting() ? happened(decided)
                : happened(decided, new PreparationEvent.SafetyConditionsSet(decide.informant(), decide.question(),
                        decide.conditions().stream().distinct().toList(), decide.noMeeting()));
    }

    private static boolean isWorry(Given given, SafetyQuestion question) {
        return given.answers.getOrDefault(question, SafetyAnswer.NO) != SafetyAnswer.NO;
    }

    /** What needs a decision of one adult's: every answer that is not a plain no, and what keeps all from meeting. */
    boolean isConcern(SeatId informant, SafetyQuestion question) {
        return of(informant).filter(was -> isWorry(was, question)).isPresent()
                || clearance.meeting().forbids(new Concern(informant, question));
    }

    Conditions conditions(Concern concern) {
        return conditions.getOrDefault(concern, Conditions.NONE);
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
