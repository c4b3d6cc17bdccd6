package org.openchair;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the command line works with: the database, and nothing that serves, listens or schedules. */
@ComponentScan("org.openchair.database")
final class CommandLine {
    private CommandLine() {}

    /** Starts that with one part more, beside a running application or without one, and stops it after the work is done. */
    static int with(Class<?> part, List<String> arguments, ToIntFunction<ConfigurableApplicationContext> work) {
        List<String> all = new ArrayList<>(arguments);
        // Beside a running application, its database is the one to work with.
        all.add("--openchair.database.guest=true");
        all.add("--logging.level.org.openchair=warn");
        try (ConfigurableApplicationContext parts = new SpringApplicationBuilder(CommandLine.class, part).web(WebApplicationType.NONE)
                .run(all.toArray(String[]::new))) {
            return work.applyAsInt(parts);
        }
    }

    @Bean
    static JdbcTemplate statements(DataSource source) {
        return new JdbcTemplate(source);
    }

    @Bean
    static Clock clock() {
        return new App().clock();
    }
}
