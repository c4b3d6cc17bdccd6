package org.openchair.circle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openchair.events.CircleEvent.Source;
import org.openchair.events.CircleEvent.Topic;
import org.openchair.events.ItemId;
import org.openchair.events.SeatId;

/** What can be asked of the circle itself. */
public sealed interface CircleCommand {

    /** A seat for one more supporter. */
    record Invite(SeatId seat, String name, String relation, String language, String email) implements CircleCommand {}

    /** How a seat is reached. What is empty stays as it is: two windows may each change a field of their own. */
    record Reach(SeatId seat, Optional<String> email, Optional<String> phone, Optional<Boolean> deviceShared,
                 Optional<Boolean> mayLeaveMessage, Optional<String> safeTimes) implements CircleCommand {}

    /**
     * What one form of the first call holds, all at once, so that nothing typed elsewhere on the page gets lost.
     *
     * @param back    what is taken back
     * @param settled the promise that is kept
     */
    record Note(List<Said> said, Optional<Reach> way, Optional<Vow> vow, Optional<ItemId> back, Optional<ItemId> settled)
            implements CircleCommand {}

    /**
     * One statement as it stands in a window.
     *
     * @param beside the item under which it stays where another window changed the first one meanwhile
     * @param was    the words this window knows of, as read or sent before
     */
    record Said(ItemId item, ItemId beside, List<String> was, Topic topic, SeatId informant, String statement,
                Optional<Source> source, String heardFrom, String when) {
        public Said {
            was = was.stream().map(Said::plain).toList();
            statement = plain(statement);
        }

        private static String plain(String words) {
            return words.replace("\r\n", "\n").strip();
        }
    }

    /** What the interventionist promises. */
    record Vow(ItemId item, SeatId to, String words, Optional<LocalDate> until) {}

    record ChooseLanguage(String language) implements CircleCommand {}

}
