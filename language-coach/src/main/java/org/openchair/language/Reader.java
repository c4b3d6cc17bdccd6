package org.openchair.language;

import java.io.InputStream;
import java.util.List;

import org.openchair.language.model.Contribution;
import org.openchair.language.model.Features;
import org.openchair.language.model.Labels;
import org.openchair.language.model.Model;
import org.openchair.language.phrase.Matcher;
import org.openchair.language.rule.Hit;
import org.openchair.language.rule.Pack;
import org.openchair.language.rule.Rule;
import org.openchair.language.text.Ahead;
import org.openchair.language.text.Sentence;
import org.openchair.language.text.Sentences;

/** Goes through a text sentence by sentence and weighs what the rules and the model say. */
final class Reader {
    private static final int FEW = 4;
    // A short sentence gives the model little to go by; on its own it must be surer there.
    private static final int SHORT = 8;
    private static final float SURER = 0.3f;

    private final Pack pack;
    private final Model model;
    private final Rule[] groups = new Rule[Labels.RESPECT];

    Reader(String language) {
        Ahead<Model> learned = new Ahead<>(() -> model(language));
        pack = Pack.of(language);
        model = learned.get();
        for (int label = 0; label < groups.length; label++) groups[label] = pack.groups.get(Labels.word(label));
    }

    private static Model model(String language) {
        InputStream stream = Pack.find(language, "model.bin");
        return stream == null ? null : new Model(stream);
    }

    Reading read(String text) {
        Sentences sentences = new Sentences(text, pack.vocabulary, pack.contractions);
        Sentence sentence = new Sentence();
        Matcher matcher = new Matcher(pack.atoms);
        Features features = new Features(pack);
        Gathering gathering = new Gathering(text);
        int[] sums = new int[Model.LABELS];
        float[] logits = new float[Model.LABELS];
        while (sentences.next(sentence)) {
            List<Hit> hits = pack.rules.read(sentence, matcher);
            gathering.begin(sentence);
            if (model == null) {
                for (Hit hit : hits) gathering.add(hit, sentence);
                gathering.weigh(sentence);
                gathering.end();
                continue;
            }
            features.read(sentence, hits);
            model.score(features, sums, logits);
            long ruled = ruled(hits);
            long shown = addRuled(gathering, sentence, hits, logits);
            gathering.weigh(sentence, logits, shown, (shown & Labels.ATTACKS) != 0 || isAddressed(sentence));
            addLearned(gathering, sentence, text, features, logits, ruled);
            gathering.end();
        }
        return gathering.reading();
    }

    private long addRuled(Gathering gathering, Sentence sentence, List<Hit> hits, float[] logits) {
        long shown = 0;
        for (Hit hit : hits) {
            int label = label(hit.rule());
            if (!hit.rule().sure() && logits[label] < model.withRule(label)) continue;
            gathering.add(hit, sentence);
            shown |= 1L << label;
        }
        return shown;
    }

    private static long ruled(List<Hit> hits) {
        long ruled = 0;
        for (Hit hit : hits) ruled |= 1L << label(hit.rule());
        return ruled;
    }

    private void addLearned(Gathering gathering, Sentence sentence, String text, Features features, float[] logits, long ruled) {
        for (int label = 0; label < groups.length; label++) {
            Rule group = groups[label];
            if (group == null || (ruled >>> label & 1) != 0 || logits[label] < model.alone(label)) continue;
            if (group.category() != null && sentence.count < SHORT && logits[label] < model.alone(label) + SURER) continue;
            if (group.category() != null && !couldHurt(group, sentence, logits)) continue;
            Contribution why = new Contribution(model, features, sentence, label, group.show());
            if (group.category() != null && isSomeoneElses(sentence, why.from, why.to)) continue;
            Span span = Span.of(Rule.Show.MATCH, why.from, why.to, sentence);
            if (group.category() != null) gathering.addFinding(group, span, "learned: " + why.phrases(text));
            else gathering.addIngredient(group.kind(), span);
        }
    }

    // Mockery of a word or two cannot be told from joy, and what is said softly only counts where the whole sentence sounds hard.
    // A list of things that addresses nobody is not marked for sounding a little like a harsh sentence.
    private boolean couldHurt(Rule group, Sentence sentence, float[] logits) {
        boolean doubtful = group.category() == Category.SARCASM || group.category() == Category.SHAMING
                || group.category() == Category.GUILT || group.category() == Category.COMPARISON;
        if (doubtful && (sentence.count < FEW || logits[Labels.ATTACK] < 0)) return false;
        if (group.category() == Category.DIAGNOSIS && sentence.count <= FEW) return false;
        // "Why Denver?" is asked at every table.
        if (group.category() == Category.INTERROGATION && sentence.count < FEW) return false;
        for (int i = 0; i < sentence.count; i++) if (pack.addresses[sentence.word[i]]) return true;
        return sentence.mark == '!' || sentence.mark == '?';
    }

    // Whether the sentence speaks to "you", or calls somebody something.
    private boolean isAddressed(Sentence sentence) {
        for (int i = 0; i < sentence.count; i++)
            if (pack.speaksTo[sentence.word[i]] || pack.tones.isHarsh(sentence.hash[i])) return true;
        return false;
    }

    private static boolean isSomeoneElses(Sentence sentence, int from, int to) {
        int framed = 0;
        for (int i = from; i < to; i++) if (sentence.is(i, Sentence.QUOTED | Sentence.REPORTED | Sentence.DENIED)) framed++;
        return framed * 2 >= to - from;
    }

    private static int label(Rule rule) {
        return rule.category() != null ? Labels.of(rule.category()) : Labels.of(rule.kind());
    }
}
