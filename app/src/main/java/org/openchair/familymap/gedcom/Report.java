package org.openchair.familymap.gedcom;

import java.util.ArrayList;
import java.util.List;

/** Collects what is left out, up to a number that somebody can still look through. */
final class Report {
    private static final int MOST = 1000;
    private static final int LONGEST = 60;
    private final List<Left> left = new ArrayList<>();
    private int all;

    void add(int line, String what, Why why) {
        all++;
        if (left.size() < MOST) {
            left.add(new Left(line, what.length() > LONGEST ? what.substring(0, LONGEST) + "…" : what, why));
        }
    }

    List<Left> left() {
        return List.copyOf(left);
    }

    int all() {
        return all;
    }
}
