package org.openchair.language.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Blanks what is not prose. The result is as long as the source, so every offset still fits. Never looks back. */
final class Prose {
    private static final Set<String> SKIPPED = Set.of("script", "style", "code", "pre", "kbd", "samp", "svg", "template", "head");
    private static final Set<String> INLINE =
            Set.of("a", "b", "i", "em", "strong", "span", "u", "s", "small", "mark", "q", "abbr", "cite", "sub", "sup", "font", "wbr");
    private static final Map<String, Character> ENTITIES = Map.ofEntries(Map.entry("amp", '&'), Map.entry("quot", '"'),
            Map.entry("apos", '\''), Map.entry("#39", '\''), Map.entry("#x27", '\''), Map.entry("rsquo", '\u2019'),
            Map.entry("lsquo", '\u2018'), Map.entry("ldquo", '\u201C'), Map.entry("rdquo", '\u201D'), Map.entry("#8217", '\u2019'),
            Map.entry("nbsp", ' '), Map.entry("mdash", '\u2014'), Map.entry("ndash", '\u2013'), Map.entry("hellip", '\u2026'));

    private static final int FAR = 500;

    private final String source;
    private final char[] prose;
    private int at;

    private Prose(String source) {
        this.source = source;
        prose = source.toCharArray();
    }

    static String ofHtml(String source) {
        Prose page = new Prose(source);
        while (page.at < source.length()) page.passHtml();
        return new String(page.prose);
    }

    static String ofMarkdown(String source) {
        Prose page = new Prose(source);
        page.passFrontMatter();
        while (page.at < source.length()) page.passMarkdown();
        return new String(page.prose);
    }

    private void passHtml() {
        char c = source.charAt(at);
        if (c == '<') passTag();
        else if (c == '&') passEntity();
        else at++;
    }

    private void passMarkdown() {
        char c = source.charAt(at);
        boolean lineStart = at == 0 || source.charAt(at - 1) == '\n';
        if (lineStart && (source.startsWith("```", at) || source.startsWith("~~~", at))) blankTo(after(source.substring(at, at + 3), endOfLine(at)));
        else if (lineStart && (source.startsWith("    ", at) || c == '\t') && blankBefore()) blankTo(endOfLine(at));
        else if (c == '`') passCode();
        else if (c == ']' && source.startsWith("](", at)) blankTo(link());
        else if (c == '<' && at + 1 < source.length() && (Character.isLetter(source.charAt(at + 1)) || "/!".indexOf(source.charAt(at + 1)) >= 0)) passTag();
        else if (c == '&') passEntity();
        else at++;
    }

    private void passFrontMatter() {
        if (source.startsWith("---\n")) blankTo(after("\n---", 3));
    }

    private void passCode() {
        int ticks = at;
        while (ticks < source.length() && source.charAt(ticks) == '`') ticks++;
        // A lone tick is a tick; looking far for its partner would cost more than it finds.
        int end = near(source.substring(at, Math.min(ticks, at + FAR)), ticks);
        blankTo(end >= 0 ? end + ticks - at : ticks);
    }

    private int link() {
        int end = near(")", at);
        return end < 0 ? at + 1 : end + 1;
    }

    // Where a mark stands next in this paragraph, within sight; -1 where it does not.
    private int near(String mark, int from) {
        int last = Math.min(source.length() - mark.length(), from + FAR);
        for (int i = from; i <= last; i++) {
            if (source.startsWith(mark, i)) return i;
            if (source.startsWith("\n\n", i)) return -1;
        }
        return -1;
    }

    private boolean blankBefore() {
        return at < 2 || source.charAt(at - 2) == '\n';
    }

    private void passTag() {
        if (source.startsWith("<!--", at)) {
            blankTo(after("-->", at + 4));
            return;
        }
        int begin = at;
        int end = tagEnd();
        String name = tagName(begin, end);
        blankTo(end);
        if (!INLINE.contains(name) && end - begin >= 3) {
            prose[begin] = '\n';
            prose[begin + 1] = '\n';
        }
        if (SKIPPED.contains(name) && source.charAt(begin + 1) != '/' && source.charAt(Math.max(begin, end - 2)) != '/')
            blankTo(closing(name));
    }

    // A bracket inside a quoted attribute does not end the tag.
    private int tagEnd() {
        char quote = 0;
        for (int i = at; i < source.length(); i++) {
            char c = source.charAt(i);
            if (quote != 0) quote = c == quote ? 0 : quote;
            else if (c == '"' || c == '\'') quote = c;
            else if (c == '>') return i + 1;
        }
        return source.length();
    }

    private String tagName(int begin, int end) {
        int from = begin + 1 < end && source.charAt(begin + 1) == '/' ? begin + 2 : begin + 1;
        int to = from;
        while (to < end && Character.isLetterOrDigit(source.charAt(to)) && to - from < 12) to++;
        return source.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private int closing(String name) {
        for (int i = at; i < source.length(); i++)
            if (source.charAt(i) == '<' && source.regionMatches(true, i, "</" + name, 0, name.length() + 2)) return i;
        return source.length();
    }

    // "don&#39;t": the sign, then marks the coach does not see, so that the word stays one word.
    private void passEntity() {
        int end = at + 1;
        while (end < source.length() && end - at < 8 && source.charAt(end) != ';') end++;
        Character sign = end >= source.length() || source.charAt(end) != ';' ? null : ENTITIES.get(source.substring(at + 1, end));
        if (sign == null) {
            at++;
            return;
        }
        prose[at++] = sign;
        while (at <= end) prose[at++] = '\u200B';
    }

    private int endOfLine(int from) {
        int end = source.indexOf('\n', from);
        return end < 0 ? source.length() : end;
    }

    private int after(String mark, int from) {
        int end = source.indexOf(mark, Math.min(from, source.length()));
        return end < 0 ? source.length() : end + mark.length();
    }

    private void blankTo(int end) {
        for (; at < end; at++) if (source.charAt(at) != '\n') prose[at] = ' ';
    }
}
