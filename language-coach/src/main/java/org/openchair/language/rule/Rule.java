package org.openchair.language.rule;

import java.util.List;

import org.openchair.language.Category;
import org.openchair.language.Ingredient;
import org.openchair.language.Level;
import org.openchair.language.phrase.Phrase;

/**
 * A named rule: what it finds, what it says about it, and when it holds its peace.
 *
 * @param name       such as {@code blame.you-ruined}
 * @param category   what it finds, or {@code null}
 * @param kind       the ingredient it finds, or {@code null}; with neither it is a frame
 * @param show       which part of the sentence is shown
 * @param even       frames (sentence flags) that do not silence it
 * @param sure       whether the model cannot talk it out of it
 * @param phrases    any of these
 * @param exceptions and none of these over the same words
 */
public record Rule(String name, Category category, Ingredient.Kind kind, Level level, String why, String suggestion,
                   Show show, int even, boolean sure, List<Phrase> phrases, List<Phrase> exceptions) {

    /** Which part of the sentence is shown. */
    public enum Show { MATCH, CLAUSE, SENTENCE }

    /** The number of what it finds, for the model. */
    public int group() {
        return category != null ? category.ordinal() : 100 + kind.ordinal();
    }

    /** "blame" in "blame.you-ruined". */
    public String prefix() {
        return prefix(name);
    }

    static String prefix(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
