package org.openchair.events;

import java.util.Set;

/** The recovery plan: the person's own, with each supporter's own part beside it. */
public sealed interface PlanEvent extends Event {

    /** Somebody proposes a line. It touches those who are asked to agree to it. */
    record Proposed(ItemId item, Section section, String words, Set<SeatId> touches) implements PlanEvent {}

    /** New words for a line; whom it touches is asked again. */
    record Reworded(ItemId item, int version, String words, Set<SeatId> touches) implements PlanEvent {}

    record Removed(ItemId item) implements PlanEvent {}

    /** One human agrees to this version of a line that touches them. */
    record Agreed(ItemId item, int version) implements PlanEvent {}

    record AgreementTakenBack(ItemId item) implements PlanEvent {}

    /** A part of the plan. The person's own sections are written and removed by the person alone. */
    enum Section {
        REASONS, FIRST_STEP, CARE, SUPPORTS, HARD_MOMENTS, RETURN_TO_USE, NALOXONE, PROMISES, OWN_SUPPORT
    }
}
