package org.openchair.access;

import java.sql.Timestamp;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Whether this installation was set up, and the one-time link that does it. */
@Component
class Installation {
    private static final Logger LOG = LoggerFactory.getLogger(Installation.class);

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final String address;

    Installation(JdbcTemplate jdbc, Clock clock, @Value("${openchair.address}") String address) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.address = address;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        int port = event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null
                ? web.getWebServer().getPort() : 0;
        String here = address.isBlank() ? "http://localhost:" + port : address;
        jdbc.update("insert into installation (only_row) values (true) on conflict do nothing");
        if (isSetUp()) {
            LOG.info("Open Chair is at {}", here);
            return;
        }
        Secret secret = Secret.fresh();
        jdbc.update("update installation set setup_hash = ? where set_up_at is null", secret.hash());
        LOG.info("Open Chair is at {}\nSet it up here, once: {}/setup/{}", here, here, secret.text());
    }

    private boolean isSetUp() {
        return Boolean.TRUE.equals(jdbc.queryForObject("select set_up_at is not null from installation", Boolean.class));
    }

    boolean isSetUpBy(String token) {
        return !jdbc.queryForList("select 1 from installation where set_up_at is null and setup_hash = ?",
                (Object) Secret.hash(token)).isEmpty();
    }

    /** @return false when somebody was faster */
    boolean finish(String token) {
        return jdbc.update("update installation set set_up_at = ?, setup_hash = null where set_up_at is null and setup_hash = ?",
                Timestamp.from(clock.instant()), Secret.hash(token)) == 1;
    }
}
