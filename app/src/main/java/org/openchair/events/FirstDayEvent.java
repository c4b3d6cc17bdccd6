package org.openchair.events;

import java.time.LocalDateTime;
import java.util.Optional;

/** What is ready should the person want it: a yes has a short life, and nobody looks for a bag in that hour. */
public sealed interface FirstDayEvent extends Event {

    /** One thing somebody has ready, in their words. A later one of theirs replaces it. */
    record Arranged(Thing thing, String words, String place, String phone, Optional<LocalDateTime> at)
            implements FirstDayEvent {}

    /** It is not offered any more. */
    record Dropped(Thing thing) implements FirstDayEvent {}

    /** The person would like what somebody offers, or would rather not. */
    record Answered(Thing thing, SeatId from, boolean wanted) implements FirstDayEvent {}

    /** What a first day may need. */
    enum Thing { APPOINTMENT, RIDE, BAG, MEDICINES, CHILDREN, PETS, WORK, PHONE, PAPERS }
}
