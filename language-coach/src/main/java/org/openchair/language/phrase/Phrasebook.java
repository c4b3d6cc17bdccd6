package org.openchair.language.phrase;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.openchair.language.text.Packer;
import org.openchair.language.text.Sentence;
import org.openchair.language.text.Unpacker;

/** Many phrases, found by the word they may begin with, so that a sentence is asked only what could match. */
public final class Phrasebook {
    private static final int[] NONE = {};

    private final Phrase[] phrases;
    private final int[][] byWord;
    private final int[][] byShape;
    private final int shapes;
    // Beside the phrases, so that most are passed over without being touched; -1 where nothing is needed.
    private final int[] needed;
    private final int[] neededToo;
    // The flag its first word must carry, or 0; and the atoms of which its second word must have one, or none where any will do.
    private final int[] flag;
    private final int[][] second;

    public Phrasebook(List<Phrase> phrases, Atoms atoms, int words) {
        this.phrases = phrases.toArray(Phrase[]::new);
        byShape = new int[32][];
        needed = this.phrases.length == 0 ? NONE : phrases.stream().mapToInt(p -> p.needed.length > 0 ? p.needed[0] : -1).toArray();
        neededToo = this.phrases.length == 0 ? NONE : phrases.stream().mapToInt(p -> p.needed.length > 1 ? p.needed[1] : -1).toArray();
        flag = phrases.stream().mapToInt(Phrase::firstFlag).toArray();
        second = phrases.stream().map(Phrase::secondAtoms).toArray(int[][]::new);
        byWord = new int[words + 1][];
        Arrays.fill(byWord, NONE);
        Arrays.fill(byShape, NONE);
        int mask = 0;
        for (int i = 0; i < this.phrases.length; i++)
            for (int atom : beginnings(this.phrases[i])) {
                for (int word : atoms.words(atom)) byWord[word] = with(byWord[word], i);
                int shape = atoms.shape(atom);
                mask |= shape;
                for (int bit = 0; bit < 32; bit++) if ((shape >>> bit & 1) != 0) byShape[bit] = with(byShape[bit], i);
            }
        shapes = mask;
    }

    /** @param phrases the same as when it was packed */
    public Phrasebook(List<Phrase> phrases, Unpacker in) {
        this.phrases = phrases.toArray(Phrase[]::new);
        byWord = in.lists();
        byShape = in.lists();
        shapes = in.number();
        needed = in.numbers();
        neededToo = in.numbers();
        flag = in.numbers();
        second = in.lists();
    }

    public void pack(Packer out) {
        out.put(byWord);
        out.put(byShape);
        out.put(shapes);
        out.put(needed);
        out.put(neededToo);
        out.put(flag);
        out.put(second);
    }

    private static int[] with(int[] numbers, int last) {
        if (numbers.length > 0 && numbers[numbers.length - 1] == last) return numbers;
        int[] more = Arrays.copyOf(numbers, numbers.length + 1);
        more[numbers.length] = last;
        return more;
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
            if (matcher.sees(needed[candidate]) && matcher.sees(neededToo[candidate])
                    && (sentence.flags[at] & flag[candidate]) == flag[candidate]
                    && (second[candidate].length == 0 || matcher.stands(second[candidate], sentence, at + 1))
                    && matcher.begins(phrases[candidate], sentence, at)) found.at(candidate, matcher.from(), matcher.to());
    }

    /** The words with which one of these phrases may begin. */
    public static int[] firstWords(List<Phrase> phrases, Atoms atoms) {
        return phrases.stream().flatMap(phrase -> beginnings(phrase).stream())
                .flatMapToInt(atom -> Arrays.stream(atoms.words(atom))).distinct().toArray();
    }

    private static Set<Integer> beginnings(Phrase phrase) {
        Set<Integer> atoms = phrase.atomsAt(Set.of(0));
        if (atoms == null) throw new IllegalArgumentException("must begin with a word: " + phrase.source);
        return atoms;
    }
}
