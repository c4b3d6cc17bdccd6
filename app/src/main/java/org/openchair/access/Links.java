package org.openchair.access;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.openchair.database.Scoped;
import org.openchair.events.CircleId;
import org.openchair.events.PracticeId;
import org.openchair.events.SeatId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Private links: made once, kept as a hash, exchanged once for a session. */
@Component
public class Links {
    static final Duration GOOD_FOR = Duration.ofDays(90);

    private final Scoped scoped;
    private final Clock clock;
    private final String address;

    Links(Scoped scoped, Clock clock, @Value("${openchair.address}") String address) {
        this.scoped = scoped;
        this.clock = clock;
        this.address = address;
    }

    record Link(PracticeId practice, CircleId circle, SeatId seat, int generation, Instant expires) {}

    /** Makes a link for a seat. The caller shows or mails it; nobody can read it again. Earlier ones open nothing. */
    public Secret make(PracticeId practice, CircleId circle, SeatId seat, int generation) {
        Secret secret = Secret.fresh();
        keep(secret, practice, circle, seat, generation);
        return secret;
    }

    /** Keeps a link whose secret is known already; keeping it twice keeps it once. */
    public void keep(Secret secret, PracticeId practice, CircleId circle, SeatId seat, int generation) {
        scoped.update(practice, """
                insert into link (link_hash, practice_id, circle_id, seat_id, generation, expires_at)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing""", secret.hash(), practice.value(), circle.value(), seat.value(), generation,
                Timestamp.from(clock.instant().plus(GOOD_FOR)));
    }

    Optional<Link> find(String text) {
        byte[] hash = Secret.hash(text);
        return scoped.bySecret(hash, "select * from link where link_hash = ?", (row, _) -> new Link(
                new PracticeId(row.getObject("practice_id", UUID.class)), new CircleId(row.getObject("circle_id", UUID.class)),
                new SeatId(row.getObject("seat_id", UUID.class)), row.getInt("generation"),
                row.getTimestamp("expires_at").toInstant()), hash);
    }

    boolean isCurrent(Link link) {
        return link.expires().isAfter(clock.instant());
    }

    /** Uses a link up. @return false when somebody just did */
    boolean use(String text) {
        byte[] hash = Secret.hash(text);
        return scoped.updateBySecret(hash, "update link set used_at = ? where link_hash = ? and used_at is null",
                Timestamp.from(clock.instant()), hash) == 1;
    }

    /** The address to hand over to whoever stands behind this request. */
    public String url(Secret secret, HttpServletRequest request) {
        return url(secret, ServletUriComponentsBuilder.fromContextPath(request).build().toUriString());
    }

    /** The address to hand over. */
    public String url(Secret secret, String fallback) {
        return (address.isBlank() ? fallback : address) + "/l/" + secret.text();
    }
}
