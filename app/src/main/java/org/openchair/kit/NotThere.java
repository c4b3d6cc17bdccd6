package org.openchair.kit;

/** Nothing here, or nothing for this reader. Says the same either way, to the byte. */
public record NotThere() implements Screen {}
