package org.openchair.language.rule;

import java.util.ArrayList;
import java.util.List;

import org.openchair.language.phrase.Atoms;
import org.openchair.language.phrase.Matcher;
import org.openchair.language.phrase.Phrase;
import org.openchair.language.phrase.Phrasebook;
import org.openchair.language.text.Letters;
import org.openchair.language.text.Packer;
import org.openchair.language.text.Sentence;
import org.openchair.language.text.Unpacker;

/** All rules of a language, frames apart. Immutable. */
public final class Rulebook {
    private static final int FRAMES = Sentence.QUOTED | Sentence.REPORTED | Sentence.DENIED;

    private final List<Rule> rules;
    private final int[] ruleOfPhrase;
    private final long[] ids;
    private final Phrasebook phrases;
    private final Frames frames;

    Rulebook(List<Rule> all, Atoms atoms, int words) {
        rules = new ArrayList<>();
        List<Rule> framing = new ArrayList<>();
        for (Rule rule : all) (rule.category() == null && rule.kind() == null ? framing : rules).add(rule);
        List<Phrase> every = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++)
            for (Phrase phrase : rules.get(i).phrases()) {
                every.add(phrase);
                owners.add(i);
            }
        ids = rules.stream().mapToLong(rule -> Letters.hash(rule.name())).toArray();
        ruleOfPhrase = owners.stream().mapToInt(Integer::intValue).toArray();
        phrases = new Phrasebook(every, atoms, words);
        frames = new Frames(framing, atoms, words);
    }

    Rulebook(Unpacker in) {
        rules = RulePacking.unpack(in);
        ids = in.longs();
        ruleOfPhrase = in.numbers();
        phrases = new Phrasebook(phrases(rules), in);
        frames = new Frames(in);
    }

    void pack(Packer out) {
        RulePacking.pack(rules, out);
        out.put(ids);
        out.put(ruleOfPhrase);
        phrases.pack(out);
        frames.pack(out);
    }

    private static List<Phrase> phrases(List<Rule> rules) {
        List<Phrase> phrases = new ArrayList<>();
        for (Rule rule : rules) phrases.addAll(rule.phrases());
        return phrases;
    }

    /** Every rule, in the order of its number. */
    public List<Rule> rules() {
        return rules;
    }

    /** What the rules say about a sentence, in the order of its words. */
    public List<Hit> read(Sentence sentence, Matcher matcher) {
        matcher.look(sentence);
        frames.mark(sentence, matcher);
        List<Hit> hits = new ArrayList<>();
        phrases.search(sentence, matcher, (phrase, from, to) -> {
            int number = ruleOfPhrase[phrase];
            Rule rule = rules.get(number);
            if (to > from && !isSilenced(rule, sentence, from) && !isExcepted(rule, sentence, matcher, from, to))
                hits.add(new Hit(rule, ids[number], from, to));
        });
        return hits;
    }

    private static boolean isSilenced(Rule rule, Sentence sentence, int from) {
        return (sentence.flags[from] & FRAMES & ~rule.even()) != 0;
    }

    private static boolean isExcepted(Rule rule, Sentence sentence, Matcher matcher, int from, int to) {
        for (Phrase exception : rule.exceptions())
            for (int at = 0; at < to; at++)
                if (matcher.matches(exception, sentence, at) && matcher.to() > from && matcher.from() < to) return true;
        return false;
    }
}
