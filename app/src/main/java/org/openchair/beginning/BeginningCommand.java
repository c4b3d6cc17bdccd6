package org.openchair.beginning;

import org.openchair.events.SeatId;

/** What can be asked in a circle that the person began. */
public sealed interface BeginningCommand {

    /** The interventionist says hello. */
    record Greet(String words) implements BeginningCommand {}

    /** The practice cannot go this way with them. */
    record TurnDown(String words) implements BeginningCommand {}

    /** The person invites somebody of theirs. */
    record Invite(SeatId seat, String name, String relation, String language) implements BeginningCommand {}

    /** The person takes an invitation back, or a seat. */
    record Unseat(SeatId seat) implements BeginningCommand {}

    /** The person is still here. */
    record KeepOpen() implements BeginningCommand {}
}
