package org.openchair.access;

import org.openchair.kit.Screen;

/** An empty page that goes on to somewhere harmless. */
public record Away() implements Screen {}
