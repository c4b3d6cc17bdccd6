package org.openchair.access;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.openchair.database.Scoped;
import org.openchair.events.AccountId;
import org.openchair.events.PracticeId;
import org.openchair.journal.postgres.PracticeKeys;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The second step of signing in: six digits from an application on the account's own phone (TOTP, RFC 6238), or one of
 * the spare codes kept on paper. Each is good once.
 */
@Component
class SecondStep {
    static final int SPARE = 8;
    private static final String SEALED_AS = "second step";
    private static final int SECRET_BYTES = 20;
    private static final int SPARE_BYTES = 10;
    /** A phone's clock may be half a minute off, either way (RFC 6238, 5.2). */
    private static final int OFF = 1;
    private static final Duration JUST_NOW = Duration.ofMinutes(2);

    private final Scoped scoped;
    private final PracticeKeys keys;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();
    private final SecureRandom random = new SecureRandom();

    SecondStep(Scoped scoped, PracticeKeys keys, Clock clock, TransactionTemplate transaction) {
        this.scoped = scoped;
        this.keys = keys;
        this.clock = clock;
        this.transaction = transaction;
    }

    private record Row(byte[] secret, boolean proved, long lastUsed) {}

    private Optional<Row> row(PracticeId practice, AccountId account) {
        return scoped.query(practice, "select secret, proved_at, last_used from second_step where account_id = ?",
                (row, _) -> new Row(row.getBytes(1), row.getTimestamp(2) != null, row.getLong(3)), account.value()).stream().findFirst();
    }

    boolean isOn(PracticeId practice, AccountId account) {
        return row(practice, account).filter(Row::proved).isPresent();
    }

    /** The secret that waits for its first code, for the application to read (Base32). */
    Optional<String> waiting(PracticeId practice, AccountId account) {
        return row(practice, account).filter(row -> !row.proved).map(row -> new Base32().encodeAsString(open(practice, account, row)));
    }

    int sparesLeft(PracticeId practice, AccountId account) {
        return scoped.query(practice, "select count(*) from spare_code where account_id = ?", (row, _) -> row.getInt(1),
                account.value()).getFirst();
    }

    /** Makes a secret. It does nothing until a first code proves that the application has it; a second click keeps the first one. */
    void begin(PracticeId practice, AccountId account) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        scoped.update(practice, "insert into second_step (account_id, practice_id, secret) values (?, ?, ?) on conflict do nothing",
                account.value(), practice.value(), keys.seal(practice, SEALED_AS, account, secret));
    }

    /**
     * Turns it on with the first code; the answer is the spare codes, to be shown once. A second click brings the same code
     * and gets codes as well, for its answer is the one that is seen. Empty where the code is not right.
     */
    Optional<List<String>> prove(PracticeId practice, AccountId account, String code) {
        boolean right = row(practice, account).filter(row -> !row.proved && takes(practice, account, row, bare(code))).isPresent()
                || row(practice, account).filter(row -> tookJustNow(practice, account, row, bare(code))).isPresent();
        if (!right) {
            return Optional.empty();
        }
        List<String> spare = new ArrayList<>();
        transaction.executeWithoutResult(_ -> proved(practice, account, spare));
        return Optional.of(spare);
    }

    private void proved(PracticeId practice, AccountId account, List<String> spare) {
        scoped.update(practice, "update second_step set proved_at = ? where account_id = ?", Timestamp.from(clock.instant()), account.value());
        scoped.update(practice, "delete from spare_code where account_id = ?", account.value());
        for (int i = 0; i < SPARE; i++) {
            byte[] bits = new byte[SPARE_BYTES];
            random.nextBytes(bits);
            String plain = new Base32().encodeAsString(bits).toLowerCase(Locale.ROOT);
            scoped.update(practice, "insert into spare_code (account_id, practice_id, code_hash) values (?, ?, ?)",
                    account.value(), practice.value(), Secret.hash(plain));
            spare.add(inFours(plain));
        }
    }

    /** Whether this code is good now; afterwards it is not any more. */
    boolean accepts(PracticeId practice, AccountId account, String code) {
        String plain = bare(code);
        return row(practice, account).filter(Row::proved).filter(row -> takes(practice, account, row, plain)
                || scoped.update(practice, "delete from spare_code where account_id = ? and code_hash = ?", account.value(), Secret.hash(plain)) == 1).isPresent();
    }

    void end(PracticeId practice, AccountId account) {
        scoped.update(practice, "delete from second_step where account_id = ?", account.value());
    }

    private boolean takes(PracticeId practice, AccountId account, Row row, String code) {
        SecretKeySpec key = new SecretKeySpec(open(practice, account, row), codes.getAlgorithm());
        Duration step = codes.getTimeStep();
        for (int off = -OFF; off <= OFF; off++) {
            Instant then = clock.instant().plus(step.multipliedBy(off));
            if (codeAt(key, then).equals(code)) {
                return scoped.update(practice, "update second_step set last_used = ? where account_id = ? and last_used < ?",
                        then.getEpochSecond() / step.toSeconds(), account.value(), then.getEpochSecond() / step.toSeconds()) == 1;
            }
        }
        return false;
    }

    private String codeAt(SecretKeySpec key, Instant then) {
        try {
            return codes.generateOneTimePasswordString(key, then, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] open(PracticeId practice, AccountId account, Row row) {
        return keys.open(practice, SEALED_AS, account, row.secret).orElseThrow(() -> new IllegalStateException("A second step does not open."));
    }

    private boolean tookJustNow(PracticeId practice, AccountId account, Row row, String code) {
        Instant then = Instant.ofEpochSecond(row.lastUsed * codes.getTimeStep().toSeconds());
        return Duration.between(then, clock.instant()).abs().compareTo(JUST_NOW) < 0
                && codeAt(new SecretKeySpec(open(practice, account, row), codes.getAlgorithm()), then).equals(code);
    }

    /** As it is easiest to read and to type. */
    static String inFours(String text) {
        return String.join(" ", text.split("(?<=\\G.{4})"));
    }

    /** As it is kept, however it was typed. */
    private static String bare(String code) {
        return code.replaceAll("[^0-9A-Za-z]", "").toLowerCase(Locale.ROOT);
    }
}
