package org.openchair.language.rule;

import java.util.ArrayList;
import java.util.List;

import org.openchair.language.phrase.Atoms;
import org.openchair.language.phrase.Matcher;
import org.openchair.language.phrase.Phrase;
import org.openchair.language.phrase.Phrasebook;
import org.openchair.language.text.Sentence;

/**
 * Marks the words that are not the writer's own claim: after "he said that" and after "I'm not saying that".
 * A frame holds to the end of the sentence, or to a "but" or semicolon.
 */
final class Frames {
    private final List<Integer> flags = new ArrayList<>();
    private final Phrasebook phrases;
    private final int[] turns;

    Frames(List<Rule> rules, Atoms atoms, int words) {
        List<Phrase> every = new ArrayList<>();
        int[] ends = {};
        for (Rule rule : rules) {
            if (rule.name().equals("turn")) {
                ends = Phrasebook.firstWords(rule.phrases(), atoms);
                continue;
            }
            for (Phrase phrase : rule.phrases()) {
                every.add(phrase);
                flags.add(rule.prefix().equals("reported") ? Sentence.REPORTED : Sentence.DENIED);
            }
        }
        phrases = new Phrasebook(every, atoms, words);
        turns = ends;
    }

    void mark(Sentence sentence, Matcher matcher) {
        phrases.search(sentence, matcher, (phrase, from, to) -> {
            for (int i = to; i < sentence.count && !turns(sentence, i); i++) sentence.flags[i] |= flags.get(phrase);
        });
    }

    private boolean turns(Sentence sentence, int i) {
        for (int word : turns) if (sentence.word[i] == word) return true;
        return false;
    }
}
