package org.openchair.language.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A phrase being compiled. Targets are relative until the end, so that programs can be put inside each other. */
final class Program {
    private byte[] op = new byte[4];
    private int[] a = new int[4];
    private int[] b = new int[4];
    private int size;

    Program put(int operation, int first, int second) {
        if (size == op.length) {
            op = Arrays.copyOf(op, size * 2);
            a = Arrays.copyOf(a, size * 2);
            b = Arrays.copyOf(b, size * 2);
        }
        op[size] = (byte) operation;
        a[size] = first;
        b[size++] = second;
        return this;
    }

    boolean isOneWord() {
        return size == 1 && op[0] == Phrase.WORD;
    }

    int atom() {
        return a[0];
    }

    /** The atoms with which this part may begin, or {@code null} where it may begin with any word or with none. */
    List<Integer> beginnings() {
        List<Integer> atoms = new ArrayList<>();
        boolean[] seen = new boolean[size + 1];
        return begin(0, atoms, seen) ? atoms : null;
    }

    private boolean begin(int pc, List<Integer> atoms, boolean[] seen) {
        if (pc >= size) return false;
        if (seen[pc]) return true;
        seen[pc] = true;
        return switch (op[pc]) {
            case Phrase.WORD -> b[pc] == 0 && atoms.add(a[pc]);
            case Phrase.SPLIT -> begin(pc + a[pc], atoms, seen) && begin(pc + b[pc], atoms, seen);
            case Phrase.JUMP -> begin(pc + a[pc], atoms, seen);
            case Phrase.ANY, Phrase.END -> false;
            default -> begin(pc + 1, atoms, seen);
        };
    }

    void append(Program other) {
        for (int i = 0; i < other.size; i++) put(other.op[i], other.a[i], other.b[i]);
    }

    void either(List<Program> ways) {
        for (int i = 0; i < ways.size(); i++) {
            Program way = ways.get(i);
            boolean last = i == ways.size() - 1;
            if (!last) put(Phrase.SPLIT, 1, way.size + 2);
            append(way);
            if (!last) put(Phrase.JUMP, restAfter(ways, i), 0);
        }
    }

    private static int restAfter(List<Program> ways, int i) {
        int rest = 1;
        for (int j = i + 1; j < ways.size(); j++) rest += ways.get(j).size + (j == ways.size() - 1 ? 0 : 2);
        return rest;
    }

    void not(List<Program> words) {
        for (Program word : words)
            if (word.size == 1 && word.op[0] == Phrase.WORD) put(Phrase.NOT, word.a[0], word.b[0]);
            else throw new IllegalArgumentException("! takes single words");
    }

    void optional() {
        Program inner = copy();
        size = 0;
        put(Phrase.SPLIT, 1, inner.size + 1);
        append(inner);
    }

    void gap(int most, boolean sameClause) {
        for (int i = 0; i < most; i++) {
            put(Phrase.SPLIT, (most - i) * 2, 1);
            put(Phrase.ANY, sameClause ? 1 : 0, 0);
        }
    }

    private Program copy() {
        Program copy = new Program();
        copy.append(this);
        return copy;
    }

    Phrase phrase(String source, int[] needed) {
        for (int i = 0; i < size; i++) {
            if (op[i] == Phrase.SPLIT || op[i] == Phrase.JUMP) a[i] += i;
            if (op[i] == Phrase.SPLIT) b[i] += i;
        }
        return new Phrase(Arrays.copyOf(op, size), Arrays.copyOf(a, size), Arrays.copyOf(b, size), needed, source);
    }
}
