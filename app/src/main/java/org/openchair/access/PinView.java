package org.openchair.access;

import org.openchair.kit.Screen;

/** A seat's own PIN. */
public record PinView(String circle, boolean set) implements Screen {}
