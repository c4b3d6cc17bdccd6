package org.openchair.language.phrase;

import org.openchair.language.text.Sentence;

/**
 * Runs phrases over one sentence. Each (branch, word) is tried once at most, so a phrase costs no more than
 * its length times the sentence's, whatever the text. One matcher serves one thread.
 */
public final class Matcher {
    private static final int REACH = 64;

    private final Atoms atoms;
    private int[] tried = new int[1 << 12];
    private int round;
    private Sentence sentence;
    private Phrase phrase;
    private int first;
    private int from;
    private int to;
    private long work;
    private final long[] present;

    public Matcher(Atoms atoms) {
        this.atoms = atoms;
        present = new long[atoms.longs()];
    }

    /** Call once for each sentence: looks which words are there at all. */
    public void look(Sentence sentence) {
        atoms.gather(sentence, present);
    }

    /** Whether the sentence holds a word of this atom; true for -1. */
    boolean sees(int atom) {
        return atom < 0 || (present[atom >> 6] >>> atom & 1) != 0;
    }

    private boolean couldMatch(Phrase phrase) {
        for (int atom : phrase.needed) if (!sees(atom)) return false;
        return true;
    }

    /** Whether the phrase matches at word {@code at}; then {@link #from()} and {@link #to()} tell where. */
    public boolean matches(Phrase phrase, Sentence sentence, int at) {
        return couldMatch(phrase) && begins(phrase, sentence, at);
    }

    /** Whether one of these atoms stands at word {@code at}. */
    boolean stands(int[] anyOf, Sentence sentence, int at) {
        if (at >= sentence.count) return false;
        for (int atom : anyOf) if (atoms.has(sentence.word[at], 0, atom, 0)) return true;
        return false;
    }

    /** The same as {@link #matches} for a phrase whose words are known to be there. */
    boolean begins(Phrase phrase, Sentence sentence, int at) {
        this.phrase = phrase;
        this.sentence = sentence;
        first = at;
        from = at;
        to = -1;
        if (phrase.code.length * REACH > tried.length) tried = new int[phrase.code.length * REACH];
        if (++round == 0) {
            tried = new int[tried.length];
            round = 1;
        }
        return run(0, at);
    }

    /** First word of the part to show. */
    public int from() {
        return from;
    }

    /** Word after the last of the part to show. */
    public int to() {
        return to;
    }

    /** Steps taken so far: what the linear-time test counts. */
    public long work() {
        return work;
    }

    private boolean run(int pc, int at) {
        long[] code = phrase.code;
        while (true) {
            work++;
            long now = code[pc];
            int a = (int) (now >>> Phrase.A) & Phrase.MASK;
            int b = (int) (now >>> Phrase.B);
            switch ((int) now & 0xFF) {
                case Phrase.WORD -> {
                    if (at >= sentence.count || !atoms.has(sentence.word[at], sentence.flags[at], a, b))
                        return false;
                    at++;
                    pc++;
                }
                case Phrase.ANY -> {
                    if (at >= sentence.count || a == 1 && sentence.is(at, Sentence.CLAUSE)) return false;
                    at++;
                    pc++;
                }
                case Phrase.SPLIT -> {
                    if (at - first >= REACH || wasTried(pc, at)) return false;
                    if (run(a, at)) return true;
                    pc = b;
                }
                case Phrase.JUMP -> pc = a;
                case Phrase.NOT -> {
                    if (at < sentence.count && atoms.has(sentence.word[at], sentence.flags[at], a, b))
                        return false;
                    pc++;
                }
                case Phrase.FLAG -> {
                    if (at >= sentence.count || !sentence.is(at, a)) return false;
                    pc++;
                }
                case Phrase.END -> {
                    if (at != sentence.count || a != 0 && a != sentence.mark) return false;
                    pc++;
                }
                case Phrase.OPEN -> {
                    int was = from;
                    from = at;
                    if (run(pc + 1, at)) return true;
                    from = was;
                    return false;
                }
                case Phrase.CLOSE -> {
                    int was = to;
                    to = at;
                    if (run(pc + 1, at)) return true;
                    to = was;
                    return false;
                }
                default -> {
                    if (to < 0) to = at;
                    return true;
                }
            }
        }
    }

    private boolean wasTried(int pc, int at) {
        int slot = pc * REACH + at - first;
        if (tried[slot] == round) return true;
        tried[slot] = round;
        return false;
    }
}
