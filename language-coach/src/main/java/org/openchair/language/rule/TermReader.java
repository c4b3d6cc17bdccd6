package org.openchair.language.rule;

import java.util.ArrayList;
import java.util.List;

import org.openchair.language.Category;
import org.openchair.language.Level;
import org.openchair.language.phrase.Grammar;
import org.openchair.language.phrase.Phrase;
import org.openchair.language.text.Sentence;

/**
 * Reads the table of terms. Columns: term, level, forms (phrases, separated by semicolons), unless (phrases that
 * make it harmless), suggestion, why, source, date. An empty why is the one of the row before.
 */
final class TermReader {
    private static final int COLUMNS = 8;

    private final Grammar grammar;

    TermReader(Grammar grammar) {
        this.grammar = grammar;
    }

    List<Rule> read(List<String> lines) {
        List<Rule> rules = new ArrayList<>();
        String why = null;
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#") || line.startsWith("term\t")) continue;
            String[] cells = line.split("\t", -1);
            if (cells.length != COLUMNS) throw new IllegalArgumentException(cells.length + " columns: " + line);
            if (!cells[5].isBlank()) why = cells[5];
            rules.add(new Rule("stigma." + cells[0].replace(' ', '-'), Category.STIGMA, null,
                    Level.valueOf(cells[1].toUpperCase(java.util.Locale.ROOT)), why, cells[4].isBlank() ? null : cells[4],
                    Rule.Show.MATCH, Sentence.DENIED, true, phrases(cells[2]), phrases(cells[3])));
        }
        return rules;
    }

    private List<Phrase> phrases(String cell) {
        List<Phrase> phrases = new ArrayList<>();
        for (String phrase : cell.split(";")) if (!phrase.isBlank()) phrases.add(grammar.read(phrase));
        return phrases;
    }
}
