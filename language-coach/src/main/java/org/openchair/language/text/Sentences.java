package org.openchair.language.text;

import static org.openchair.language.text.Sentence.*;

import java.util.Set;

/** Walks a text once, from sentence to sentence. Any characters, any length; nothing is ever looked at twice. */
public final class Sentences {
    private static final int LONGEST_WORD = 48;
    private static final int STEM = 5;
    private static final Set<String> ABBREVIATIONS =
            Set.of("mr", "mrs", "ms", "dr", "st", "vs", "etc", "prof", "rev", "sr", "jr", "no", "approx", "sra", "srta");

    private final CharSequence text;
    private final Vocabulary vocabulary;
    private final Contractions contractions;
    private final char[] word = new char[LONGEST_WORD];
    private int at;
    private int pending = CLAUSE | STRONG;
    private boolean quoted;
    private boolean turn = true;
    private char mark;

    public Sentences(CharSequence text, Vocabulary vocabulary, Contractions contractions) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.contractions = contractions;
    }

    /** Reads the next sentence into {@code sentence}; false at the end of the text. */
    public boolean next(Sentence sentence) {
        sentence.clear();
        pending = CLAUSE | STRONG;
        sentence.opensTurn = turn;
        turn = false;
        while (at < text.length() && sentence.count < MOST - 4) {
            char c = text.charAt(at);
            int speaker = at > 0 && isWord(at - 1) ? 0 : Speakers.markAt(text, at);
            if (speaker > 0) {
                if (sentence.count > 0) return true;
                at += speaker;
                sentence.opensTurn = true;
            } else if (isWord(at)) readWord(sentence);
            else if (ends(c)) {
                boolean ended = passEnd(c);
                if (sentence.count == 0) {
                    // A line break after a finished sentence: on a phone that is a paragraph.
                    sentence.opensTurn |= turn || c == '\n';
                    turn = false;
                } else if (ended) {
                    sentence.mark = mark;
                    return true;
                }
            } else passMark(c);
        }
        return sentence.count > 0;
    }

    private boolean isWord(int i) {
        char c = text.charAt(i);
        if (c < 0x80) return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1)))
            return Character.isLetterOrDigit(Character.toCodePoint(c, text.charAt(i + 1)));
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean ends(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\n' || c == '\u2026' || c == '\u2029';
    }

    private void readWord(Sentence sentence) {
        int from = at;
        int length = 0;
        int apostrophe = -1;
        int letters = 0;
        int capitals = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isWord(at)) {
                if (length < LONGEST_WORD && !isAccent(c)) word[length++] = Letters.fold(c);
                if (Character.isUpperCase(c)) capitals++;
                letters++;
                at += Character.isHighSurrogate(c) && at + 1 < text.length() ? 2 : 1;
            } else if (isUnseen(c)) {
                at++;
            } else if (Letters.isApostrophe(c) && wordGoesOn()) {
                if (length < LONGEST_WORD) {
                    apostrophe = length;
                    word[length++] = '\'';
                }
                at++;
            } else if (c == '.' && letters == capitals && isInitials()) {
                at++;
            } else break;
        }
        if (isAddress()) passAddress();
        else if (length > 0) add(sentence, from, length, apostrophe, shape(from, length, letters, capitals));
    }

    private boolean wordGoesOn() {
        int next = at + 1;
        while (next < text.length() && next - at < 9 && isUnseen(text.charAt(next))) next++;
        return next < text.length() && isWord(next);
    }

    // A soft hyphen or a zero-width mark inside a word hides nothing.
    private static boolean isUnseen(char c) {
        return c == 0xAD || c >= 0x200B && c <= 0x200D || c == 0x2060 || c == 0xFEFF;
    }

    private static boolean isAccent(char c) {
        return c >= 0x300 && c < 0x370;
    }

    // "A.A.", "U.S.": a capital, a dot, a capital.
    private boolean isInitials() {
        return at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1))
                && Character.isUpperCase(text.charAt(at - 1))
                && (at < 2 || !Character.isLetterOrDigit(text.charAt(at - 2)) || text.charAt(at - 2) == '.');
    }

    private boolean isAddress() {
        return at + 2 < text.length() && text.charAt(at) == ':' && text.charAt(at + 1) == '/' && text.charAt(at + 2) == '/';
    }

    private void passAddress() {
        while (at < text.length() && text.charAt(at) > ' ') at++;
    }

    private int shape(int from, int length, int letters, int capitals) {
        int flags = pending | (quoted ? QUOTED : 0);
        if (Character.isUpperCase(text.charAt(from))) flags |= CAPITAL | ((pending & STRONG) == 0 ? NAME : 0);
        if (capitals > 1 && capitals == letters) flags |= SHOUTED;
        if (word[0] >= '0' && word[0] <= '9') flags |= NUMBER;
        if (length > 4) {
            char last = word[length - 1];
            if (last == 'g' && word[length - 2] == 'n' && word[length - 3] == 'i') flags |= ING;
            if (last == 'd' && word[length - 2] == 'e') flags |= ED;
            if (last == 'y' && word[length - 2] == 'l') flags |= LY;
        }
        if (length > 3 && word[length - 1] == 's' && word[length - 2] != 's') flags |= S;
        return flags;
    }

    private void add(Sentence sentence, int from, int length, int apostrophe, int flags) {
        long hash = Letters.hash(word, 0, length);
        Contractions.Opened opened = contractions.open(word, length, hash, apostrophe);
        pending = 0;
        if (opened == null) {
            sentence.add(from, at, hash, length > STEM ? Letters.hash(word, 0, STEM) : 0, vocabulary.id(hash), flags);
            return;
        }
        long[] words = opened.words();
        int split = opened.split() > 0 ? Math.min(at, from + opened.split()) : 0;
        for (int i = 0; i < words.length && i < 4; i++)
            sentence.add(split > 0 && i > 0 ? split : from, split > 0 && i == 0 ? split : at, words[i], 0,
                    vocabulary.id(words[i]), i == 0 ? flags : flags & QUOTED);
    }

    // Passes the characters that may end a sentence; true when they do.
    private boolean passEnd(char c) {
        if (c == '\n' || c == '\u2029') return passLines();
        int from = at;
        char mark = c;
        while (at < text.length() && isEndMark(text.charAt(at))) {
            char next = text.charAt(at++);
            if (next == '?' || next == '!' && mark != '?') mark = next;
        }
        boolean trailing = c == '\u2026' || c == '.' && at - from > 1 && mark == '.';
        if (mark == '.' && (trailing ? continues() : isInside(from))) {
            if (trailing) pending |= CLAUSE | STRONG;
            return false;
        }
        while (at < text.length() && isCloser(text.charAt(at))) {
            if (text.charAt(at) == '"' && !quoted) break;
            quoted = false;
            at++;
        }
        this.mark = mark;
        return true;
    }

    private static boolean isEndMark(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026';
    }

    private static boolean isCloser(char c) {
        return c == '"' || c == '\u201D' || c == ')' || c == '\u00BB';
    }

    private boolean continues() {
        int i = at;
        while (i < text.length() && i < at + 4 && text.charAt(i) == ' ') i++;
        return i < text.length() && Character.isLowerCase(text.charAt(i));
    }

    // A dot inside a number, an address or after an abbreviation ends nothing.
    private boolean isInside(int dot) {
        if (at < text.length() && Character.isLetterOrDigit(text.charAt(at)))
            return dot == 0 || !Character.isLowerCase(text.charAt(dot - 1)) || !Character.isUpperCase(text.charAt(at));
        int from = dot;
        while (from > 0 && dot - from < 7 && Character.isLetter(text.charAt(from - 1))) from--;
        if (dot == from || dot - from > 6) return false;
        if (dot - from == 1) return continues() && text.charAt(from) != 'I';
        return ABBREVIATIONS.contains(text.subSequence(from, dot).toString().toLowerCase(java.util.Locale.ROOT));
    }

    // One line break is wrapping; a blank line or a list mark ends the sentence.
    private boolean passLines() {
        int breaks = 0;
        while (at < text.length() && text.charAt(at) <= ' ') if (text.charAt(at++) == '\n') breaks++;
        if (at < text.length() && text.charAt(at) == '\u2029') {
            at++;
            breaks = 2;
        }
        boolean list = at + 1 < text.length() && text.charAt(at + 1) == ' '
                && (text.charAt(at) == '-' || text.charAt(at) == '*' || text.charAt(at) == '\u2022' || text.charAt(at) == '#');
        if (breaks < 2 && !list) {
            pending |= CLAUSE;
            return false;
        }
        turn = true;
        quoted = false;
        mark = 0;
        return true;
    }

    private void passMark(char c) {
        at++;
        switch (c) {
            case ',', '(', ')', '[', ']', '/' -> pending |= CLAUSE;
            case ';', ':', '\u2014', '\u2013' -> pending |= CLAUSE | STRONG;
            case '-' -> passHyphen();
            case '"' -> quote(!quoted);
            case '\u201C', '\u00AB', '\u201E' -> quote(true);
            case '\u201D', '\u00BB' -> quote(false);
            default -> { }
        }
    }

    private void passHyphen() {
        boolean tight = at > 1 && at < text.length() && isWord(at - 2) && isWord(at);
        if (!tight) pending |= CLAUSE | STRONG;
    }

    private void quote(boolean opens) {
        quoted = opens;
        pending |= opens ? CLAUSE | STRONG : CLAUSE;
    }
}
