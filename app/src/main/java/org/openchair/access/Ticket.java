package org.openchair.access;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.openchair.events.AccountId;
import org.openchair.events.PracticeId;
import org.openchair.journal.NoSuchCircle;
import org.openchair.journal.postgres.PracticeKeys;
import org.springframework.stereotype.Component;

/**
 * Says that the password was right, while the second step is still to come. It stands in the form, sealed, because nobody
 * is signed in yet and nothing is to be kept about whoever goes no further.
 */
@Component
class Ticket {
    private static final Duration GOOD = Duration.ofMinutes(10);
    private static final String SEALED_AS = "password was right";
    private static final int ID = 16;

    private final PracticeKeys keys;
    private final Clock clock;

    Ticket(PracticeKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    record Holder(PracticeId practice, AccountId account) {}

    String write(PracticeId practice, AccountId account) {
        byte[] until = Long.toString(clock.instant().plus(GOOD).getEpochSecond()).getBytes(StandardCharsets.US_ASCII);
        byte[] sealed = keys.seal(practice, SEALED_AS, account, until);
        ByteBuffer all = ByteBuffer.allocate(2 * ID + sealed.length);
        for (UUID id : new UUID[] {practice.value(), account.value()}) {
            all.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all.put(sealed).array());
    }

    /** Whose it is; empty when it is too old or not one of ours. */
    Optional<Holder> read(String ticket) {
        try {
            ByteBuffer all = ByteBuffer.wrap(Base64.getUrlDecoder().decode(ticket));
            PracticeId practice = new PracticeId(new UUID(all.getLong(), all.getLong()));
            AccountId account = new AccountId(new UUID(all.getLong(), all.getLong()));
            byte[] sealed = new byte[all.remaining()];
            all.get(sealed);
            return keys.open(practice, SEALED_AS, account, sealed)
                    .filter(until -> clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(new String(until, StandardCharsets.US_ASCII)))))
                    .map(_ -> new Holder(practice, account));
        } catch (IllegalArgumentException | BufferUnderflowException | NoSuchCircle notOurs) {
            return Optional.empty();
        }
    }
}
