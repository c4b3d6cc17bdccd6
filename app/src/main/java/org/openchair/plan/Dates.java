package org.openchair.plan;

import java.util.List;
import java.util.Map;
import org.openchair.events.FollowThroughEvent;
import org.openchair.events.ItemId;
import org.openchair.journal.Copies;

/** When the circle looks at the plan again, as the person chose. */
record Dates(Map<ItemId, FollowThroughEvent.DateChosen> chosen) {
    static final Dates NONE = new Dates(Map.of());

    Dates evolve(FollowThroughEvent event) {
        return switch (event) {
            case FollowThroughEvent.DateChosen date -> new Dates(Copies.with(chosen, date.item(), date));
            case FollowThroughEvent.DateCancelled date -> new Dates(Copies.without(chosen, date.item()));
            case FollowThroughEvent.CheckedIn _, FollowThroughEvent.PlanReviewed _, FollowThroughEvent.Reminded _ -> this;
        };
    }

    List<FollowThroughEvent.DateChosen> inOrder() {
        return chosen.values().stream().sorted(java.util.Comparator.comparing(FollowThroughEvent.DateChosen::at)).toList();
    }
}
