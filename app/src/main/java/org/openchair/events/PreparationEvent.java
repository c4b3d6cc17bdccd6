package org.openchair.events;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;

/** What each supporter does, alone and together, before anybody is invited. */
public sealed interface PreparationEvent extends Event {

    /** One adult answered the safety questions alone. A later answer replaces an earlier one. */
    record SafetyAnswered(Map<SafetyQuestion, SafetyAnswer> answers, String words) implements PreparationEvent {}

    /** The interventionist wrote down what is done about one answer that was not a plain no. */
    record SafetyDecided(SeatId informant, SafetyQuestion question, String decision) implements PreparationEvent {}

    /** A supporter wrote one part of what they want to say; an empty text takes it back. */
    record Written(Part part, String words) implements PreparationEvent {}

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

    /** The parts of a recovery message (elements of positive communication, CRAFT). */
    enum Part { APPRECIATION, OBSERVATION, FEELING, OWN_CHANGE, OFFER }

    /** What each adult is asked alone. */
    enum SafetyQuestion { OVERDOSE, WITHDRAWAL, SUICIDE, VIOLENCE, CONTROL, WEAPONS, CHILDREN, MEDICAL }

    /** "Not sure" is treated as a yes until it is decided. */
    enum SafetyAnswer { NO, YES, UNSURE }
}
