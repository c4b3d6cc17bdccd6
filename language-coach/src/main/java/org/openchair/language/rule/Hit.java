package org.openchair.language.rule;

/** A rule that spoke: which one, and over which words of the sentence. */
public record Hit(Rule rule, int number, int from, int to) {
    boolean touches(int otherFrom, int otherTo) {
        return from < otherTo && otherFrom < to;
    }
}
