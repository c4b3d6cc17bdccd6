package org.openchair.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.openchair.database.Scoped;
import org.openchair.events.AccountId;
import org.openchair.events.PracticeId;
import org.springframework.stereotype.Component;

/** The way back for somebody who forgot their password or lost the phone of their second step: a link, good once, for a day. */
@Component
public class WayBack {
    private static final Duration GOOD = Duration.ofDays(1);

    private final Scoped scoped;
    private final Clock clock;

    WayBack(Scoped scoped, Clock clock) {
        this.scoped = scoped;
        this.clock = clock;
    }

    record Holder(PracticeId practice, AccountId account) {}

    /** The path of a new link for the account with this address, where there is one. Links made before stop working. */
    public Optional<String> make(String email) {
        byte[] hash = Accounts.hash(email);
        return scoped.bySecret(hash, "select practice_id, account_id from account where email_hash = ?",
                (row, _) -> new Holder(new PracticeId(row.getObject(1, UUID.class)), new AccountId(row.getObject(2, UUID.class))), hash)
                .map(this::make);
    }

    private String make(Holder holder) {
        Secret secret = Secret.fresh();
        scoped.update(holder.practice, "delete from way_back where account_id = ?", holder.account.value());
        scoped.update(holder.practice, "insert into way_back (link_hash, practice_id, account_id, expires_at) values (?, ?, ?, ?)",
                secret.hash(), holder.practice.value(), holder.account.value(), Timestamp.from(clock.instant().plus(GOOD)));
        return "/way-back/" + secret.text();
    }

    /** Whose way back this is. */
    Optional<Holder> of(String token) {
        byte[] hash = Secret.hash(token);
        return scoped.bySecret(hash, "select practice_id, account_id from way_back where link_hash = ? and expires_at > ?",
                (row, _) -> new Holder(new PracticeId(row.getObject(1, UUID.class)), new AccountId(row.getObject(2, UUID.class))),
                hash, Timestamp.from(clock.instant()));
    }

    /** @return false when somebody was faster */
    boolean use(String token) {
        byte[] hash = Secret.hash(token);
        return scoped.updateBySecret(hash, "delete from way_back where link_hash = ?", hash) == 1;
    }
}
