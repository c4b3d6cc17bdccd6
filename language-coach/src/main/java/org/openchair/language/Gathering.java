package org.openchair.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.openchair.language.model.Labels;
import org.openchair.language.rule.Hit;
import org.openchair.language.rule.Rule;
import org.openchair.language.text.Sentence;

/** Collects findings and ingredients; of several that say the same about the same words, one stays. */
final class Gathering {
    private static final int GREETING = 5;

    private final String text;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Ingredient> ingredients = new ArrayList<>();
    private final Respect respect = new Respect();
    private final Advising advising = new Advising();
    private int sentenceFindings;
    private int sentenceIngredients;

    Gathering(String text) {
        this.text = text;
    }

    /** A new sentence begins. */
    void begin(Sentence sentence) {
        if (sentence.opensTurn) respect.turn();
        sentenceFindings = findings.size();
        sentenceIngredients = ingredients.size();
        advising.begin();
    }

    void weigh(Sentence sentence, float[] logits, long shown, boolean addressed) {
        advising.weigh(logits[Labels.of(Category.ADVICE)]);
        respect.add(logits, shown, addressed, sentence.count, isGreeting(sentence));
    }

    void weigh(Sentence sentence) {
        respect.add(findings.subList(sentenceFindings, findings.size()).stream().map(Finding::category).toList(), sentence.count,
                isGreeting(sentence));
    }

    // "Dear Tom,", "Mum and Dad": a few words that end with their line.
    private boolean isGreeting(Sentence sentence) {
        if (sentence.mark != 0 || sentence.count > GREETING) return false;
        int at = sentence.end[sentence.count - 1];
        if (at < text.length() && text.charAt(at) == ',') at++;
        return at == text.length() || Character.isWhitespace(text.charAt(at)) && text.charAt(at) != ' ';
    }

    void add(Hit hit, Sentence sentence) {
        Rule rule = hit.rule();
        Span span = Span.of(hit, sentence);
        if (rule.category() != null) addFinding(rule, span, rule.name());
        else addIngredient(rule.kind(), span);
    }

    void addFinding(Rule rule, Span span, String because) {
        for (int i = findings.size() - 1; i >= sentenceFindings; i--) {
            Finding other = findings.get(i);
            if (other.category() != rule.category() || !span.touches(new Span(other.start(), other.end()))) continue;
            if (other.level().compareTo(rule.level()) <= 0) return;
            findings.remove(i);
        }
        findings.add(new Finding(rule.category(), rule.level(), span.start(), span.end(),
                text.substring(span.start(), span.end()), rule.why(), rule.suggestion(), because));
    }

    void addIngredient(Ingredient.Kind kind, Span span) {
        for (int i = ingredients.size() - 1; i >= sentenceIngredients; i--) {
            Ingredient other = ingredients.get(i);
            if (other.kind() == kind && span.touches(new Span(other.start(), other.end()))) return;
        }
        ingredients.add(new Ingredient(kind, span.start(), span.end()));
    }

    /** The sentence is over: what hurts does not invite in the same breath. */
    void end() {
        List<Finding> hurts = findings.subList(sentenceFindings, findings.size());
        advising.end(hurts, ingredients.subList(sentenceIngredients, ingredients.size()));
        if (hurts.isEmpty()) return;
        ingredients.subList(sentenceIngredients, ingredients.size()).removeIf(ingredient -> !isTheWritersOwn(ingredient.kind())
                && hurts.stream().anyMatch(f -> f.level() != Level.NOTE && f.start() < ingredient.end() && ingredient.start() < f.end())
                || ingredient.kind() == Ingredient.Kind.I_STATEMENT && hurts.stream().anyMatch(f -> hides(f, ingredient)));
    }

    // "I'm ashamed of you" begins like an I-statement and is none.
    private static boolean hides(Finding hurt, Ingredient statement) {
        return hurt.level() != Level.NOTE && hurt.start() <= statement.start() && statement.end() <= hurt.end();
    }

    private static boolean isTheWritersOwn(Ingredient.Kind kind) {
        return switch (kind) {
            case FEELING, I_STATEMENT, OBSERVATION, SHARED_RESPONSIBILITY, OFFER -> true;
            case APPRECIATION, UNDERSTANDING, AUTONOMY, OPEN_QUESTION, PERMISSION, HOPE, COLLABORATION -> false;
        };
    }

    Reading reading() {
        findings.removeAll(advising.welcome());
        findings.sort(Comparator.comparingInt(Finding::start).thenComparingInt(Finding::end)
                .thenComparing(Finding::category).thenComparing(Finding::rule));
        ingredients.sort(Comparator.comparingInt(Ingredient::start).thenComparing(Ingredient::kind));
        return new Reading(respect.value(), findings, ingredients);
    }
}
