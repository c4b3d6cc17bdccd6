package org.openchair.journal.postgres;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.openchair.database.Writers;
import org.openchair.events.CircleId;
import org.openchair.events.Entry;
import org.openchair.events.PracticeId;
import org.openchair.journal.Announcer;
import org.openchair.journal.Consequence;
import org.openchair.journal.History;
import org.openchair.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The journal on PostgreSQL. What is known stays in memory; where other nodes write too, every read asks the database once for
 * what is new.
 */
@Component
class PostgresJournal implements Journal {
    private final Rows rows;
    private final PracticeKeys practices;
    private final KnownCircles known;
    private final OneAtATime turns = new OneAtATime();
    private final Together<Asked, Optional<KnownCircle>> together = new Together<>();
    private final Scribes scribes;
    private final List<Consequence> consequences;
    private final Announcer announcer;
    private final TransactionTemplate transaction;

    private record Asked(PracticeId practice, CircleId circle) {}

    PostgresJournal(Rows rows, Writers writers, PracticeKeys practices, Scribes scribes, List<Consequence> consequences,
            Announcer announcer, TransactionTemplate transaction) {
        this.rows = rows;
        this.known = new KnownCircles(writers);
        this.practices = practices;
        this.scribes = scribes;
        this.consequences = consequences;
        this.announcer = announcer;
        this.transaction = transaction;
    }

    @Override
    public Optional<History> read(PracticeId practice, CircleId circle) {
        KnownCircle current = known.current(practice, circle);
        return current != null ? Optional.of(current.history())
                : together.ask(new Asked(practice, circle), () -> turns.in(circle, () -> asked(practice, circle))).map(KnownCircle::history);
    }

    private Optional<KnownCircle> asked(PracticeId practice, CircleId circle) {
        KnownCircle before = known.get(practice, circle);
        Optional<KnownCircle> now = before == null ? load(practice, circle) : rows.since(before).or(() -> load(practice, circle));
        // One without entries may be about to get its first.
        now.filter(found -> found.history().seq() > 0).ifPresentOrElse(known::keep, () -> known.drop(circle));
        return now;
    }

    private Optional<KnownCircle> load(PracticeId practice, CircleId circle) {
        return rows.all(practice, circle).map(stored -> KnownCircle
                .empty(practice, circle, Vault.open(stored.sealedKey(), circle, practices.aead(practice))).read(stored.entries()));
    }

    @Override
    public void open(PracticeId practice, CircleId circle, Instant at) {
        rows.open(practice, circle, Vault.newKey(circle, practices.aead(practice)), at);
    }

    @Override
    public Optional<History> append(PracticeId practice, CircleId circle, History history, List<Entry> fresh) {
        Optional<History> now = turns.in(circle, () -> next(practice, circle, history.seq(), fresh));
        now.ifPresent(_ -> announcer.moved(practice, circle, history.seq()));
        return now;
    }

    private Optional<History> next(PracticeId practice, CircleId circle, long seq, List<Entry> fresh) {
        // Only a chain whose newest hash is known can be continued.
        KnownCircle before = known.get(practice, circle);
        if (before == null || before.history().seq() < seq) {
            before = asked(practice, circle).orElse(null);
        }
        if (before == null || before.history().seq() != seq) {
            return Optional.empty();
        }
        KnownCircle from = before;
        Optional<KnownCircle> after = certainly(circle, () -> scribes.write(from, fresh));
        after.ifPresentOrElse(known::keep, () -> known.doubt(circle));
        return after.map(KnownCircle::history);
    }

    @Override
    public void forget(PracticeId practice, CircleId circle) {
        turns.in(circle, () -> {
            known.drop(circle);
            return certainly(circle, () -> transaction.execute(_ -> {
                consequences.forEach(consequence -> consequence.forget(practice, circle));
                rows.forget(practice, circle);
                return true;
            }));
        });
        announcer.moved(practice, circle, Long.MAX_VALUE);
    }

    private <T> T certainly(CircleId circle, Supplier<T> write) {
        try {
            return write.get();
        } catch (RuntimeException | Error e) {
            known.doubt(circle);
            throw e;
        }
    }
}
