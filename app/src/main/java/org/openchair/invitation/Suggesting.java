package org.openchair.invitation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openchair.events.InvitationEvent;
import org.openchair.events.InvitationEvent.Fit;
import org.openchair.events.InvitationEvent.Suggested;
import org.openchair.events.Viewer;
import org.openchair.journal.Decision;

/** Times for the person to choose among: the best of them, with how many can. Who cannot stays among those who prepare. */
final class Suggesting {
    /** How many at once. */
    private static final int BEST = 5;

    private Suggesting() {}

    static Decision offer(Times times, Viewer by, Instant at) {
        List<Suggested> best = best(times, at);
        Optional<InvitationReason> refusal = Standing.interventionist(times.invitation(), by)
                .or(() -> Standing.contact(times.invitation()))
                .or(() -> best.isEmpty() ? Optional.of(InvitationReason.NO_TIME_FITS) : Optional.empty());
        return refusal.map(Decision::refused).orElseGet(() ->
                best.equals(times.suggested()) ? Decision.happened() : Decision.happened(new InvitationEvent.TimesOffered(best)));
    }

    /** Times at which somebody can, most first. */
    static List<Suggested> best(Times times, Instant now) {
        int all = times.preparing().size();
        return times.ahead(now).map(time -> new Suggested(time.getValue(), times.count(time.getKey(), Fit.CAN),
                        times.count(time.getKey(), Fit.IF_NEEDED), all))
                .filter(time -> time.can() + time.ifNeeded() > 0)
                .sorted(Comparator.comparingInt((Suggested time) -> time.can() + time.ifNeeded())
                        .thenComparingInt(Suggested::can).reversed().thenComparing(Suggested::at))
                .limit(BEST).toList();
    }
}
