package org.openchair.invitation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openchair.ACircle;
import org.openchair.events.CircleEvent;
import org.openchair.events.ConversationEvent;
import org.openchair.events.Entry;
import org.openchair.events.Event;
import org.openchair.events.InvitationEvent;
import org.openchair.events.PreparationEvent.QuietWordSaid;
import org.openchair.events.PreparationEvent.QuietWordSettled;
import org.openchair.events.PreparationEvent.SafetyAnswer;
import org.openchair.events.PreparationEvent.SafetyAnswered;
import org.openchair.events.PreparationEvent.SafetyConditionMet;
import org.openchair.events.PreparationEvent.SafetyConditionsSet;
import org.openchair.events.PreparationEvent.SafetyDecided;
import org.openchair.events.PreparationEvent.SafetyQuestion;
import org.openchair.events.SeatId;

/** Design rule 5 a second time, read off the entries as slowly and plainly as can be. For tests alone. */
final class Rule5 {
    private static final List<SeatId> SUPPORTERS = List.of(ACircle.ANA, ACircle.LUIS, ACircle.GRACE);

    private Rule5() {}

    static boolean isOfSafety(Event event) {
        return event instanceof SafetyAnswered || event instanceof QuietWordSaid;
    }

    /** Everybody who has a seat answered everything, and each answer that is not a plain no was decided on after it was given. */
    static boolean maySend(List<Entry> entries) {
        boolean allAnswered = SUPPORTERS.stream().filter(seat -> !left(entries, seat)).allMatch(seat -> answers(entries, seat)
                .filter(given -> answered(given).size() == SafetyQuestion.values().length).isPresent());
        return allAnswered && SUPPORTERS.stream().allMatch(seat -> answers(entries, seat).stream().allMatch(given -> answered(given).entrySet().stream()
                .filter(answer -> answer.getValue() != SafetyAnswer.NO)
                .allMatch(answer -> decided(entries, seat, answer.getKey()).filter(decision -> decision.seq() > given.seq()).isPresent())));
    }

    static boolean mayMeet(List<Entry> entries, Instant now) {
        long met = lastMeeting(entries);
        boolean fresh = SUPPORTERS.stream().filter(seat -> !left(entries, seat)).allMatch(seat -> answers(entries, seat)
                .filter(given -> given.seq() > met && Duration.between(given.at(), now).compareTo(Duration.ofHours(48)) <= 0).isPresent());
        return maySend(entries) && fresh && SUPPORTERS.stream().allMatch(seat -> Stream.of(SafetyQuestion.values()).noneMatch(
                question -> holds(entries, seat, question))) && entries.stream().noneMatch(entry -> entry.event() instanceof QuietWordSaid
                && last(entries, later -> later.event() instanceof QuietWordSettled settled && settled.speaker().equals(entry.by()))
                        .filter(settled -> settled.seq() > entry.seq()).isEmpty());
    }

    /** The newest decision forbids meeting; or it is newer than the answers, and something it needs was not ticked since. */
    private static boolean holds(List<Entry> entries, SeatId seat, SafetyQuestion question) {
        Optional<Entry> set = last(entries, entry -> entry.event() instanceof SafetyConditionsSet conditions
                && conditions.informant().equals(seat) && conditions.question() == question);
        if (set.isEmpty() || decided(entries, seat, question).filter(decision -> decision.seq() > set.get().seq()).isPresent()) {
            return false;
        }
        SafetyConditionsSet conditions = (SafetyConditionsSet) set.get().event();
        boolean ofTheseAnswers = answers(entries, seat).filter(given -> given.seq() < set.get().seq()).isPresent();
        return conditions.noMeeting() || ofTheseAnswers && !conditions.conditions().stream().allMatch(needed -> last(entries,
                entry -> entry.event() instanceof SafetyConditionMet tick && tick.informant().equals(seat) && tick.question() == question
                        && tick.condition() == needed).filter(tick -> tick.seq() > set.get().seq()).isPresent());
    }

    /** Where the last meeting ended, or began if it was never ended: also by the person's next answer, or a new proposal. */
    private static long lastMeeting(List<Entry> entries) {
        Optional<Entry> open = last(entries, entry -> entry.event() instanceof ConversationEvent.Opened);
        return open.map(opening -> entries.stream().filter(entry -> entry.seq() > opening.seq()).filter(entry -> switch (entry.event()) {
            case ConversationEvent.Ended _, InvitationEvent.Sent _, InvitationEvent.Withdrawn _, InvitationEvent.AcceptedWithChanges _,
                 InvitationEvent.Counterproposed _, InvitationEvent.Postponed _, InvitationEvent.Declined _, InvitationEvent.ContactRefused _ -> true;
            default -> false;
        }).map(Entry::seq).findFirst().orElse(opening.seq())).orElse(0L);
    }

    private static boolean left(List<Entry> entries, SeatId seat) {
        return entries.stream().anyMatch(entry -> entry.by().equals(seat) && entry.event() instanceof CircleEvent.Left);
    }

    private static Optional<Entry> answers(List<Entry> entries, SeatId seat) {
        return last(entries, entry -> entry.by().equals(seat) && entry.event() instanceof SafetyAnswered);
    }

    private static java.util.Map<SafetyQuestion, SafetyAnswer> answered(Entry entry) {
        return ((SafetyAnswered) entry.event()).answers();
    }

    private static Optional<Entry> decided(List<Entry> entries, SeatId seat, SafetyQuestion question) {
        return last(entries, entry -> entry.event() instanceof SafetyDecided decided && decided.informant().equals(seat) && decided.question() == question);
    }

    private static Optional<Entry> last(List<Entry> entries, Predicate<Entry> which) {
        return entries.stream().filter(which).reduce((_, last) -> last);
    }
}
