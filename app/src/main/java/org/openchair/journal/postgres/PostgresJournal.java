package org.openchair.journal.postgres;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openchair.events.CircleId;
import org.openchair.events.Entry;
import org.openchair.events.PracticeId;
import org.openchair.journal.Announcer;
import org.openchair.journal.Consequence;
import org.openchair.journal.History;
import org.openchair.journal.Journal;
import org.openchair.journal.Standing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The journal on PostgreSQL. Every read asks the database once for what is new; what is known stays in memory. */
@Component
class PostgresJournal implements Journal {
    private final Rows rows;
    private final PracticeKeys practices;
    private final KnownCircles known = new KnownCircles();
    private final Together<Asked, Optional<KnownCircle>> together = new Together<>();
    private final Standing.Reader standings;
    private final List<Consequence> consequences;
    private final Announcer announcer;
    private final TransactionTemplate transaction;

    private record Asked(PracticeId practice, CircleId circle) {}

    PostgresJournal(Rows rows, PracticeKeys practices, Standing.Reader standings, List<Consequence> consequences,
            Announcer announcer, TransactionTemplate transaction) {
        this.rows = rows;
        this.practices = practices;
        this.standings = standings;
        this.consequences = consequences;
        this.announcer = announcer;
        this.transaction = transaction;
    }

    @Override
    public Optional<History> read(PracticeId practice, CircleId circle) {
        return together.ask(new Asked(practice, circle), () -> known(practice, circle)).map(KnownCircle::history);
    }

    private Optional<KnownCircle> known(PracticeId practice, CircleId circle) {
        KnownCircle before = known.get(practice, circle);
        Optional<KnownCircle> now = before == null || before.history().seq() == 0
                ? load(practice, circle)
                : rows.since(before).or(() -> load(practice, circle));
        now.ifPresentOrElse(known::keep, () -> known.drop(circle));
        return now;
    }

    private Optional<KnownCircle> load(PracticeId practice, CircleId circle) {
        return rows.key(practice, circle)
                .map(sealed -> KnownCircle.empty(practice, circle, Vault.open(sealed, circle, practices.aead(practice))))
                .flatMap(rows::since);
    }

    @Override
    public void open(PracticeId practice, CircleId circle, Instant at) {
        rows.open(practice, circle, Vault.newKey(circle, practices.aead(practice)), at);
    }

    @Override
    public Optional<History> append(PracticeId practice, CircleId circle, History history, List<Entry> fresh) {
        KnownCircle before = known.get(practice, circle);
        if (before == null || before.history().seq() != history.seq()) {
            // Only a chain whose newest hash is known can be continued.
            before = known(practice, circle).orElse(null);
            if (before == null || before.history().seq() != history.seq()) {
                return Optional.empty();
            }
        }
        KnownCircle after = before.with(fresh);
        List<Consequence> concerned = consequences.stream()
                .filter(consequence -> fresh.stream().anyMatch(entry -> consequence.concerns(entry.event()))).toList();
        Standing standing = standings.of(after.history());
        KnownCircle from = before;
        boolean written = concerned.isEmpty()
                ? rows.append(from, after, standing)
                : Boolean.TRUE.equals(transaction.execute(_ -> {
                    boolean appended = rows.append(from, after, standing);
                    if (appended) {
                        concerned.forEach(c -> c.follow(practice, circle, after.history(), fresh));
                    }
                    return appended;
                }));
        if (!written) {
            return Optional.empty();
        }
        known.keep(after.stored());
        announcer.moved(practice, circle, history.seq());
        return Optional.of(after.history());
    }

    @Override
    public void forget(PracticeId practice, CircleId circle) {
        transaction.executeWithoutResult(_ -> {
            consequences.forEach(consequence -> consequence.forget(practice, circle));
            rows.forget(practice, circle);
        });
        known.drop(circle);
        announcer.moved(practice, circle, Long.MAX_VALUE);
    }
}
