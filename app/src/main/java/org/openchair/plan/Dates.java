package org.openchair.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openchair.events.FollowThroughEvent;
import org.openchair.events.ItemId;

/** When the circle looks at the plan again, as the person chose. */
record Dates(Map<ItemId, FollowThroughEvent.DateChosen> chosen) {
    static final Dates NONE = new Dates(Map.of());

    Dates evolve(FollowThroughEvent event) {
        return switch (event) {
            case FollowThroughEvent.DateChosen date -> {
                Map<ItemId, FollowThroughEvent.DateChosen> all = new LinkedHashMap<>(chosen);
                all.put(date.item(), date);
                yield new Dates(Collections.unmodifiableMap(all));
            }
            case FollowThroughEvent.DateCancelled date -> {
                Map<ItemId, FollowThroughEvent.DateChosen> all = new LinkedHashMap<>(chosen);
                all.remove(date.item());
                yield new Dates(Collections.unmodifiableMap(all));
            }
            case FollowThroughEvent.CheckedIn _, FollowThroughEvent.PlanReviewed _, FollowThroughEvent.Reminded _ -> this;
        };
    }

    List<FollowThroughEvent.DateChosen> inOrder() {
        return chosen.values().stream().sorted(java.util.Comparator.comparing(FollowThroughEvent.DateChosen::at)).toList();
    }
}
