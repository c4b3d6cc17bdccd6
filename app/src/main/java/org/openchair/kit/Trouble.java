package org.openchair.kit;

/** Something did not work; the message says what, and what to do. */
public record Trouble(String message) implements Screen {}
