package org.openchair.access;

import org.openchair.kit.Screen;

/**
 * The password was right; the code is still to come.
 *
 * @param ticket says so, sealed
 */
public record CodeView(String ticket) implements Screen {}
