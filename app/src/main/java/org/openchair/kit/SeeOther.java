package org.openchair.kit;

/** It happened: go and look there (303). */
public record SeeOther(String path) implements Screen {}
