package org.openchair.language.rule;

import java.util.ArrayList;
import java.util.List;

import org.openchair.language.phrase.Atoms;
import org.openchair.language.phrase.Matcher;
import org.openchair.language.phrase.Phrase;
import org.openchair.language.phrase.Phrasebook;
import org.openchair.language.text.Packer;
import org.openchair.language.text.Sentence;
import org.openchair.language.text.Unpacker;

/**
 * Marks the words that are not the writer's own claim: after "he said that" and after "I'm not saying that".
 * A frame holds to the end of the sentence, or to a "but" or semicolon.
 */
final class Frames {
    private static final String TURN = "turn";

    private final List<Rule> rules;
    private final int[] flags;
    private final Phrasebook phrases;
    private final int[] turns;

    Frames(List<Rule> rules, Atoms atoms, int words) {
        this.rules = rules;
        flags = flags(rules);
        phrases = new Phrasebook(phrases(rules), atoms, words);
        turns = rules.stream().filter(rule -> rule.name().equals(TURN)).findFirst()
                .map(rule -> Phrasebook.firstWords(rule.phrases(), atoms)).orElse(new int[0]);
    }

    Frames(Unpacker in) {
        rules = RulePacking.unpack(in);
        flags = in.numbers();
        phrases = new Phrasebook(phrases(rules), in);
        turns = in.numbers();
    }

    void pack(Packer out) {
        RulePacking.pack(rules, out);
        out.put(flags);
        phrases.pack(out);
        out.put(turns);
    }

    private static List<Phrase> phrases(List<Rule> rules) {
        List<Phrase> phrases = new ArrayList<>();
        for (Rule rule : rules) if (!rule.name().equals(TURN)) phrases.addAll(rule.phrases());
        return phrases;
    }

    private static int[] flags(List<Rule> rules) {
        return rules.stream().filter(rule -> !rule.name().equals(TURN))
                .flatMapToInt(rule -> rule.phrases().stream().mapToInt(phrase -> flag(rule))).toArray();
    }

    private static int flag(Rule rule) {
        return rule.prefix().equals("reported") ? Sentence.REPORTED : Sentence.DENIED;
    }

    void mark(Sentence sentence, Matcher matcher) {
        phrases.search(sentence, matcher, (phrase, from, to) -> {
            for (int i = to; i < sentence.count && !turns(sentence, i); i++) sentence.flags[i] |= flags[phrase];
        });
    }

    private boolean turns(Sentence sentence, int i) {
        for (int word : turns) if (sentence.word[i] == word) return true;
        return false;
    }
}
