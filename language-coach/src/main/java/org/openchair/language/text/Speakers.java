package org.openchair.language.text;

/** Knows the marks with which somebody else begins to speak in a written dialogue: "Person1:", "Speaker 2:". */
final class Speakers {
    private Speakers() {}

    /** How many characters the mark that begins at {@code at} has, or 0 where there is none. It is nobody's word. */
    static int markAt(CharSequence text, int at) {
        char c = text.charAt(at);
        if (c != 'P' && c != 'S') return 0;
        String name = c == 'P' ? "Person" : "Speaker";
        int i = at;
        for (int j = 0; j < name.length(); j++, i++) if (i >= text.length() || text.charAt(i) != name.charAt(j)) return 0;
        if (i < text.length() && text.charAt(i) == ' ') i++;
        int digits = i;
        while (i < text.length() && i < digits + 3 && Character.isDigit(text.charAt(i))) i++;
        return i > digits && i < text.length() && text.charAt(i) == ':' ? i + 1 - at : 0;
    }
}
