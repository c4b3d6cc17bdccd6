package org.openchair.events;

import java.util.List;

/** The meeting itself, kept to what everybody needs and everybody may see. */
public sealed interface ConversationEvent extends Event {

    /** The room opened, with an agenda and ground rules to start from. */
    record Opened(List<String> agenda, List<String> rules) implements ConversationEvent {}

    record AgendaChanged(int version, List<String> agenda) implements ConversationEvent {}

    /** The circle is at this part of the agenda, counted from 0. */
    record PartReached(int part) implements ConversationEvent {}

    /** New ground rules; everybody is asked again. */
    record RulesChanged(int version, List<String> rules) implements ConversationEvent {}

    record RulesAgreed(int version) implements ConversationEvent {}

    record Joined(boolean remote) implements ConversationEvent {}

    record Left() implements ConversationEvent {}

    record TurnGiven(SeatId to) implements ConversationEvent {}

    /** Words somebody said, written down by another: known to the two and the interventionist until confirmed. */
    record WrittenFor(ItemId item, SeatId speaker, String words) implements ConversationEvent {}

    /** Words that count: written or confirmed by the one who said them, who also chose who may read them. */
    record Heard(ItemId item, String words, Sharing sharing) implements ConversationEvent {}

    /** The one who said it takes it out. */
    record Unsaid(ItemId item) implements ConversationEvent {}

    /** Somebody needs a break; openly, or only the interventionist knows who. */
    record BreakAsked(boolean openly) implements ConversationEvent {}

    record Paused() implements ConversationEvent {}

    record Resumed() implements ConversationEvent {}

    record Ended() implements ConversationEvent {}
}
