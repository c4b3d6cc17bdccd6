package org.openchair.language.rule;

/** A rule that spoke: which one, its name as a number, and over which words of the sentence. */
public record Hit(Rule rule, long id, int from, int to) {
    boolean touches(int otherFrom, int otherTo) {
        return from < otherTo && otherFrom < to;
    }
}
