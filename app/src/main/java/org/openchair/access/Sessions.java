package org.openchair.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.openchair.database.Scoped;
import org.openchair.events.AccountId;
import org.openchair.events.CircleId;
import org.openchair.events.PracticeId;
import org.openchair.events.SeatId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Sessions: a row each, found by the hash of the cookie. */
@Component
public class Sessions {
    static final String COOKIE = "chair";
    private static final Duration OF_ACCOUNT = Duration.ofHours(12);
    private static final Duration OF_SEAT = Duration.ofDays(30);
    /** On a phone that is somebody else's. */
    private static final Duration BORROWED = Duration.ofHours(1);
    // A signed-out session may live on for this long on another node. Links are revoked through the circle itself, at once.
    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final int MOST_REMEMBERED = 20_000;

    private final Scoped scoped;
    private final Clock clock;
    private final Cache<ByteBuffer, Session> remembered =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST_REMEMBERED).build();

    Sessions(Scoped scoped, Clock clock) {
        this.scoped = scoped;
        this.clock = clock;
    }

    Optional<Session> of(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) {
            return Optional.empty();
        }
        byte[] hash = Secret.hash(cookie.getValue());
        ByteBuffer key = ByteBuffer.wrap(hash);
        // Read again when the time is over, also where somebody never stops looking: else it would never end for them.
        Optional<Session> session = Optional.ofNullable(remembered.getIfPresent(key)).or(() -> read(hash, key));
        return session.filter(found -> found.expires().isAfter(clock.instant()));
    }

    private Optional<Session> read(byte[] hash, ByteBuffer key) {
        Optional<Session> session = scoped.bySecret(hash, "select * from session where session_hash = ?", Sessions::session, hash);
        session.ifPresent(found -> remembered.put(key, found));
        return session;
    }

    /** Ends every session of an account. */
    void endAll(PracticeId practice, AccountId account) {
        scoped.update(practice, "delete from session where account_id = ?", account.value());
        remembered.asMap().values().removeIf(session -> session.account().equals(Optional.of(account)));
    }

    public void begin(PracticeId practice, AccountId account, HttpServletRequest request, HttpServletResponse response) {
        begin(new Session(practice, Optional.of(account), Optional.empty(), clock.instant().plus(OF_ACCOUNT)), request, response);
    }

    public void begin(PracticeId practice, CircleId circle, SeatId seat, int generation, HttpServletRequest request,
            HttpServletResponse response) {
        begin(practice, new Session.Chair(circle, seat, generation), request, response);
    }

    void begin(PracticeId practice, Session.Chair chair, HttpServletRequest request, HttpServletResponse response) {
        begin(new Session(practice, Optional.empty(), Optional.of(chair), clock.instant().plus(OF_SEAT)), request, response);
    }

    /** A seat's page on somebody else's phone: for an hour, and gone with the browser. Whoever was signed in there is not any more. */
    void lend(PracticeId practice, Session.Chair chair, HttpServletRequest request, HttpServletResponse response) {
        begin(new Session(practice, Optional.empty(), Optional.of(chair), clock.instant().plus(BORROWED)), Duration.ofSeconds(-1), request, response);
    }

    private void begin(Session session, HttpServletRequest request, HttpServletResponse response) {
        // An account's cookie ends with the browser; a seat's stays, because its link can be used only once.
        begin(session, session.chair().isPresent() ? OF_SEAT : Duration.ofSeconds(-1), request, response);
    }

    private void begin(Session session, Duration age, HttpServletRequest request, HttpServletResponse response) {
        end(request, response);
        Secret secret = Secret.fresh();
        scoped.update(session.practice(), """
                insert into session (session_hash, practice_id, account_id, circle_id, seat_id, generation, opened_at, expires_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", secret.hash(), session.practice().value(),
                session.account().map(AccountId::value).orElse(null),
                session.chair().map(chair -> chair.circle().value()).orElse(null),
                session.chair().map(chair -> chair.seat().value()).orElse(null),
                session.chair().map(Session.Chair::generation).orElse(null),
                Timestamp.from(clock.instant()), Timestamp.from(session.expires()));
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(secret.text(), age, request));
    }

    /** Forgets whoever is signed in with this browser. */
    void end(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie != null) {
            byte[] hash = Secret.hash(cookie.getValue());
            scoped.updateBySecret(hash, "delete from session where session_hash = ?", hash);
            remembered.invalidate(ByteBuffer.wrap(hash));
            response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO, request));
        }
    }

    private static String cookie(String value, Duration age, HttpServletRequest request) {
        return ResponseCookie.from(COOKIE, value).httpOnly(true).secure(request.isSecure()).sameSite("Lax").path("/")
                .maxAge(age).build().toString();
    }

    private static Session session(ResultSet row, int number) throws SQLException {
        Optional<Session.Chair> chair = row.getObject("seat_id") == null ? Optional.empty()
                : Optional.of(new Session.Chair(new CircleId(row.getObject("circle_id", UUID.class)),
                        new SeatId(row.getObject("seat_id", UUID.class)), row.getInt("generation")));
        return new Session(new PracticeId(row.getObject("practice_id", UUID.class)),
                Optional.ofNullable(row.getObject("account_id", UUID.class)).map(AccountId::new), chair,
                row.getTimestamp("expires_at").toInstant());
    }
}
