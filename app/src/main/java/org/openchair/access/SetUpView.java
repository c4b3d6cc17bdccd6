package org.openchair.access;

import org.openchair.kit.Screen;

/** The first page of an installation: the practice and its first interventionist. */
public record SetUpView(String token) implements Screen {}
