package org.openchair.access;

import java.time.Instant;
import java.util.Optional;
import org.openchair.events.AccountId;
import org.openchair.events.CircleId;
import org.openchair.events.PracticeId;
import org.openchair.events.SeatId;

/**
 * One browser that came in, as an account of a practice or as one seat of one circle.
 *
 * @param chair the seat, when a private link was used
 */
record Session(PracticeId practice, Optional<AccountId> account, Optional<Chair> chair, Instant expires) {

    /** @param generation of the link that was used: when the seat gets a newer one, this session is over */
    record Chair(CircleId circle, SeatId seat, int generation) {}
}
