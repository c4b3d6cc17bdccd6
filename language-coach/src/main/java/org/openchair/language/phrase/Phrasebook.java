package org.openchair.language.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.openchair.language.text.Sentence;

/** Many phrases, found by the word they may begin with, so that a sentence is asked only what could match. */
public final class Phrasebook {
    private static final int[] NONE = {};

    private final List<Phrase> phrases;
    private final int[][] byWord;
    private final int[][] byShape = new int[32][];
    private final int shapes;

    public Phrasebook(List<Phrase> phrases, Atoms atoms, int words) {
        this.phrases = List.copyOf(phrases);
        Map<Integer, Set<Integer>> atWords = new HashMap<>();
        Map<Integer, Set<Integer>> atShapes = new HashMap<>();
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            for (int atom : beginnings(phrase)) {
                for (int word : atoms.words(atom)) atWords.computeIfAbsent(word, k -> new TreeSet<>()).add(i);
                int shape = atoms.shape(atom);
                for (int bit = 0; bit < 32; bit++)
                    if ((shape >>> bit & 1) != 0) atShapes.computeIfAbsent(bit, k -> new TreeSet<>()).add(i);
            }
        }
        byWord = new int[words + 1][];
        for (int word = 0; word <= words; word++) byWord[word] = array(atWords.get(word));
        int mask = 0;
        for (int bit = 0; bit < 32; bit++) {
            byShape[bit] = array(atShapes.get(bit));
            if (byShape[bit].length > 0) mask |= 1 << bit;
        }
        shapes = mask;
    }

    /** What to do with a match. */
    public interface Found {
        void at(int phrase, int from, int to);
    }

    /** Tries every phrase at every word. */
    public void search(Sentence sentence, Matcher matcher, Found found) {
        for (int at = 0; at < sentence.count; at++) {
            search(byWord[sentence.word[at]], sentence, at, matcher, found);
            int left = sentence.flags[at] & shapes;
            while (left != 0) {
                search(byShape[Integer.numberOfTrailingZeros(left)], sentence, at, matcher, found);
                left &= left - 1;
            }
        }
    }

    private void search(int[] candidates, Sentence sentence, int at, Matcher matcher, Found found) {
        for (int candidate : candidates)
            if (matcher.matches(phrases.get(candidate), sentence, at)) found.at(candidate, matcher.from(), matcher.to());
    }

    /** The words with which one of these phrases may begin. */
    public static int[] firstWords(List<Phrase> phrases, Atoms atoms) {
        return phrases.stream().flatMap(phrase -> beginnings(phrase).stream())
                .flatMapToInt(atom -> java.util.Arrays.stream(atoms.words(atom))).distinct().toArray();
    }

    private static int[] array(Set<Integer> numbers) {
        return numbers == null ? NONE : numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Set<Integer> beginnings(Phrase phrase) {
        Set<Integer> atoms = new HashSet<>();
        Set<Integer> seen = new HashSet<>();
        List<Integer> open = new ArrayList<>(List.of(0));
        while (!open.isEmpty()) {
            int pc = open.removeLast();
            if (!seen.add(pc)) continue;
            switch (phrase.op[pc]) {
                case Phrase.WORD -> atoms.add(phrase.a[pc]);
                case Phrase.SPLIT -> open.addAll(List.of(phrase.a[pc], phrase.b[pc]));
                case Phrase.JUMP -> open.add(phrase.a[pc]);
                case Phrase.ANY, Phrase.DONE -> throw new IllegalArgumentException("must begin with a word: " + phrase.source);
                default -> open.add(pc + 1);
            }
        }
        return atoms;
    }
}
