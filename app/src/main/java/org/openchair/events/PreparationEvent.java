package org.openchair.events;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each supporter does, alone and together, before anybody is invited. */
public sealed interface PreparationEvent extends Event {

    /** One adult answered the safety questions alone. A later answer replaces an earlier one. */
    record SafetyAnswered(Map<SafetyQuestion, SafetyAnswer> answers, String words) implements PreparationEvent {}

    /** The interventionist wrote down what is done about one answer that was not a plain no. */
    record SafetyDecided(SeatId informant, SafetyQuestion question, String decision) implements PreparationEvent {}

    /**
     * Written with a decision: what is needed before all sit down together, and whether nobody does until a new decision.
     * A decision without this asks for neither.
     */
    record SafetyConditionsSet(SeatId informant, SafetyQuestion question, List<SafetyCondition> conditions,
                               boolean noMeeting) implements PreparationEvent {}

    /** One thing that was needed is in place: since when, and in the interventionist's words how. */
    record SafetyConditionMet(SeatId informant, SafetyQuestion question, SafetyCondition condition, LocalDate on,
                              String words) implements PreparationEvent {}

    /** Somebody is worried about safety and tells the interventionist alone. Nobody sits down together until it is settled. */
    record QuietWordSaid(String words) implements PreparationEvent {}

    /** The interventionist wrote down what is done about what one seat said quietly so far. */
    record QuietWordSettled(SeatId speaker, String decision) implements PreparationEvent {}

    /** A supporter wrote one part of what they want to say; an empty text takes it back. */
    record Written(Part part, String words) implements PreparationEvent {}

    /** What a supporter would say to the person, as one text; an empty one takes it back. */
    record MessageWritten(String words) implements PreparationEvent {}

    /** The circle may read a supporter's message as it was at this moment; an empty text takes it back. */
    record MessageShared(String words) implements PreparationEvent {}

    /** Something that makes talking hard, and a way through it. */
    record BarrierNamed(ItemId item, String barrier, String wayThrough) implements PreparationEvent {}

    record BarrierTakenBack(ItemId item) implements PreparationEvent {}

    /**
     * Somebody is asked to see to the way through, by a day.
     *
     * @param between who knows of it beside the interventionist: the one who named it and the one who is asked
     * @param barrier in words that the one who is asked may read, as is the way through
     */
    record BarrierEntrusted(ItemId item, Set<SeatId> between, SeatId to, LocalDate until, String barrier, String wayThrough)
            implements PreparationEvent {}

    /** The one who was asked sees to it. */
    record BarrierTakenOn(ItemId item, Set<SeatId> between) implements PreparationEvent {}

    /** The one who was asked would rather not, and may say why. */
    record BarrierHandedBack(ItemId item, Set<SeatId> between, String words) implements PreparationEvent {}

    /** Nobody is asked any more. */
    record BarrierReleased(ItemId item, Set<SeatId> between) implements PreparationEvent {}

    /** The way through was tried: whether it holds, and what was learned. */
    record BarrierTried(ItemId item, Set<SeatId> between, boolean holds, String learned) implements PreparationEvent {}

    /** The supporters meet among themselves. The person is told of it with the invitation. */
    record MeetingPlanned(ItemId item, LocalDateTime at, String place) implements PreparationEvent {}

    record MeetingCancelled(ItemId item) implements PreparationEvent {}

    /** A supporter says whether they come. */
    record MeetingAnswered(ItemId item, boolean coming) implements PreparationEvent {}

    /** It took place, and these were there. A later word replaces an earlier one. */
    record MeetingHeld(ItemId item, Set<SeatId> present) implements PreparationEvent {}

    /** What the supporters decided for themselves when they met; it binds nobody else. */
    record DecidedTogether(ItemId item, ItemId meeting, String words) implements PreparationEvent {}

    record DecisionEnded(ItemId item) implements PreparationEvent {}

    /** The parts of a recovery message (elements of positive communication, CRAFT). */
    enum Part { APPRECIATION, OBSERVATION, FEELING, OWN_CHANGE, OFFER }

    /** What each adult is asked alone. Answers from before a question was added lack it, and count as not answered. */
    enum SafetyQuestion {
        OVERDOSE, WITHDRAWAL, SUICIDE, VIOLENCE, CONTROL, WEAPONS, CHILDREN, MEDICAL, RELEASE, PREGNANCY, MIND,
        CLEAR_HOURS, LEGAL
    }

    /** What can be needed before all sit down together. */
    enum SafetyCondition {
        NALOXONE, NEVER_ALONE, MEDICAL_CHECK, PROFESSIONAL, MEANS, ADVOCATE, TALKS_ALONE, STORAGE, VENUE, CHILD_PLAN, REPORT,
        GOOD_HOUR, RIDE, FEW_NOTES
    }

    /** "Not sure" is treated as a yes until it is decided. */
    enum SafetyAnswer { NO, YES, UNSURE }
}
