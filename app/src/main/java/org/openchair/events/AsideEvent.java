package org.openchair.events;

/** Asked alone: what the person asks of one supporter, and what all of them answer together, kindly. */
public sealed interface AsideEvent extends Event {

    /** A supporter writes down what they were asked. */
    record Noted(ItemId item, About about, String words) implements AsideEvent {}

    /** The one who was asked opens it to the supporters, in words for them. */
    record Brought(ItemId item, About about, String words) implements AsideEvent {}

    /** A new version of the answer. Who stood behind an earlier one is asked again. */
    record Worded(ItemId item, int version, String words) implements AsideEvent {}

    record StoodBehind(ItemId item, int version) implements AsideEvent {}

    record SteppedBack(ItemId item, int version) implements AsideEvent {}

    /** The one who was asked told the person, in exactly these words. */
    record Told(ItemId item, String words) implements AsideEvent {}

    /** It is over without an answer. @param openly whether the supporters knew of it */
    record LetGo(ItemId item, boolean openly) implements AsideEvent {}

    /** What it is about. */
    enum About { MONEY, SECRET, COVERING, PLACE, MESSAGE, OTHER }
}
