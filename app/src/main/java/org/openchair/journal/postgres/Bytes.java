package org.openchair.journal.postgres;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.openchair.events.CircleId;
import org.openchair.events.Id;

/** The byte strings that seals and hashes are made over. */
final class Bytes {
    private Bytes() {}

    static byte[] of(Id id) {
        return of(id.value());
    }

    /** What something outside the journal is sealed to: what it is, and whose. */
    static byte[] of(String what, Id owner) {
        byte[] name = what.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(name.length + 16).put(name).put(of(owner)).array();
    }

    private static byte[] of(UUID uuid) {
        return ByteBuffer.allocate(16).putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits())
                .array();
    }

    /** What an entry is sealed to: its circle and its place, so that it cannot be moved. */
    static byte[] place(CircleId circle, long seq) {
        return ByteBuffer.allocate(24).put(of(circle)).putLong(seq).array();
    }

    /** Where a circle's chain begins. */
    static byte[] firstHash(CircleId circle) {
        return sha256().digest(of(circle));
    }

    static byte[] nextHash(byte[] before, CircleId circle, long seq, Instant at, byte[] body) {
        MessageDigest digest = sha256();
        digest.update(before);
        digest.update(place(circle, seq));
        digest.update(ByteBuffer.allocate(8).putLong(ChronoUnit.MICROS.between(Instant.EPOCH, at)).array());
        return digest.digest(body);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
