package org.openchair.database;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Ends a start without a database by its one sentence; a page of stack trace would hide it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SaysWhy implements SpringBootExceptionReporter {
    SaysWhy(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseUnavailable unavailable) {
                System.err.println(unavailable.getMessage());
                return true;
            }
        }
        return false;
    }
}
