package org.openchair.followthrough;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.openchair.events.ItemId;
import org.openchair.events.PlanEvent;

/**
 * As much of the plan as follow-through needs: whether it has a line, and since when.
 *
 * @param since when the first line was proposed
 */
record Plan(Set<ItemId> lines, Optional<Instant> since) {
    static final Plan NONE = new Plan(Set.of(), Optional.empty());

    Plan evolve(PlanEvent event, Instant at) {
        return switch (event) {
            case PlanEvent.Proposed proposed -> {
                Set<ItemId> more = new HashSet<>(lines);
                more.add(proposed.item());
                yield new Plan(Set.copyOf(more), since.or(() -> Optional.of(at)));
            }
            case PlanEvent.Removed removed -> {
                Set<ItemId> fewer = new HashSet<>(lines);
                fewer.remove(removed.item());
                yield new Plan(Set.copyOf(fewer), since);
            }
            case PlanEvent.Reworded _, PlanEvent.Agreed _, PlanEvent.AgreementTakenBack _ -> this;
        };
    }

    boolean begun() {
        return !lines.isEmpty();
    }
}
