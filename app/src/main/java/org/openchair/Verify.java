package org.openchair;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.openchair.journal.postgres.Vault;
import org.openchair.journal.postgres.Verification;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@code verify} from the command line: the database and the keys, and nothing that serves, listens or schedules. */
@ComponentScan("org.openchair.database")
@Import(Vault.class)
final class Verify {
    static final String WORD = "verify";

    /** @return what the command line is told: 0 when everything is as it was written */
    static int run(List<String> arguments) {
        List<String> all = new ArrayList<>(arguments);
        // Beside a running application, its database is the one to look at.
        all.add("--openchair.database.guest=true");
        all.add("--logging.level.org.openchair=warn");
        try (ConfigurableApplicationContext parts = new SpringApplicationBuilder(Verify.class).web(WebApplicationType.NONE)
                .run(all.toArray(String[]::new))) {
            return new Verification(parts.getBean(JdbcTemplate.class), parts.getBean(Vault.class), System.out::println)
                    .isContent() ? 0 : 1;
        }
    }

    @Bean
    static JdbcTemplate statements(DataSource source) {
        return new JdbcTemplate(source);
    }
}
