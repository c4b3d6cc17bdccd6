package org.openchair.access;

import java.util.List;
import org.openchair.database.Scoped;
import org.openchair.events.CircleEvent;
import org.openchair.events.CircleId;
import org.openchair.events.Entry;
import org.openchair.events.Event;
import org.openchair.events.PracticeId;
import org.openchair.journal.Consequence;
import org.openchair.journal.History;
import org.springframework.stereotype.Component;

/** Keeps the look-up of which circles an account sits in, in the same transaction as the seat. */
@Component
class AccountSeats implements Consequence {
    private final Scoped scoped;

    AccountSeats(Scoped scoped) {
        this.scoped = scoped;
    }

    @Override
    public boolean concerns(Event event) {
        return event instanceof CircleEvent.Seated seated && seated.account().isPresent();
    }

    @Override
    public void follow(PracticeId practice, CircleId circle, History after, List<Entry> fresh) {
        for (Entry entry : fresh) {
            if (entry.event() instanceof CircleEvent.Seated seated && seated.account().isPresent()) {
                scoped.update(practice, """
                        insert into account_seat (practice_id, circle_id, seat_id, account_id) values (?, ?, ?, ?)
                        on conflict do nothing""", practice.value(), circle.value(), seated.seat().value(),
                        seated.account().get().value());
            }
        }
    }
}
