package org.openchair.events;

import java.util.List;
import java.util.Optional;

/** The family map: who belongs to whom. No event says what somebody has; only what somebody said of themselves, or is worried about. */
public sealed interface FamilyMapEvent extends Event {

    /**
     * Somebody has a place on the map.
     *
     * @param dead known to have died, though perhaps not when
     * @param seat the human of the circle this is
     */
    record FigureDrawn(ItemId item, String name, Gender gender, Optional<Integer> born, boolean dead, Optional<Integer> died,
                       Kind kind, Optional<SeatId> seat) implements FamilyMapEvent {}

    record FigureChanged(ItemId item, String name, Gender gender, Optional<Integer> born, boolean dead, Optional<Integer> died,
                         Kind kind, Optional<SeatId> seat) implements FamilyMapEvent {}

    /** Taken off the map, with every tie. */
    record FigureErased(ItemId item) implements FamilyMapEvent {}

    record CoupleDrawn(ItemId item, ItemId first, ItemId second, Tie tie, Optional<Integer> since, Optional<Integer> until)
            implements FamilyMapEvent {}

    record CoupleChanged(ItemId item, Tie tie, Optional<Integer> since, Optional<Integer> until) implements FamilyMapEvent {}

    record CoupleErased(ItemId item) implements FamilyMapEvent {}

    /**
     * Somebody is a child of a couple, or of one figure. Newer words about the same two replace older ones.
     *
     * @param twins what those born together share
     */
    record ChildPlaced(ItemId child, ItemId of, Descent descent, Optional<ItemId> twins, boolean identical)
            implements FamilyMapEvent {}

    record ChildReleased(ItemId child, ItemId of) implements FamilyMapEvent {}

    /** Brothers and sisters whose years are not known, the oldest first. */
    record ChildrenOrdered(ItemId of, List<ItemId> children) implements FamilyMapEvent {}

    /** Who lives under one roof; drawn again, it replaces what was. */
    record HouseholdDrawn(ItemId item, String name, List<ItemId> members) implements FamilyMapEvent {}

    record HouseholdErased(ItemId item) implements FamilyMapEvent {}

    /** How one is with another. That somebody hurts somebody is the interventionist's alone to draw and to know. */
    record BondDrawn(ItemId item, ItemId from, ItemId to, Bond kind) implements FamilyMapEvent {}

    record BondErased(ItemId item, Bond kind) implements FamilyMapEvent {}

    /** Somebody is worried about somebody: on whose word, and in which words. */
    record ConcernReported(ItemId item, ItemId figure, SeatId informant, Concern concern, String words) implements FamilyMapEvent {}

    record ConcernTakenBack(ItemId item, SeatId informant) implements FamilyMapEvent {}

    /** What somebody says of themselves, to whom they chose. */
    record SelfIdentified(ItemId figure, Concern concern, boolean recovering, Sharing sharing) implements FamilyMapEvent {}

    /** And no longer does; known to whom it was known. */
    record SelfIdentificationTakenBack(ItemId figure, Concern concern, Sharing sharing) implements FamilyMapEvent {}

    /** The person put their own figure right. From then on it is theirs. */
    record OwnFigureCorrected(ItemId figure, String name, Gender gender, Optional<Integer> born) implements FamilyMapEvent {}

    /** The person hid their own figure: only its place is left. */
    record OwnFigureHidden(ItemId figure) implements FamilyMapEvent {}

    record OwnFigureShown(ItemId figure) implements FamilyMapEvent {}

    enum Gender { WOMAN, MAN, NON_BINARY, UNKNOWN }

    enum Kind { RELATIVE, PREGNANCY, LOSS, FRIEND, HELPER, PET }

    enum Tie { MARRIED, ENGAGED, LIVING_TOGETHER, SEPARATED, DIVORCED, WIDOWED, PARENTS }

    enum Descent { BIRTH, ADOPTED, FOSTER }

    enum Bond { CLOSE, DISTANT, CONFLICT, CLOSE_CONFLICT, CUT_OFF, CUT_OFF_REPAIRED, CARING, ABUSE }

    enum Concern { SUBSTANCE_USE, MENTAL_ILLNESS, PHYSICAL_ILLNESS }
}
