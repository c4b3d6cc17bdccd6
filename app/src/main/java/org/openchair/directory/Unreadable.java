package org.openchair.directory;

import org.openchair.journal.Reason;

/** Why a file could not be read at all. Nothing was changed. */
public enum Unreadable implements Reason {
    NO_FILE("directory.unreadable.no-file"),
    TOO_LARGE("directory.unreadable.too-large"),
    WEB_PAGE("directory.unreadable.web-page"),
    PACKED("directory.unreadable.packed"),
    NOT_JSON("directory.unreadable.not-json"),
    BROKEN_OFF("directory.unreadable.broken-off"),
    NO_ROWS("directory.unreadable.no-rows"),
    NO_COLUMNS("directory.unreadable.no-columns"),
    NO_DAY("directory.unreadable.no-day");

    private final String message;

    Unreadable(String message) {
        this.message = message;
    }

    @Override
    public String message() {
        return message;
    }

    @Override
    public String field() {
        return this == NO_DAY ? "readOn" : "file";
    }

    /** Carries the reason out of the middle of a file. */
    static final class Unread extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final Unreadable reason;

        Unread(Unreadable reason) {
            super(reason.name());
            this.reason = reason;
        }

        Unreadable reason() {
            return reason;
        }
    }
}
