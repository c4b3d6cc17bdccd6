package org.openchair.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.openchair.language.rule.Hit;
import org.openchair.language.rule.Rule;
import org.openchair.language.text.Sentence;

/** Collects findings and ingredients; of several that say the same about the same words, one stays. */
final class Gathering {
    private final String text;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Ingredient> ingredients = new ArrayList<>();
    private int sentenceFindings;
    private int sentenceIngredients;
    private double weight;
    private int sentences;

    Gathering(String text) {
        this.text = text;
    }

    void add(Sentence sentence, List<Hit> hits) {
        sentenceFindings = findings.size();
        sentenceIngredients = ingredients.size();
        for (Hit hit : hits) {
            Rule rule = hit.rule();
            Span span = Span.of(hit, sentence);
            if (rule.category() != null) addFinding(rule, span);
            else addIngredient(rule.kind(), span);
        }
        sentences++;
        if (findings.size() > sentenceFindings) weight -= 1;
        else if (ingredients.size() > sentenceIngredients) weight += 1;
    }

    Reading reading() {
        findings.sort(Comparator.comparingInt(Finding::start).thenComparingInt(Finding::end).thenComparing(Finding::category));
        ingredients.sort(Comparator.comparingInt(Ingredient::start).thenComparing(Ingredient::kind));
        double mean = sentences == 0 ? 1 : weight / sentences;
        return new Reading(0.6 + 0.4 * mean - (mean < 0 ? 0.2 * -mean : 0), findings, ingredients);
    }

    private void addFinding(Rule rule, Span span) {
        for (int i = findings.size() - 1; i >= sentenceFindings; i--) {
            Finding other = findings.get(i);
            if (other.category() != rule.category() || !span.touches(new Span(other.start(), other.end()))) continue;
            if (other.level().compareTo(rule.level()) <= 0) return;
            findings.remove(i);
        }
        findings.add(new Finding(rule.category(), rule.level(), span.start(), span.end(),
                text.substring(span.start(), span.end()), rule.why(), rule.suggestion(), rule.name()));
    }

    private void addIngredient(Ingredient.Kind kind, Span span) {
        for (int i = ingredients.size() - 1; i >= sentenceIngredients; i--) {
            Ingredient other = ingredients.get(i);
            if (other.kind() == kind && span.touches(new Span(other.start(), other.end()))) return;
        }
        ingredients.add(new Ingredient(kind, span.start(), span.end()));
    }
}
