package org.openchair.aside;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.openchair.events.AsideEvent;
import org.openchair.events.AsideEvent.About;
import org.openchair.events.ItemId;
import org.openchair.events.SeatId;

/**
 * One thing that was asked alone, and how far its answer is.
 *
 * @param noted   the words of the one who was asked, for themselves and the interventionist
 * @param brought the words for the supporters; none while it was not brought to them
 * @param version of the answer; 0 before there is one
 * @param behind  who stands behind exactly this version
 */
record Aside(ItemId item, SeatId asked, About about, Optional<String> noted, Optional<String> brought, Instant at, int version,
             String answer, Set<SeatId> behind, Optional<String> told) {

    static Aside begun(ItemId item, SeatId asked, About about, Instant at) {
        return new Aside(item, asked, about, Optional.empty(), Optional.empty(), at, 0, "", Set.of(), Optional.empty());
    }

    Aside noted(String words) {
        return new Aside(item, asked, about, Optional.of(words), brought, at, version, answer, behind, told);
    }

    Aside brought(About what, String words) {
        return new Aside(item, asked, what, noted, Optional.of(words), at, version, answer, behind, told);
    }

    Aside worded(AsideEvent.Worded worded, SeatId by) {
        return new Aside(item, asked, about, noted, brought, at, worded.version(), worded.words(), Set.of(by), told);
    }

    Aside behind(int which, SeatId seat, boolean stands) {
        Set<SeatId> changed = new HashSet<>(behind);
        boolean _ = stands ? changed.add(seat) : changed.remove(seat);
        return which == version ? new Aside(item, asked, about, noted, brought, at, version, answer, Set.copyOf(changed), told) : this;
    }

    Aside told(String words) {
        return new Aside(item, asked, about, noted, brought, at, version, answer, behind, Optional.of(words));
    }

    /** The one who was asked, and more than half of all supporters: a circle's own decision, about what it does itself. */
    boolean isTogether(Set<SeatId> supporters) {
        long standing = supporters.stream().filter(behind::contains).count();
        return version > 0 && behind.contains(asked) && standing * 2 > supporters.size();
    }
}
