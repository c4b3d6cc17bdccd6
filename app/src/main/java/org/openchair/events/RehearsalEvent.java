package org.openchair.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Going through it all before it happens: what if, who plays whom, where and how we sit. */
public sealed interface RehearsalEvent extends Event {

    /**
     * What the circle does if this happens. Empty words stand for those of the library.
     *
     * @param who        sees to it
     * @param barrier    whose way through is used here
     * @param wayThrough its words as the circle may read them
     * @param after      how contact goes on afterwards
     */
    record BranchPrepared(Situation situation, String words, Set<SeatId> who, Optional<ItemId> barrier, String wayThrough,
                          String after) implements RehearsalEvent {}

    record BranchCleared(Situation situation) implements RehearsalEvent {}

    /** The supporters practice among themselves, who plays whom. */
    record Planned(ItemId item, LocalDate on, Piece piece, String about, List<Playing> cast) implements RehearsalEvent {}

    /** What was learned in it, and what is to change. */
    record Learned(ItemId item, String learned, String change) implements RehearsalEvent {}

    record Cancelled(ItemId item) implements RehearsalEvent {}

    /** One line of where and how all would sit is settled. */
    record LineSettled(SettingLine line, String words) implements RehearsalEvent {}

    record LineReopened(SettingLine line) implements RehearsalEvent {}

    /** The person would rather have it otherwise; {@code against} what was planned, even without another wish. */
    record LineWished(SettingLine line, boolean against, String words) implements RehearsalEvent {}

    record WishTakenBack(SettingLine line) implements RehearsalEvent {}

    /** One of those who prepare plays themselves, another, or lends the person a voice. */
    record Playing(SeatId player, SeatId plays) {}

    /** What is practiced. */
    enum Piece { INVITATION, MESSAGE, AGREEMENT, WHAT_IF, MEETING }

    /** Where and how all would sit, in one place or from afar. */
    enum SettingLine {
        PLACE, HOUR, SEATS, FOOD, PHONES, CHILDREN, RIDE, WEAPONS,
        CALL_PLACE, CALL_PRIVATE, CALL_BACK, CALL_DEVICES, CALL_SIGNAL
    }

    /** Each likely answer, and what may happen when all meet. */
    enum Situation {
        YES, YES_WITH_CHANGES, QUESTION, NOT_NOW, NO, NO_CONTACT, NO_ANSWER,
        HEAT, DANGER, LEAVES, INTOXICATED, OLD_PATTERN, ASKED_ALONE, LINE_DROPS
    }
}
