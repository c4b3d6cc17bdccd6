package org.openchair.story;

import org.openchair.events.Role;
import org.openchair.kit.Screen;

/** Before everything about a circle is deleted: what goes, and that it cannot come back. */
public record DeletionView(String circle, Role role, String personName) implements Screen {}
