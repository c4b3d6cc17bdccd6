package org.openchair.access;

import org.openchair.kit.Screen;

/** The person's first page on the phone of the one who brought the letter. */
public record HandedOverView(String circle, String person, String bearer) implements Screen {}
