package org.openchair.plan;

import java.util.Map;
import java.util.Set;
import org.openchair.events.ItemId;
import org.openchair.events.PlanEvent.Section;
import org.openchair.events.SeatId;

/** What can be asked of the plan. Each command carries the version that was seen, where another could have changed it. */
public sealed interface PlanCommand {

    record Propose(ItemId item, Section section, String words, Set<SeatId> touches) implements PlanCommand {}

    record Reword(ItemId item, int seen, String words, Set<SeatId> touches) implements PlanCommand {}

    record Remove(ItemId item, int seen) implements PlanCommand {}

    /** "I agree to my part": to these lines, in these versions. */
    record Agree(Map<ItemId, Integer> seen) implements PlanCommand {}

    record TakeBack(ItemId item) implements PlanCommand {}
}
