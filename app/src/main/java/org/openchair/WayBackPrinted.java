package org.openchair;

import java.util.List;
import java.util.Optional;
import org.openchair.access.WayBack;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code way-back} from the command line: prints the link with which one account gets a new password. */
final class WayBackPrinted {
    static final String WORD = "way-back";

    private WayBackPrinted() {}

    /** @return what the command line is told: 0 when the link was printed */
    static int run(List<String> arguments) {
        if (arguments.isEmpty()) {
            System.err.println("Whose account? script/way-back marisol@example.org");
            return 2;
        }
        return CommandLine.with(WayBack.class, List.of(), parts -> print(arguments.getFirst(), parts));
    }

    private static int print(String email, ConfigurableApplicationContext parts) {
        Optional<String> path = parts.getBean(WayBack.class).make(email);
        if (path.isEmpty()) {
            System.err.println("There is no account with this e-mail address.");
            return 1;
        }
        String address = parts.getEnvironment().getProperty("openchair.address", "");
        System.out.println((address.isBlank() ? "http://localhost:" + parts.getEnvironment().getProperty("server.port", "8080") : address) + path.get());
        return 0;
    }
}
