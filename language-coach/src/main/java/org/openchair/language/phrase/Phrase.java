package org.openchair.language.phrase;

import org.openchair.language.text.Packer;
import org.openchair.language.text.Unpacker;

/**
 * A compiled phrase: a small program over the words of a sentence, as in {@code Grammar}.
 * Instructions are parallel arrays, so that matching touches no objects.
 */
public final class Phrase {
    static final int WORD = 0;      // a: atom, b: shape
    static final int ANY = 1;       // a: 1 when the word may not begin a clause
    static final int SPLIT = 2;     // a: try first, b: try next
    static final int JUMP = 3;      // a: where
    static final int NOT = 4;       // a: atom, b: shape; looks, does not move
    static final int FLAG = 5;      // a: flag the next word must carry
    static final int END = 6;       // a: required mark, or 0
    static final int OPEN = 7;      // the span begins here
    static final int CLOSE = 8;     // the span ends here
    static final int DONE = 9;

    final byte[] op;
    final int[] a;
    final int[] b;
    /** Atoms of which a sentence must hold a word, or the phrase cannot match in it. */
    final int[] needed;
    /** As written in the data file; {@code null} when it was not read there. */
    public final String source;

    Phrase(byte[] op, int[] a, int[] b, int[] needed, String source) {
        this.op = op;
        this.a = a;
        this.b = b;
        this.needed = needed;
        this.source = source;
    }

    public Phrase(Unpacker in) {
        this(new byte[in.number()], in.numbers(), in.numbers(), in.numbers(), null);
        for (int i = 0; i < op.length; i++) op[i] = (byte) in.number();
    }

    public void pack(Packer out) {
        out.put(op.length);
        out.put(a);
        out.put(b);
        out.put(needed);
        for (byte each : op) out.put(each);
    }
}
