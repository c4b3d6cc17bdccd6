package org.openchair.language.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.openchair.language.text.Packer;
import org.openchair.language.text.Unpacker;
import org.openchair.language.text.Vocabulary;

/** The sets of words that phrases ask for. Each different set is one atom; each known word knows its atoms. */
public final class Atoms {
    private final Vocabulary vocabulary;
    private final Map<Key, Integer> numbers = new HashMap<>();
    private final List<int[]> words = new ArrayList<>();
    private final List<Integer> shapes = new ArrayList<>();
    private long[][] atomsOfWord = {};

    public Atoms(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** As they were when sealed; no phrase can be read with them any more. */
    public Atoms(Unpacker in) {
        vocabulary = null;
        long[] none = new long[in.number()];
        atomsOfWord = new long[in.number()][];
        for (int word = 0; word < atomsOfWord.length; word++) {
            int[] atoms = in.numbers();
            atomsOfWord[word] = atoms.length == 0 ? none : new long[none.length];
            for (int atom : atoms) atomsOfWord[word][atom >> 6] |= 1L << atom;
        }
    }

    public void pack(Packer out) {
        out.put(longs());
        out.put(atomsOfWord.length);
        for (long[] bits : atomsOfWord) out.put(java.util.BitSet.valueOf(bits).stream().toArray());
    }

    /** The atom for these words, or any word of this shape (a mask of sentence flags). */
    int atom(List<String> forms, int shape) {
        int[] ids = new int[forms.size()];
        for (int i = 0; i < ids.length; i++) ids[i] = vocabulary.learn(forms.get(i));
        return atom(ids, shape);
    }

    /** The atom that is any of these. */
    int union(List<Integer> atoms) {
        if (atoms.size() == 1) return atoms.getFirst();
        int length = 0;
        for (int atom : atoms) length += words.get(atom).length;
        int[] ids = new int[length];
        int at = 0;
        int shape = 0;
        for (int atom : atoms) {
            int[] part = words.get(atom);
            System.arraycopy(part, 0, ids, at, part.length);
            at += part.length;
            shape |= shapes.get(atom);
        }
        return atom(ids, shape);
    }

    private int atom(int[] ids, int shape) {
        Arrays.sort(ids);
        Key key = new Key(ids, shape);
        Integer number = numbers.get(key);
        if (number != null) return number;
        numbers.put(key, words.size());
        words.add(ids);
        shapes.add(shape);
        return words.size() - 1;
    }

    private record Key(int[] ids, int shape) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.shape == shape && Arrays.equals(key.ids, ids);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(ids) * 31 + shape;
        }
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

    /** Gathers into {@code present} the atoms of a sentence's words. */
    void gather(org.openchair.language.text.Sentence sentence, long[] present) {
        Arrays.fill(present, 0);
        for (int i = 0; i < sentence.count; i++) {
            if (sentence.word[i] == 0) continue;
            long[] atoms = atomsOfWord[sentence.word[i]];
            for (int j = 0; j < present.length; j++) present[j] |= atoms[j];
        }
    }

    int longs() {
        return atomsOfWord[0].length;
    }

    int[] words(int atom) {
        return words.get(atom);
    }

    int shape(int atom) {
        return shapes.get(atom);
    }
}
