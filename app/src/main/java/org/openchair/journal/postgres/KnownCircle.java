package org.openchair.journal.postgres;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.openchair.events.CircleId;
import org.openchair.events.Entry;
import org.openchair.events.PracticeId;
import org.openchair.journal.History;

/**
 * A circle as far as this node knows it.
 *
 * @param hash   of the newest entry known
 * @param sealed the entries that {@link #with} added and that are not stored yet
 * @param json   bytes its entries had when they were read or written
 */
record KnownCircle(PracticeId practice, CircleId circle, Aead aead, History history, byte[] hash, List<Sealed> sealed,
                   long json) {
    // Measured on the heap with thousands of circles: the key and the rest, and what one seat was shown of one stage.
    private static final long CIRCLE = 1000;
    private static final long FOLD = 320;

    record Sealed(long seq, Instant at, byte[] body, byte[] hash) {}

    static KnownCircle empty(PracticeId practice, CircleId circle, Aead aead) {
        return new KnownCircle(practice, circle, aead, History.EMPTY, Bytes.firstHash(circle), List.of(), 0);
    }

    /** This circle with entries that were not stored yet: sealed and chained. */
    KnownCircle with(List<Entry> fresh) {
        List<Sealed> rows = new ArrayList<>();
        byte[] last = hash;
        long bytes = json;
        for (Entry entry : fresh) {
            byte[] written = Codec.write(entry);
            byte[] body = seal(written, entry.seq());
            last = Bytes.nextHash(last, circle, entry.seq(), entry.at(), body);
            rows.add(new Sealed(entry.seq(), entry.at(), body, last));
            bytes += written.length;
        }
        return new KnownCircle(practice, circle, aead, history.and(fresh), last, rows, bytes);
    }

    /** This circle with entries that were read. */
    KnownCircle read(List<Sealed> rows) {
        List<Entry> entries = new ArrayList<>(rows.size());
        long bytes = json;
        for (Sealed row : rows) {
            byte[] read = unseal(row.body, row.seq);
            entries.add(Codec.read(row.seq, row.at, read));
            bytes += read.length;
        }
        byte[] last = rows.isEmpty() ? hash : rows.getLast().hash;
        return new KnownCircle(practice, circle, aead, history.and(entries), last, List.of(), bytes);
    }

    /** This circle once its fresh entries are stored. */
    KnownCircle stored() {
        return new KnownCircle(practice, circle, aead, history, hash, List.of(), json);
    }

    /** About how many bytes of memory it takes. Decoded, entries take a quarter more than their JSON. */
    long weight() {
        return CIRCLE + json + json / 4 + FOLD * history.folds();
    }

    private byte[] seal(byte[] json, long seq) {
        try {
            return aead.encrypt(json, Bytes.place(circle, seq));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("An entry could not be sealed.", e);
        }
    }

    private byte[] unseal(byte[] body, long seq) {
        try {
            return aead.decrypt(body, Bytes.place(circle, seq));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Entry " + seq + " of circle " + circle + " was altered or moved.", e);
        }
    }
}
