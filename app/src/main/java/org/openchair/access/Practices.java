package org.openchair.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.regex.Pattern;
import org.openchair.database.Scoped;
import org.openchair.events.PracticeId;
import org.openchair.journal.postgres.Vault;
import org.springframework.stereotype.Component;

/** Practices: each with a key of its own. */
@Component
public class Practices {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,180}\\.[^\\s@.]{2,60}");

    private final Scoped scoped;
    private final Vault vault;
    private final Clock clock;

    Practices(Scoped scoped, Vault vault, Clock clock) {
        this.scoped = scoped;
        this.vault = vault;
        this.clock = clock;
    }

    public void open(PracticeId practice, String name, boolean demonstration) {
        scoped.update(practice, """
                insert into practice (practice_id, name, sealed_key, demonstration, opened_at) values (?, ?, ?, ?, ?)""",
                practice.value(), name, vault.newPracticeKey(practice), demonstration, Timestamp.from(clock.instant()));
        scoped.update(practice, "insert into practice_known values (?)", practice.value());
    }

    /** Deletes a practice with everything in it. */
    public void forget(PracticeId practice) {
        scoped.update(practice, "delete from practice where practice_id = ?", practice.value());
    }

    static boolean isEmail(String text) {
        return EMAIL.matcher(text.strip()).matches();
    }
}
