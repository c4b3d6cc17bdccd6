package org.openchair.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openchair.events.ItemId;
import org.openchair.events.PlanEvent;
import org.openchair.events.PlanEvent.Section;
import org.openchair.events.SeatId;
import org.openchair.journal.Copies;

/**
 * One line of the plan.
 *
 * @param touches    who is asked to agree to it
 * @param wordings   how it was worded, oldest first; never empty
 * @param agreements which version each agreed to last
 */
public record Line(ItemId item, Section section, SeatId proposer, Set<SeatId> touches, List<Wording> wordings,
                   Map<SeatId, Integer> agreements) {

    public record Wording(int version, String words, SeatId by, Instant at) {}

    /** Whoever proposes or words a line that touches them agrees to it by doing so. */
    static Line proposed(PlanEvent.Proposed line, SeatId by, Instant at) {
        return new Line(line.item(), line.section(), by, line.touches(), List.of(new Wording(1, line.words(), by, at)),
                line.touches().contains(by) ? Map.of(by, 1) : Map.of());
    }

    Line reworded(PlanEvent.Reworded line, SeatId by, Instant at) {
        List<Wording> all = Copies.with(wordings, new Wording(line.version(), line.words(), by, at));
        Line changed = new Line(item, section, proposer, line.touches(), all, agreements);
        return line.touches().contains(by) ? changed.agreed(by, line.version()) : changed;
    }

    Line agreed(SeatId by, int version) {
        return new Line(item, section, proposer, touches, wordings, Copies.with(agreements, by, version));
    }

    Line takenBack(SeatId by) {
        return new Line(item, section, proposer, touches, wordings, Copies.without(agreements, by));
    }

    public Wording now() {
        return wordings.getLast();
    }

    public int version() {
        return now().version();
    }

    public boolean touches(SeatId seat) {
        return touches.contains(seat);
    }

    /** Whether this seat agreed to the line as it stands. */
    public boolean isAgreedBy(SeatId seat) {
        return touches(seat) && Optional.ofNullable(agreements.get(seat)).filter(v -> v == version()).isPresent();
    }

    /** How the line read when this seat agreed to it, where it was changed since. */
    public Optional<Wording> lastAgreedBy(SeatId seat) {
        return Optional.ofNullable(agreements.get(seat)).filter(v -> v != version())
                .flatMap(v -> wordings.stream().filter(wording -> wording.version() == v).findFirst());
    }

    /** A reason, a promise, somebody's own support: nobody else puts words to it. */
    public boolean isPersonal() {
        return isPersonal(section);
    }

    static boolean isPersonal(Section section) {
        return section == Section.REASONS || isOwn(section);
    }

    static boolean isOwn(Section section) {
        return section == Section.PROMISES || section == Section.OWN_SUPPORT;
    }

    boolean wasWordedBy(SeatId seat) {
        return wordings.stream().anyMatch(wording -> wording.by().equals(seat));
    }
}
