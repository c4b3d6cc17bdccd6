package org.openchair.language.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.openchair.language.Category;
import org.openchair.language.Ingredient;
import org.openchair.language.Level;
import org.openchair.language.phrase.Grammar;
import org.openchair.language.phrase.Phrase;
import org.openchair.language.text.Sentence;

/**
 * Reads a file of rules.
 *
 * <pre>
 * rule blame.you-ruined soften
 * why  The reader hears that everything is their doing.
 * try  I was sad at Christmas.
 * +    &lt;you&gt; (ruined|wrecked) ..          a phrase that makes the rule speak
 * -    &lt;you&gt; ruined nothing               a phrase that keeps it quiet
 * show clause                             match, clause or sentence
 * sure                                    the model cannot talk it out of it
 * even reported quoted denied             frames that do not silence it
 * </pre>
 * A rule named only by its group ("rule blame soften") holds the group's own why, try and level.
 */
final class RuleReader {
    private final Grammar grammar;
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, Rule> groups = new HashMap<>();
    private String name;
    private Level level;
    private String why;
    private String suggestion;
    private Rule.Show show;
    private int even;
    private boolean sure;
    private List<Phrase> phrases;
    private List<Phrase> exceptions;

    RuleReader(Grammar grammar) {
        this.grammar = grammar;
    }

    void read(Iterable<String> lines) {
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) continue;
            int space = line.indexOf(' ');
            String rest = space < 0 ? "" : line.substring(space).strip();
            switch (space < 0 ? line : line.substring(0, space)) {
                case "rule" -> begin(rest.split(" "));
                case "why" -> why = rest;
                case "try" -> suggestion = rest.isEmpty() ? null : rest;
                case "show" -> show = Rule.Show.valueOf(rest.toUpperCase(java.util.Locale.ROOT));
                case "even" -> even = frames(rest);
                case "sure" -> sure = true;
                case "+" -> phrases.add(grammar.read(rest));
                case "-" -> exceptions.add(grammar.read(rest));
                default -> throw new IllegalArgumentException("not a rule line: " + line);
            }
        }
        finish();
    }

    List<Rule> rules() {
        return rules;
    }

    /** What each group says of itself, by its word. */
    Map<String, Rule> groups() {
        return groups;
    }

    private void begin(String[] header) {
        finish();
        name = header[0];
        Rule group = groups.get(Rule.prefix(name));
        level = header.length > 1 ? Level.valueOf(header[1].toUpperCase(java.util.Locale.ROOT)) : group == null ? null : group.level();
        why = group == null ? null : group.why();
        suggestion = group == null ? null : group.suggestion();
        show = group == null ? Rule.Show.MATCH : group.show();
        even = group == null ? 0 : group.even();
        sure = false;
        phrases = new ArrayList<>();
        exceptions = new ArrayList<>();
    }

    private void finish() {
        if (name == null) return;
        String prefix = Rule.prefix(name);
        if (groups.containsKey(prefix)) exceptions.addAll(groups.get(prefix).exceptions());
        Rule rule = new Rule(name, find(Category.values(), prefix, Category::word).orElse(null),
                find(Ingredient.Kind.values(), prefix, Ingredient.Kind::word).orElse(null),
                level, why, suggestion, show, even, sure, List.copyOf(phrases), List.copyOf(exceptions));
        if (name.equals(prefix)) groups.put(prefix, rule);
        if (!phrases.isEmpty()) rules.add(rule);
        name = null;
    }

    private static <T> Optional<T> find(T[] values, String word, java.util.function.Function<T, String> of) {
        return Arrays.stream(values).filter(value -> of.apply(value).equals(word)).findFirst();
    }

    private static int frames(String words) {
        int mask = 0;
        for (String word : words.split(" "))
            mask |= switch (word) {
                case "quoted" -> Sentence.QUOTED;
                case "reported" -> Sentence.REPORTED;
                case "denied" -> Sentence.DENIED;
                default -> throw new IllegalArgumentException("no frame " + word);
            };
        return mask;
    }
}
