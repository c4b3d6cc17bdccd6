package org.openchair;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Open Chair. */
@SpringBootApplication(proxyBeanMethods = false, nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@EnableScheduling
public class App {
    public static void main(String[] arguments) {
        String word = arguments.length == 0 ? "" : arguments[0];
        List<String> rest = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        if (word.equals(Verify.WORD)) {
            System.exit(Verify.run(rest));
        }
        if (word.equals(WayBackPrinted.WORD)) {
            System.exit(WayBackPrinted.run(rest));
        }
        if (word.equals(WarmUp.WORD)) {
            System.exit(WarmUp.run(rest));
        }
        SpringApplication.run(App.class, arguments);
    }

    /** The one clock. Nothing else asks what time it is. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
