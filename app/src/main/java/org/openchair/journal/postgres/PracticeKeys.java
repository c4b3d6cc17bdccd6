package org.openchair.journal.postgres;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.openchair.events.Id;
import org.openchair.events.PracticeId;
import org.openchair.journal.NoSuchCircle;
import org.springframework.stereotype.Component;

/** The practices' keys, opened once. */
@Component
public class PracticeKeys {
    private static final int KEPT = 1000;

    private final Rows rows;
    private final Vault vault;
    private final Cache<PracticeId, Aead> aeads = Caffeine.newBuilder().maximumSize(KEPT).build();

    PracticeKeys(Rows rows, Vault vault) {
        this.rows = rows;
        this.vault = vault;
    }

    Aead aead(PracticeId practice) {
        return aeads.get(practice, id ->
                vault.openPractice(rows.key(id).orElseThrow(NoSuchCircle::new), id));
    }

    /** Something of a practice that belongs to no circle, sealed so that it opens only as what it is, and as {@code owner}'s. */
    public byte[] seal(PracticeId practice, String what, Id owner, byte[] plain) {
        try {
            return aead(practice).encrypt(plain, Bytes.of(what, owner));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("It could not be sealed.", e);
        }
    }

    /** What was sealed; empty where it was altered, is something else or somebody else's. */
    public Optional<byte[]> open(PracticeId practice, String what, Id owner, byte[] sealed) {
        try {
            return Optional.of(aead(practice).decrypt(sealed, Bytes.of(what, owner)));
        } catch (GeneralSecurityException altered) {
            return Optional.empty();
        }
    }
}
