package org.openchair.language.rule;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.openchair.language.Category;
import org.openchair.language.Ingredient;
import org.openchair.language.Level;
import org.openchair.language.phrase.Phrase;
import org.openchair.language.text.Packer;
import org.openchair.language.text.Unpacker;

/** Puts rules into a packed language and takes them out. A phrase that several rules share is put there once. */
final class RulePacking {
    private RulePacking() {}

    static void pack(List<Rule> rules, Packer out) {
        Map<Phrase, Integer> numbers = new IdentityHashMap<>();
        List<Phrase> phrases = new ArrayList<>();
        for (Rule rule : rules)
            for (List<Phrase> some : List.of(rule.phrases(), rule.exceptions()))
                for (Phrase phrase : some) if (numbers.putIfAbsent(phrase, phrases.size()) == null) phrases.add(phrase);
        out.put(phrases.size());
        for (Phrase phrase : phrases) phrase.pack(out);
        out.put(rules.size());
        for (Rule rule : rules) {
            out.put(rule.name());
            out.put(rule.category() == null ? -1 : rule.category().ordinal());
            out.put(rule.kind() == null ? -1 : rule.kind().ordinal());
            out.put(rule.level() == null ? -1 : rule.level().ordinal());
            out.put(rule.why());
            out.put(rule.suggestion());
            out.put(rule.show().ordinal());
            out.put(rule.even());
            out.put(rule.sure() ? 1 : 0);
            out.put(rule.phrases().stream().mapToInt(numbers::get).toArray());
            out.put(rule.exceptions().stream().mapToInt(numbers::get).toArray());
        }
    }

    static List<Rule> unpack(Unpacker in) {
        Phrase[] phrases = new Phrase[in.number()];
        for (int i = 0; i < phrases.length; i++) phrases[i] = new Phrase(in);
        Rule[] rules = new Rule[in.number()];
        Category[] categories = Category.values();
        Ingredient.Kind[] kinds = Ingredient.Kind.values();
        Level[] levels = Level.values();
        Rule.Show[] shows = Rule.Show.values();
        for (int i = 0; i < rules.length; i++)
            rules[i] = new Rule(in.text(), at(categories, in), at(kinds, in), at(levels, in), in.text(), in.text(), at(shows, in),
                    in.number(), in.number() == 1, some(phrases, in), some(phrases, in));
        return List.of(rules);
    }

    private static <T> T at(T[] values, Unpacker in) {
        int number = in.number();
        return number < 0 ? null : values[number];
    }

    private static List<Phrase> some(Phrase[] phrases, Unpacker in) {
        int[] numbers = in.numbers();
        Phrase[] some = new Phrase[numbers.length];
        for (int i = 0; i < some.length; i++) some[i] = phrases[numbers[i]];
        return List.of(some);
    }
}
