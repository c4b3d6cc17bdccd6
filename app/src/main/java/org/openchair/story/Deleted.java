package org.openchair.story;

import org.openchair.kit.Screen;

/** Everything is gone: entries, key, links and pages. */
public record Deleted() implements Screen {}
