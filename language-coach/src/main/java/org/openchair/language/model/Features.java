package org.openchair.language.model;

import java.util.Arrays;
import java.util.List;

import org.openchair.language.rule.Hit;
import org.openchair.language.rule.Pack;
import org.openchair.language.text.Letters;
import org.openchair.language.text.Sentence;
import org.openchair.language.text.Tones;
import org.openchair.language.text.Vocabulary;

/**
 * What the model looks at in a sentence: runs of one to three words, pairs with a gap, the same runs with words
 * replaced by their class ("you", kin, feeling, *ing), how the sentence begins and ends, and which rules spoke.
 * Each is a number and the words it stands on.
 */
public final class Features {
    private static final long SHAPE = Letters.hash("shape");
    private static final long BEGIN = Letters.hash("begin");
    private static final long MARK = Letters.hash("mark");
    private static final long RULE = Letters.hash("rule");
    // Of whom or to whom a word is said; the last is no.
    private static final String[] PERSONS = {"you your yours yourself u ya ye", "i me my mine myself we us our",
        "he him his she her hers they them their it", "not no never nobody nothing"};
    private static final int PER_WORD = 20;

    private static final long TONE = Letters.hash("tone");
    private static final long STEM = Letters.hash("stem");
    private static final int NEAR = 7;

    private final long[] classOfWord;
    private final Tones tones;
    private final Vocabulary persons = new Vocabulary();
    private final byte[] personOf;
    private final long[] kinds = new long[Sentence.MOST + 4];
    public final int[] keys = new int[Sentence.MOST * PER_WORD + 64];
    public final int[] from = new int[keys.length];
    public final int[] to = new int[keys.length];
    /** Where the model keeps each feature; filled when it scores them. */
    final int[] row = new int[keys.length];
    public int count;

    public Features(Pack pack) {
        classOfWord = pack.classOfWord;
        tones = pack.tones;
        personOf = new byte[64];
        for (int person = 0; person < PERSONS.length; person++)
            for (String word : PERSONS[person].split(" ")) personOf[persons.learn(word)] = (byte) (person + 1);
    }

    /** Reads the sentence; afterwards {@link #keys} holds {@link #count} features. */
    public void read(Sentence sentence, List<Hit> hits) {
        count = 0;
        int words = sentence.count;
        for (int i = 0; i < words; i++) kinds[i] = kind(sentence, i);
        for (int i = 0; i < words; i++) words(sentence, i);
        edges(sentence, words);
        tones(sentence);
        for (int i = 0; i < hits.size() && i < 24; i++) {
            Hit hit = hits.get(i);
            put(RULE, hit.id(), 1, hit.from(), hit.to());
            put(RULE, -1L - hit.rule().group(), 2, hit.from(), hit.to());
        }
    }

    private void words(Sentence sentence, int i) {
        long[] hash = sentence.hash;
        long one = hash[i];
        put(one, 0, 3, i, i + 1);
        put(SHAPE, kinds[i], 4, i, i + 1);
        if (i + 1 >= sentence.count) return;
        put(one, hash[i + 1], 5, i, i + 2);
        put(kinds[i], kinds[i + 1], 6, i, i + 2);
        if (i + 2 >= sentence.count) return;
        put(one, hash[i + 2], 7, i, i + 3);
        put(one * 31 + hash[i + 1], hash[i + 2], 8, i, i + 3);
        put(kinds[i] * 31 + kinds[i + 1], kinds[i + 2], 9, i, i + 3);
        if (i + 3 >= sentence.count) return;
        put(kinds[i] * 31 + kinds[i + 1], kinds[i + 2] * 31 + kinds[i + 3], 10, i, i + 4);
    }

    private void edges(Sentence sentence, int words) {
        int last = Math.min(3, words);
        long begin = BEGIN;
        for (int i = 0; i < last; i++) {
            begin = begin * 31 + kinds[i];
            put(BEGIN, begin, 11, 0, i + 1);
        }
        put(BEGIN, sentence.hash[0], 12, 0, 1);
        put(MARK, sentence.mark, 13, 0, 1);
        put(MARK, sentence.mark * 31L + sentence.hash[0], 14, 0, 1);
        put(MARK, sentence.mark * 31L + kinds[0], 15, 0, 1);
        put(MARK, Math.min(words, 40) / 4, 16, 0, 1);
    }

    // A word's tone, by itself, after whom it follows, beside the tone before it; and the beginnings of long words.
    private void tones(Sentence sentence) {
        int person = 0;
        int personAt = -NEAR;
        int deniedAt = -NEAR;
        int before = 0;
        int beforeAt = 0;
        for (int i = 0; i < sentence.count; i++) {
            long hash = sentence.hash[i];
            int who = personOf[persons.id(hash)];
            if (who == PERSONS.length) deniedAt = i;
            else if (who > 0) {
                person = who;
                personAt = i;
            }
            if (sentence.stem[i] != 0) {
                put(STEM, sentence.stem[i], 17, i, i + 1);
                if (i > 0) put(sentence.hash[i - 1], sentence.stem[i], 18, i - 1, i + 1);
            }
            int tone = tones.of(hash);
            if (tone == 0) continue;
            int near = i - personAt < NEAR ? person : 0;
            int denied = i - deniedAt < 4 ? 1 : 0;
            put(TONE, tone, 19, i, i + 1);
            put(TONE, tone * 16L + near * 2 + denied, 20, near > 0 ? personAt : i, i + 1);
            put(TONE, tone * 64L + before, 21, before > 0 ? beforeAt : i, i + 1);
            if (before == 0) put(TONE, tone * 256L + sentence.mark, 22, i, i + 1);
            before = tone;
            beforeAt = i;
        }
    }

    // A known word's class, an unknown word's ending.
    private long kind(Sentence sentence, int i) {
        long known = classOfWord[sentence.word[i]];
        if (known != 0) return known;
        int flags = sentence.flags[i];
        return SHAPE + Integer.highestOneBit(flags & (Sentence.ING | Sentence.ED | Sentence.LY | Sentence.NUMBER | Sentence.NAME | Sentence.S));
    }

    private void put(long one, long other, int sort, int first, int end) {
        if (count == keys.length) return;
        long mixed = (one * 0x9E3779B97F4A7C15L ^ Long.rotateLeft(other * 0xC2B2AE3D27D4EB4FL, 29)) + sort * 0x165667B19E3779F9L;
        mixed = (mixed ^ mixed >>> 31) * 0xBF58476D1CE4E5B9L;
        int key = (int) (mixed >>> 32);
        keys[count] = key == 0 ? 1 : key;
        from[count] = first;
        to[count] = end;
        count++;
    }

    /** A copy of the features just read. */
    public int[] copy() {
        return Arrays.copyOf(keys, count);
    }
}
