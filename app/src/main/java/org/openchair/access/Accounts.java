package org.openchair.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.openchair.database.Scoped;
import org.openchair.events.AccountId;
import org.openchair.events.PracticeId;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Accounts of interventionists. */
@Component
public class Accounts {
    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private final Scoped scoped;
    private final Clock clock;
    private final Cache<AccountId, Optional<Member>> members =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(10_000).build();
    private final Cache<PracticeId, Boolean> demonstrations = Caffeine.newBuilder().maximumSize(10_000).build();
    private final PasswordEncoder passwords = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    // Checked when there is no such account, so that the time an answer takes does not tell.
    // Made when first needed, because it is slow to make and a start should not wait for it.
    private final Supplier<String> nobodys = SingletonSupplier.of(() -> passwords.encode("nobody has this password"));

    Accounts(Scoped scoped, Clock clock) {
        this.scoped = scoped;
        this.clock = clock;
    }

    /** An account, with the hash of its password. */
    record Found(PracticeId practice, AccountId account, String password) {}

    public void open(PracticeId practice, AccountId account, String email, String name, String password, String language) {
        scoped.update(practice, """
                insert into account (account_id, practice_id, email_hash, email, name, password, language, opened_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", account.value(), practice.value(), hash(email), email, name,
                passwords.encode(password), language, Timestamp.from(clock.instant()));
    }

    /** The account that e-mail address and password open. Takes as long when there is none. */
    Optional<Found> check(String email, String password) {
        Optional<Found> found = byEmail(email);
        boolean right = passwords.matches(password, found.map(Found::password).orElseGet(nobodys));
        return found.filter(_ -> right);
    }

    Optional<Found> byEmail(String email) {
        return scoped.bySecret(hash(email), "select practice_id, account_id, password from account where email_hash = ?",
                (row, _) -> new Found(new PracticeId(row.getObject(1, UUID.class)), new AccountId(row.getObject(2, UUID.class)),
                        row.getString(3)), hash(email));
    }

    /** Whoever an account belongs to. */
    public Optional<Member> member(PracticeId practice, AccountId account) {
        return members.get(account, _ -> read(practice, account)).filter(member -> member.practice().equals(practice));
    }

    private Optional<Member> read(PracticeId practice, AccountId account) {
        return scoped.query(practice, """
                select p.name as practice, p.demonstration, a.* from account a join practice p using (practice_id)
                where account_id = ?""", (row, _) -> member(row), account.value()).stream().findFirst();
    }

    /** Whether a practice is a made-up one. */
    public boolean isDemonstration(PracticeId practice) {
        return demonstrations.get(practice, _ -> scoped.query(practice,
                "select demonstration from practice where practice_id = ?", (row, _) -> row.getBoolean(1), practice.value())
                .contains(true));
    }

    void changePassword(Member member, String password) {
        scoped.update(member.practice(), "update account set password = ? where account_id = ?",
                passwords.encode(password), member.account().value());
    }

    /** What guesses about the account with this address are counted under, whether or not there is one. */
    static String about(String email) {
        return "account " + HexFormat.of().formatHex(hash(email));
    }

    static byte[] hash(String email) {
        return Secret.hash(email.strip().toLowerCase(Locale.ROOT));
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(new PracticeId(row.getObject("practice_id", UUID.class)), row.getString("practice"),
                row.getBoolean("demonstration"), new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("name"), row.getString("email"), row.getString("language"));
    }
}
