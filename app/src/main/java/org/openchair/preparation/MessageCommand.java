package org.openchair.preparation;

/** What a supporter can ask of their own message. */
public sealed interface MessageCommand {

    record Write(String words) implements MessageCommand {}

    record TakeBack() implements MessageCommand {}

    /** Everybody in the circle may read it as it is now. */
    record Share() implements MessageCommand {}

    record TakeShareBack() implements MessageCommand {}
}
