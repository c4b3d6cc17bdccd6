package org.openchair.story;

import java.util.List;
import java.util.UUID;
import org.openchair.access.Member;
import org.openchair.database.Scoped;
import org.openchair.events.CircleId;
import org.openchair.events.SeatId;
import org.springframework.stereotype.Component;

/** Which circles an account has a seat in: ids and times, no words. */
@Component
class Caseload {
    static final int PAGE = 25;

    private final Scoped scoped;

    Caseload(Scoped scoped) {
        this.scoped = scoped;
    }

    record Found(CircleId circle, SeatId seat, java.time.Instant moved) {}

    /** One page, and one more where there are more. */
    List<Found> of(Member member, int page) {
        return scoped.query(member.practice(), """
                select c.circle_id, s.seat_id, c.moved_at from account_seat s join circle c using (circle_id)
                where s.account_id = ? order by c.moved_at desc limit ? offset ?""",
                (row, _) -> new Found(new CircleId(row.getObject(1, UUID.class)), new SeatId(row.getObject(2, UUID.class)),
                        row.getTimestamp(3).toInstant()),
                member.account().value(), PAGE + 1, (long) page * PAGE);
    }
}
