package org.openchair.beginning;

import org.openchair.kit.Screen;

/** The circle is there: the private link to come back with, in the one answer that shows it. */
public record BegunView(String circle, String name, String helper, String link) implements Screen {}
