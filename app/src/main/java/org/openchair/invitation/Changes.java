package org.openchair.invitation;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** What changed from one version of the words to the next, sentence by sentence. */
public record Changes(List<Piece> pieces) {

    public enum Kind { SAME, ADDED, REMOVED }

    public record Piece(Kind kind, String text) {
        public boolean isAdded() {
            return kind == Kind.ADDED;
        }

        public boolean isRemoved() {
            return kind == Kind.REMOVED;
        }
    }

    static Changes between(String before, String after) {
        List<String> old = sentences(before);
        List<String> now = sentences(after);
        int[][] common = common(old, now);
        Deque<Piece> pieces = new ArrayDeque<>();
        int i = old.size();
        int j = now.size();
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && old.get(i - 1).equals(now.get(j - 1))) {
                pieces.push(new Piece(Kind.SAME, now.get(--j)));
                i--;
            } else if (j > 0 && (i == 0 || common[i][j - 1] >= common[i - 1][j])) {
                pieces.push(new Piece(Kind.ADDED, now.get(--j)));
            } else {
                pieces.push(new Piece(Kind.REMOVED, old.get(--i)));
            }
        }
        return new Changes(List.copyOf(pieces));
    }

    /** Length of the longest common run of sentences, for every pair of beginnings. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = 1; i <= old.size(); i++) {
            for (int j = 1; j <= now.size(); j++) {
                common[i][j] = old.get(i - 1).equals(now.get(j - 1)) ? common[i - 1][j - 1] + 1
                        : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return common;
    }

    private static List<String> sentences(String text) {
        return Arrays.stream(text.split("(?<=[.!?…]\\s)|(?<=\\n)")).filter(sentence -> !sentence.isEmpty()).toList();
    }
}
