package org.openchair.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openchair.web.Answer;
import org.openchair.web.Browser;
import org.openchair.web.Site;

/** The one-time link that the first start prints. */
class SetUpTest {
    private static final String TOKEN = "the-first-link-of-all-of-them";
    private String email;

    @BeforeEach
    void print() {
        email = java.util.UUID.randomUUID() + "@example.org";
        Site.thief().update("update installation set set_up_at = null, setup_hash = ?", (Object) Secret.hash(TOKEN));
    }

    @AfterEach
    void done() {
        Site.thief().update("update installation set set_up_at = now(), setup_hash = null");
    }

    private Answer setUp(Browser browser, String password) {
        return browser.post("/setup/" + TOKEN, "practice", "Riverbend", "name", "Marisol", "email", email, "password", password);
    }

    @Test
    void it_works_once() {
        Browser first = new Browser();
        assertThat(first.get("/setup/" + TOKEN).status()).isEqualTo(200);
        assertThat(first.get("/setup/another").status()).isEqualTo(404);
        assertThat(setUp(first, "three green apples").header("location")).isEqualTo("/circles");
        assertThat(first.get("/circles").status()).isEqualTo(200);
        assertThat(setUp(new Browser(), "three green apples").status()).isEqualTo(404);
        assertThat(new Browser().get("/setup/" + TOKEN).status()).isEqualTo(404);
        assertThat(new Browser().post("/sign-in", "email", email, "password", "three green apples").status()).isEqualTo(303);
    }

    @Test
    void what_is_refused_uses_nothing_up() {
        Answer refused = setUp(new Browser(), "password1234");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains(email, "Riverbend").doesNotContain("password1234");
        assertThat(setUp(new Browser(), "three green apples").status()).isEqualTo(303);
    }

    @Test
    void what_breaks_halfway_uses_nothing_up() {
        Site.thief().execute("alter table account add constraint broken check (name <> 'Marisol') not valid");
        try {
            assertThat(setUp(new Browser(), "three green apples").status()).isEqualTo(500);
        } finally {
            Site.thief().execute("alter table account drop constraint broken");
        }
        assertThat(setUp(new Browser(), "three green apples").status()).isEqualTo(303);
    }
}
