package org.openchair.story;

import org.openchair.journal.Reason;

/** Why nothing was deleted. */
enum StoryReason implements Reason {
    NOT_SURE("story.refused.not-sure", "sure");

    private final String message;
    private final String field;

    StoryReason(String message, String field) {
        this.message = message;
        this.field = field;
    }

    @Override
    public String message() {
        return message;
    }

    @Override
    public String field() {
        return field;
    }
}
