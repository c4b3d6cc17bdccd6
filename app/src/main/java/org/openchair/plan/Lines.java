package org.openchair.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openchair.events.ItemId;
import org.openchair.events.PlanEvent;
import org.openchair.events.PlanEvent.Section;
import org.openchair.events.SeatId;
import org.openchair.journal.Copies;

/** The lines as they stand, in the order they were proposed, and every change that led there. */
record Lines(Map<ItemId, Line> all, List<Change> changes) {
    static final Lines NONE = new Lines(Map.of(), List.of());

    /** One change of the plan; the plan's version is how many there were. */
    record Change(Section section, SeatId by, Instant at, Optional<String> before, Optional<String> after) {}

    Lines evolve(PlanEvent event, SeatId by, Instant at) {
        return switch (event) {
            case PlanEvent.Proposed line -> changed(Optional.empty(), Optional.of(Line.proposed(line, by, at)), by, at);
            case PlanEvent.Reworded line -> of(line.item())
                    .map(known -> changed(Optional.of(known), Optional.of(known.reworded(line, by, at)), by, at)).orElse(this);
            case PlanEvent.Removed line -> of(line.item())
                    .map(known -> changed(Optional.of(known), Optional.empty(), by, at)).orElse(this);
            case PlanEvent.Agreed line -> of(line.item()).map(known -> with(known.agreed(by, line.version()))).orElse(this);
            case PlanEvent.AgreementTakenBack line -> of(line.item()).map(known -> with(known.takenBack(by))).orElse(this);
        };
    }

    Optional<Line> of(ItemId item) {
        return Optional.ofNullable(all.get(item));
    }

    private Lines changed(Optional<Line> before, Optional<Line> after, SeatId by, Instant at) {
        Change change = new Change(before.or(() -> after).orElseThrow().section(), by, at,
                before.map(line -> line.now().words()), after.map(line -> line.now().words()));
        Lines lines = after.map(this::with).orElseGet(() -> without(before.orElseThrow().item()));
        return new Lines(lines.all, Copies.with(changes, change));
    }

    private Lines with(Line line) {
        return new Lines(Copies.with(all, line.item(), line), changes);
    }

    private Lines without(ItemId item) {
        return new Lines(Copies.without(all, item), changes);
    }
}
