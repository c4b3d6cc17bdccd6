package org.openchair.preparation;

import static org.openchair.journal.Copies.with;
import static org.openchair.journal.Copies.without;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openchair.events.PreparationEvent.Part;
import org.openchair.events.PreparationEvent.Written;
import org.openchair.events.SeatId;

/** What each supporter wrote of their own part. */
record Parts(Map<SeatId, Map<Part, Piece>> pieces) {
    static final Parts NONE = new Parts(Map.of());

    /** Words for one part, and when they were written. */
    record Piece(String words, Instant at) {}

    Parts evolve(Written written, SeatId by, Instant at) {
        Map<Part, Piece> own = pieces.getOrDefault(by, Map.of());
        return new Parts(with(pieces, by, written.words().isBlank() ? without(own, written.part())
                : with(own, written.part(), new Piece(written.words(), at))));
    }

    Optional<Piece> piece(SeatId seat, Part part) {
        return Optional.ofNullable(pieces.getOrDefault(seat, Map.of()).get(part));
    }

    /** What a supporter has not written yet. */
    Set<Part> missing(SeatId seat) {
        Set<Part> missing = EnumSet.allOf(Part.class);
        missing.removeAll(pieces.getOrDefault(seat, Map.of()).keySet());
        return missing;
    }

    /** What of these words is new, in the order of the parts. */
    List<Written> changes(SeatId seat, Map<Part, String> words) {
        List<Written> changed = new ArrayList<>();
        for (Part part : Part.values()) {
            if (words.containsKey(part) && !piece(seat, part).map(Piece::words).orElse("").equals(words.get(part))) {
                changed.add(new Written(part, words.get(part)));
            }
        }
        return changed;
    }
}
