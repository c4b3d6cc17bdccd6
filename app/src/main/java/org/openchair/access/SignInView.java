package org.openchair.access;

import org.openchair.kit.Screen;

/** The way in for interventionists; everybody else comes by a private link. */
public record SignInView(boolean demonstration) implements Screen {}
