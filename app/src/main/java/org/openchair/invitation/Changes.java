package org.openchair.invitation;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What changed from one version of the words to another, word by word. */
public record Changes(List<Piece> pieces) {
    /** A word, white space, or one other sign. */
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}’'-]*[\\p{L}\\p{M}\\p{N}])?|\\s+|.", Pattern.DOTALL);

    public enum Kind { SAME, ADDED, REMOVED }

    public record Piece(Kind kind, String text) {
        public boolean isAdded() {
            return kind == Kind.ADDED;
        }

        public boolean isRemoved() {
            return kind == Kind.REMOVED;
        }
    }

    /** From {@code old} up to {@code oldEnd} stood what now stands from {@code now} up to {@code nowEnd}. */
    private record Change(int old, int oldEnd, int now, int nowEnd) {
        static Change of(AbstractDelta<String> delta) {
            int old = delta.getSource().getPosition();
            int now = delta.getTarget().getPosition();
            return new Change(old, old + delta.getSource().size(), now, now + delta.getTarget().size());
        }

        /** Without an end that both texts have in common. */
        Change without(List<String> before, List<String> after) {
            int same = 0;
            while (oldEnd - same > old && nowEnd - same > now && before.get(oldEnd - same - 1).equals(after.get(nowEnd - same - 1))) {
                same++;
            }
            return new Change(old, oldEnd - same, now, nowEnd - same);
        }
    }

    static Changes between(String before, String after) {
        List<String> old = tokens(before);
        List<String> now = tokens(after);
        List<Piece> pieces = new ArrayList<>();
        int read = 0;
        for (Change found : changes(old, now)) {
            Change change = found.without(old, now);
            add(pieces, Kind.SAME, old.subList(read, change.old()));
            add(pieces, Kind.REMOVED, old.subList(change.old(), change.oldEnd()));
            add(pieces, Kind.ADDED, now.subList(change.now(), change.nowEnd()));
            read = change.oldEnd();
        }
        add(pieces, Kind.SAME, old.subList(read, old.size()));
        return new Changes(List.copyOf(pieces));
    }

    public boolean isNone() {
        return pieces.stream().noneMatch(piece -> piece.isAdded() || piece.isRemoved());
    }

    /** Changed words with nothing but a space between them are one change: nobody reads them one by one. */
    private static List<Change> changes(List<String> old, List<String> now) {
        List<Change> merged = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            Change next = Change.of(delta);
            boolean close = !merged.isEmpty() && String.join("", old.subList(merged.getLast().oldEnd(), next.old())).equals(" ");
            merged.add(close ? join(merged.removeLast(), next) : next);
        }
        return merged;
    }

    private static Change join(Change first, Change second) {
        return new Change(first.old(), second.oldEnd(), first.now(), second.nowEnd());
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> tokens) {
        if (!tokens.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", tokens)));
        }
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }
}
