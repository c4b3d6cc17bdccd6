package org.openchair;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.openchair.access.WayBack;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@code way-back} from the command line: prints the link with which one account gets a new password. */
@ComponentScan("org.openchair.database")
@Import(WayBack.class)
final class WayBackPrinted {
    static final String WORD = "way-back";

    /** @return what the command line is told: 0 when the link was printed */
    static int run(List<String> arguments) {
        if (arguments.isEmpty()) {
            System.err.println("Whose account? script/way-back marisol@example.org");
            return 2;
        }
        // Beside a running application, its database is the one to write to.
        String[] quiet = {"--openchair.database.guest=true", "--logging.level.org.openchair=warn"};
        try (ConfigurableApplicationContext parts = new SpringApplicationBuilder(WayBackPrinted.class).web(WebApplicationType.NONE).run(quiet)) {
            Optional<String> path = parts.getBean(WayBack.class).make(arguments.getFirst());
            if (path.isEmpty()) {
                System.err.println("There is no account with this e-mail address.");
                return 1;
            }
            String address = parts.getEnvironment().getProperty("openchair.address", "");
            System.out.println((address.isBlank() ? "http://localhost:" + parts.getEnvironment().getProperty("server.port", "8080") : address) + path.get());
            return 0;
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
