package org.openchair.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openchair.events.SeatId;

/**
 * Somebody the circle waits for.
 *
 * @param nudged the day of a nudge less than two days ago
 * @param why    key of the sentence why no letter may leave now; empty where one may
 */
public record Waited(String seat, String name, Optional<LocalDate> nudged, boolean yesterday, Optional<String> why) {

    static List<Waited> of(Nudging nudging, Instant now) {
        return nudging.waitedFor().stream().map(seat -> of(nudging, seat, now)).toList();
    }

    private static Waited of(Nudging nudging, SeatId seat, Instant now) {
        Optional<LocalDate> nudged = nudging.lately(seat, now).map(then -> LocalDate.ofInstant(then, nudging.members().zone()));
        LocalDate today = LocalDate.ofInstant(now, nudging.members().zone());
        return new Waited(seat.toString(), nudging.members().name(seat), nudged, nudged.filter(today.minusDays(1)::equals).isPresent(),
                nudging.refusal(seat, now).map(StoryReason::message));
    }
}
