package org.openchair.language;

import org.openchair.language.rule.Hit;
import org.openchair.language.rule.Rule;
import org.openchair.language.text.Sentence;

/** Which part of the text a rule shows. */
record Span(int start, int end) {

    static Span of(Hit hit, Sentence sentence) {
        return of(hit.rule().show(), hit.from(), hit.to(), sentence);
    }

    static Span of(Rule.Show show, int from, int to, Sentence sentence) {
        return switch (show) {
            case MATCH -> span(sentence, from, to);
            case CLAUSE -> span(sentence, clauseStart(sentence, from), clauseEnd(sentence, to));
            case SENTENCE -> span(sentence, 0, sentence.count);
        };
    }

    boolean touches(Span other) {
        return start < other.end && other.start < end;
    }

    private static Span span(Sentence sentence, int from, int to) {
        return new Span(sentence.start[from], sentence.end[to - 1]);
    }

    private static int clauseStart(Sentence sentence, int from) {
        while (from > 0 && !sentence.is(from, Sentence.CLAUSE)) from--;
        return from;
    }

    private static int clauseEnd(Sentence sentence, int to) {
        while (to < sentence.count && !sentence.is(to, Sentence.CLAUSE)) to++;
        return to;
    }
}
