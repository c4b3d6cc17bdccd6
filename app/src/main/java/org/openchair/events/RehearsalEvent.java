package org.openchair.events;

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

    /** Each likely answer, and what may happen when all meet. */
    enum Situation {
        YES, YES_WITH_CHANGES, QUESTION, NOT_NOW, NO, NO_CONTACT, NO_ANSWER,
        HEAT, DANGER, LEAVES, INTOXICATED, OLD_PATTERN, ASKED_ALONE, LINE_DROPS
    }
}
