package org.openchair.language.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.openchair.language.text.Vocabulary;

/** The sets of words that phrases ask for. Each different set is one atom; each known word knows its atoms. */
public final class Atoms {
    private final Vocabulary vocabulary;
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<int[]> words = new ArrayList<>();
    private final List<Integer> shapes = new ArrayList<>();
    private long[][] atomsOfWord = {};

    public Atoms(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The atom for these words, or any word of this shape (a mask of sentence flags). */
    int atom(Set<String> forms, int shape) {
        return numbers.computeIfAbsent(List.of(new TreeSet<>(forms), shape), ignored -> {
            words.add(forms.stream().mapToInt(vocabulary::learn).toArray());
            shapes.add(shape);
            return words.size() - 1;
        });
    }

    /** The atom that is any of these. */
    int union(List<Integer> atoms) {
        if (atoms.size() == 1) return atoms.getFirst();
        int[] forms = atoms.stream().flatMapToInt(atom -> Arrays.stream(words.get(atom))).distinct().sorted().toArray();
        int shape = atoms.stream().mapToInt(shapes::get).reduce(0, (one, other) -> one | other);
        return numbers.computeIfAbsent(List.of(Arrays.toString(forms), shape), ignored -> {
            words.add(forms);
            shapes.add(shape);
            return words.size() - 1;
        });
    }

    /** Call once every phrase is read: turns the sets round. */
    public void seal() {
        int longs = (words.size() + 63) / 64;
        long[] none = new long[longs];
        atomsOfWord = new long[vocabulary.size() + 1][];
        Arrays.fill(atomsOfWord, none);
        for (int atom = 0; atom < words.size(); atom++)
            for (int word : words.get(atom)) {
                if (atomsOfWord[word] == none) atomsOfWord[word] = new long[longs];
                atomsOfWord[word][atom >> 6] |= 1L << atom;
            }
    }

    boolean has(int word, int flags, int atom, int shape) {
        return (atomsOfWord[word][atom >> 6] >>> atom & 1) != 0 || (flags & shape) != 0;
    }

    int[] words(int atom) {
        return words.get(atom);
    }

    int shape(int atom) {
        return shapes.get(atom);
    }

    static Set<String> set(List<String> forms) {
        return new LinkedHashSet<>(forms);
    }
}
