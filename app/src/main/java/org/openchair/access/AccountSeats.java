package org.openchair.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.openchair.database.Scoped;
import org.openchair.events.AccountId;
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
    private record Seated(AccountId account, CircleId circle) {}

    private final Scoped scoped;
    // An account keeps its seat as long as the circle is there, and whether it is there is asked every time.
    private final Cache<Seated, Boolean> known = Caffeine.newBuilder().maximumSize(100_000).build();

    AccountSeats(Scoped scoped) {
        this.scoped = scoped;
    }

    boolean has(PracticeId practice, AccountId account, CircleId circle) {
        Seated seated = new Seated(account, circle);
        if (known.getIfPresent(seated) != null) {
            return true;
        }
        boolean found = !scoped.query(practice, "select 1 from account_seat where account_id = ? and circle_id = ?",
                (row, _) -> row.getInt(1), account.value(), circle.value()).isEmpty();
        if (found) {
            known.put(seated, true);
        }
        return found;
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
