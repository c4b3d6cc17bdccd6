package org.openchair.familymap.drawing;

/** A short text in the picture that is the same in every language: a name, a year, an age. */
public record Writing(String look, int x, int y, String text) {}
