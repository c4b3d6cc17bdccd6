package org.openchair.conversation;

import java.util.List;
import org.openchair.events.ItemId;
import org.openchair.events.SeatId;
import org.openchair.events.Sharing;

/** What can be asked of the conversation. */
public sealed interface ConversationCommand {

    /** Opens the room. The person may open it again after it ended, with what it ended with. */
    record Open(List<String> agenda, List<String> rules) implements ConversationCommand {}

    record Join(boolean remote) implements ConversationCommand {}

    record Leave() implements ConversationCommand {}

    record End() implements ConversationCommand {}

    record ReachPart(int part) implements ConversationCommand {}

    record ChangeAgenda(int seen, List<String> agenda) implements ConversationCommand {}

    record ProposeRule(String words) implements ConversationCommand {}

    record StrikeRule(int seen, int rule) implements ConversationCommand {}

    record AgreeToRules(int seen) implements ConversationCommand {}

    record GiveTurn(SeatId to) implements ConversationCommand {}

    /** The speaker's own words, new or reworded. */
    record Say(ItemId item, String words, Sharing sharing) implements ConversationCommand {}

    /** Words another one said, to be confirmed by them. */
    record WriteFor(ItemId item, SeatId speaker, String words) implements ConversationCommand {}

    /** What was written for the speaker, as they said it or as they put it now. */
    record Confirm(ItemId item, String words, Sharing sharing) implements ConversationCommand {}

    record Unsay(ItemId item) implements ConversationCommand {}

    record AskBreak(boolean openly) implements ConversationCommand {}

    record Pause() implements ConversationCommand {}

    record Resume() implements ConversationCommand {}
}
