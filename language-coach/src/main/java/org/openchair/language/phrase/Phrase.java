package org.openchair.language.phrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
    static final int A = 8;
    static final int B = 36;
    static final int MASK = (1 << 28) - 1;

    final byte[] op;
    final int[] a;
    final int[] b;
    /** The same, an instruction to a long, so that matching touches one array: the operation in 8 bits, a and b in 28 each. */
    final long[] code;
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
        code = new long[op.length];
        encode();
    }

    private void encode() {
        for (int i = 0; i < code.length; i++) code[i] = op[i] | (long) a[i] << A | (long) b[i] << B;
    }

    public Phrase(Unpacker in) {
        this(new byte[in.number()], in.numbers(), in.numbers(), in.numbers(), null);
        for (int i = 0; i < op.length; i++) op[i] = (byte) in.number();
        encode();
    }

    public void pack(Packer out) {
        out.put(op.length);
        out.put(a);
        out.put(b);
        out.put(needed);
        for (byte each : op) out.put(each);
    }

    /** The flag the first word must carry, or 0. */
    int firstFlag() {
        return op[0] == FLAG ? a[0] : 0;
    }

    /** The atoms one of which the second word must have; empty where it may be any, or there may be none. */
    int[] secondAtoms() {
        Set<Integer> after = new HashSet<>();
        reached(Set.of(0)).stream().filter(pc -> op[pc] == WORD).forEach(pc -> after.add(pc + 1));
        boolean shaped = reached(after).stream().anyMatch(pc -> op[pc] == WORD && b[pc] != 0);
        Set<Integer> atoms = shaped ? null : atomsAt(after);
        return atoms == null ? new int[0] : atoms.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    /** The atoms with which it may go on from these places, or {@code null} where it may be any word or the end. */
    Set<Integer> atomsAt(Set<Integer> places) {
        Set<Integer> atoms = new HashSet<>();
        for (int pc : reached(places)) {
            if (op[pc] == ANY || op[pc] == DONE) return null;
            if (op[pc] == WORD) atoms.add(a[pc]);
        }
        return atoms;
    }

    // Every place that can be reached before another word is passed.
    private Set<Integer> reached(Set<Integer> from) {
        Set<Integer> reached = new HashSet<>();
        List<Integer> open = new ArrayList<>(from);
        while (!open.isEmpty()) {
            int pc = open.removeLast();
            if (!reached.add(pc)) continue;
            switch (op[pc]) {
                case WORD, ANY, DONE -> { }
                case SPLIT -> open.addAll(List.of(a[pc], b[pc]));
                case JUMP -> open.add(a[pc]);
                default -> open.add(pc + 1);
            }
        }
        return reached;
    }
}
