package org.openchair.events;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of a circle's journal: what happened, and around it who said so, when, and in which order.
 *
 * @param seq  place in the circle's stream, counted from 1 without gaps
 * @param by   the seat that acted; {@link SeatId#HOUSE} where it was the software
 * @param once the mark of the form that was sent; a second click carries the same one
 */
public record Entry(long seq, Instant at, SeatId by, UUID once, Event event) {

    public boolean isFor(Viewer viewer) {
        return Audience.of(event).includes(viewer, by);
    }
}
