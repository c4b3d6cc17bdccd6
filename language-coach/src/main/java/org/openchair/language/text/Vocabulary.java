package org.openchair.language.text;

import java.util.Arrays;

/** The words the coach knows, by the hash of their normalised letters. Word 0 is every word it does not know. */
public final class Vocabulary {
    private long[] keys = new long[1 << 13];
    private int[] ids = new int[1 << 13];
    private int size;

    public Vocabulary() {}

    public Vocabulary(Unpacker in) {
        long[] hashes = in.longs();
        size = hashes.length;
        while (size * 2 > keys.length) grow();
        for (int i = 0; i < size; i++) place(hashes[i], i + 1);
    }

    public void pack(Packer out) {
        long[] hashes = new long[size];
        for (int i = 0; i < ids.length; i++) if (ids[i] != 0) hashes[ids[i] - 1] = keys[i];
        out.put(hashes);
    }

    /** The id of a word, made if it is new. */
    public int learn(CharSequence word) {
        long hash = Letters.hash(word);
        int known = id(hash);
        return known != 0 ? known : put(hash, size + 1);
    }

    public int id(long hash) {
        int mask = keys.length - 1;
        for (int i = (int) (hash ^ hash >>> 32) & mask; ids[i] != 0; i = i + 1 & mask)
            if (keys[i] == hash) return ids[i];
        return 0;
    }

    public int size() {
        return size;
    }

    private int put(long hash, int id) {
        if (++size * 2 > keys.length) grow();
        place(hash, id);
        return id;
    }

    private void place(long hash, int id) {
        int mask = keys.length - 1;
        int i = (int) (hash ^ hash >>> 32) & mask;
        while (ids[i] != 0) i = i + 1 & mask;
        keys[i] = hash;
        ids[i] = id;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldIds = ids;
        keys = new long[oldKeys.length * 2];
        ids = Arrays.copyOf(new int[0], keys.length);
        for (int i = 0; i < oldIds.length; i++) if (oldIds[i] != 0) place(oldKeys[i], oldIds[i]);
    }
}
