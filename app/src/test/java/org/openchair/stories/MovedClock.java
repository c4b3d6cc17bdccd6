package org.openchair.stories;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Given to the packaged application in a story in which days go by: the same application with another clock on the wall. */
public class MovedClock {
    @Bean
    @Primary
    Clock moved(@Value("${story.days}") long days) {
        return Clock.offset(Clock.systemUTC(), Duration.ofDays(days));
    }
}
