package org.openchair.database;

/** There is no database to write to; the message is a sentence for whoever runs the installation. */
public final class DatabaseUnavailable extends RuntimeException {
    DatabaseUnavailable(String sentence) {
        super(sentence);
    }

    DatabaseUnavailable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
