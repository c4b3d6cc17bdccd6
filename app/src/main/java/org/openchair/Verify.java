package org.openchair;

import java.util.List;
import org.openchair.journal.postgres.Vault;
import org.openchair.journal.postgres.Verification;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@code verify} from the command line. */
final class Verify {
    static final String WORD = "verify";

    private Verify() {}

    /** @return what the command line is told: 0 when everything is as it was written */
    static int run(List<String> arguments) {
        return CommandLine.with(Vault.class, arguments, parts ->
                new Verification(parts.getBean(JdbcTemplate.class), parts.getBean(Vault.class), System.out::println).isContent() ? 0 : 1);
    }
}
