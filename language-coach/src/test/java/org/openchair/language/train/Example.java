package org.openchair.language.train;

import java.util.ArrayList;
import java.util.List;

import org.openchair.language.model.Features;
import org.openchair.language.model.Labels;
import org.openchair.language.phrase.Matcher;
import org.openchair.language.rule.Hit;
import org.openchair.language.rule.Pack;
import org.openchair.language.text.Sentence;
import org.openchair.language.text.Sentences;

/** A text of the corpus as the model sees it: the features of each sentence, and for which labels a rule spoke. */
record Example(Corpus.Row row, int[][] sentences, long[] ruled) {

    static Example of(Corpus.Row row, Pack pack) {
        Sentences sentences = new Sentences(row.text(), pack.vocabulary, pack.contractions);
        Sentence sentence = new Sentence();
        Matcher matcher = new Matcher(pack.atoms);
        Features features = new Features(pack);
        List<int[]> found = new ArrayList<>();
        List<Long> ruled = new ArrayList<>();
        while (sentences.next(sentence)) {
            List<Hit> hits = pack.rules.read(sentence, matcher);
            features.read(sentence, hits);
            found.add(features.copy());
            ruled.add(labels(hits));
        }
        return new Example(row, found.toArray(int[][]::new), ruled.stream().mapToLong(Long::longValue).toArray());
    }

    private static long labels(List<Hit> hits) {
        long labels = 0;
        for (Hit hit : hits)
            labels |= 1L << (hit.rule().category() != null ? Labels.of(hit.rule().category()) : Labels.of(hit.rule().kind()));
        return labels;
    }
}
