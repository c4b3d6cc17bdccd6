package org.openchair.access;

import org.openchair.kit.Screen;

/** A link that opens nothing (used, old, or never ours: no difference is shown), and how to ask for a new one. */
public record LinkSpent(String token, boolean asked) implements Screen {}
