package org.openchair.familymap.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Where children come from: two partners, or one figure alone.
 *
 * @param couple its place among the family's couples, or -1
 * @param right -1 for one figure alone
 * @param kids in the order they were listed
 */
record Union(int index, int couple, int left, int right, List<Link> kids) {

    Union(int index, int couple, int left, int right) {
        this(index, couple, left, right, new ArrayList<>());
    }

    boolean alone() {
        return right < 0;
    }

    int other(int node) {
        return node == left ? right : left;
    }

    /** Each is its number; the list of kids grows while the family is read. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Union union && union.index == index;
    }

    @Override
    public int hashCode() {
        return index;
    }
}
