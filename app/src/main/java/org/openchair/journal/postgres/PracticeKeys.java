package org.openchair.journal.postgres;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import org.openchair.events.PracticeId;
import org.openchair.journal.NoSuchCircle;
import org.springframework.stereotype.Component;

/** The practices' keys, opened once. */
@Component
class PracticeKeys {
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
}
