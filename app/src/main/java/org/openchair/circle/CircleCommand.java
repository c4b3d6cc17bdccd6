package org.openchair.circle;

import org.openchair.events.CircleEvent.Source;
import org.openchair.events.ItemId;
import org.openchair.events.SeatId;

/** What can be asked of the circle itself. */
public sealed interface CircleCommand {

    /** A seat for one more supporter. */
    record Invite(SeatId seat, String name, String relation, String language, String email) implements CircleCommand {}

    record Reach(SeatId seat, String email, String phone, boolean deviceShared, boolean mayLeaveMessage, String safeTimes)
            implements CircleCommand {}

    record NoteCall(String whyToday, String hope) implements CircleCommand {}

    record Tell(ItemId item, SeatId informant, String statement, Source source, String heardFrom, String when)
            implements CircleCommand {}

    record TakeBack(ItemId item) implements CircleCommand {}

    record ChooseLanguage(String language) implements CircleCommand {}

}
