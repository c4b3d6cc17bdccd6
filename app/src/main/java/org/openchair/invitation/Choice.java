package org.openchair.invitation;

import java.util.List;
import java.util.Set;
import org.openchair.circle.Seat;
import org.openchair.events.SeatId;

/** One human who can be chosen in a form. */
public record Choice(String seat, String name, String relation, boolean chosen) {

    static List<Choice> of(List<Seat> seats, Set<SeatId> chosen) {
        return seats.stream().map(seat -> new Choice(seat.id().toString(), seat.name(), seat.relation(),
                chosen.contains(seat.id()))).toList();
    }
}
