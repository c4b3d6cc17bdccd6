package org.openchair.access;

import org.openchair.kit.Screen;

/** What a private link opens first: a door that says nothing of what is behind it. The PIN is asked for once it is needed. */
public record LinkDoor(String token, boolean pin) implements Screen {}
