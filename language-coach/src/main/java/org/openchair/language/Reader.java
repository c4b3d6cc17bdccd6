package org.openchair.language;

import java.util.List;

import org.openchair.language.phrase.Matcher;
import org.openchair.language.rule.Hit;
import org.openchair.language.rule.Pack;
import org.openchair.language.text.Sentence;
import org.openchair.language.text.Sentences;

/** Goes through a text sentence by sentence and gathers what the rules and the model say. */
final class Reader {
    private final Pack pack;

    Reader(String language) {
        pack = new Pack(language);
    }

    Reading read(String text) {
        Sentences sentences = new Sentences(text, pack.vocabulary, pack.contractions);
        Sentence sentence = new Sentence();
        Matcher matcher = new Matcher(pack.atoms);
        Gathering gathering = new Gathering(text);
        while (sentences.next(sentence)) {
            List<Hit> hits = pack.rules.read(sentence, matcher);
            gathering.add(sentence, hits);
        }
        return gathering.reading();
    }
}
