package org.openchair.familymap.layout;

public record Point(int x, int y) {}
