package org.openchair.access;

import org.openchair.kit.Screen;

/** A new password, for who came by a link made on the command line of the installation. */
public record WayBackView(String token, String email) implements Screen {}
