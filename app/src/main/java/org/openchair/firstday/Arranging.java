package org.openchair.firstday;

import java.time.LocalDateTime;
import java.util.Optional;
import org.openchair.events.FirstDayEvent.Arranged;
import org.openchair.events.FirstDayEvent.Thing;

/** What makes an offer one that helps in the hour it is needed. */
final class Arranging {
    private static final int LONGEST = 10_000;
    private static final int LONGEST_LINE = 300;

    private Arranging() {}

    static Optional<FirstDayReason> refused(Arranged now, LocalDateTime here) {
        if (now.words().isEmpty()) {
            return Optional.of(FirstDayReason.NO_WORDS);
        }
        if (now.words().length() > LONGEST) {
            return Optional.of(FirstDayReason.TOO_LONG);
        }
        // An appointment that nobody can find or phone is none.
        if (now.thing() == Thing.APPOINTMENT && now.place().isEmpty() && now.phone().isEmpty()) {
            return Optional.of(FirstDayReason.NO_PLACE);
        }
        if (now.place().length() > LONGEST_LINE || now.phone().length() > LONGEST_LINE) {
            return Optional.of(now.place().length() > LONGEST_LINE ? FirstDayReason.PLACE_TOO_LONG : FirstDayReason.PHONE_TOO_LONG);
        }
        return now.at().filter(when -> when.isBefore(here)).map(_ -> FirstDayReason.TIME_PASSED);
    }
}
