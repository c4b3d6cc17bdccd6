package org.openchair.language.model;

import java.util.ArrayList;
import java.util.List;

import org.openchair.language.rule.Rule.Show;
import org.openchair.language.text.Sentence;

/** Why the model speaks for a label: the words that weighed most, and the clause they stand in. */
public final class Contribution {
    private final Model model;
    private final Features features;
    private final Sentence sentence;
    private final int label;
    private final int[] perWord;
    /** First word of the clause that weighed most. */
    public final int from;
    /** Word after its last. */
    public final int to;

    public Contribution(Model model, Features features, Sentence sentence, int label, Show show) {
        this.model = model;
        this.features = features;
        this.sentence = sentence;
        this.label = label;
        perWord = new int[sentence.count];
        for (int f = 0; f < features.count; f++) {
            int weight = model.weight(features, f, label);
            for (int i = features.from[f]; i < features.to[f]; i++) perWord[i] += weight / (features.to[f] - features.from[f]);
        }
        int[] clause = show == Show.SENTENCE ? new int[] {0, sentence.count} : heaviestClause();
        from = clause[0];
        to = clause[1];
    }

    private int[] heaviestClause() {
        int[] best = {0, sentence.count};
        long most = Long.MIN_VALUE;
        for (int i = 0; i < sentence.count; ) {
            int end = i + 1;
            long sum = perWord[i];
            while (end < sentence.count && !sentence.is(end, Sentence.CLAUSE)) sum += perWord[end++];
            if (sum > most) {
                most = sum;
                best = new int[] {i, end};
            }
            i = end;
        }
        return best;
    }

    /** Up to three phrases, heaviest first, none inside another. */
    public String phrases(CharSequence text) {
        List<int[]> chosen = new ArrayList<>();
        for (int n = 0; n < 3; n++) {
            int best = -1;
            int most = 0;
            for (int f = 0; f < features.count; f++) {
                int weight = model.weight(features, f, label);
                if (weight > most && isApart(f, chosen)) {
                    most = weight;
                    best = f;
                }
            }
            if (best < 0) break;
            chosen.add(new int[] {features.from[best], features.to[best]});
        }
        StringBuilder phrases = new StringBuilder();
        for (int[] span : chosen) {
            if (!phrases.isEmpty()) phrases.append(", ");
            phrases.append(text, sentence.start[span[0]], Math.max(sentence.start[span[0]], sentence.end[span[1] - 1]));
        }
        return phrases.toString();
    }

    private boolean isApart(int feature, List<int[]> chosen) {
        for (int[] span : chosen) if (features.from[feature] < span[1] && span[0] < features.to[feature]) return false;
        return true;
    }
}
