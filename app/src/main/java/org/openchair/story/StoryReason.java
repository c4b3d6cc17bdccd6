package org.openchair.story;

import org.openchair.journal.Reason;

/** Why nothing was deleted, or nobody nudged. */
enum StoryReason implements Reason {
    NOT_SURE("story.refused.not-sure", "sure"),
    NOT_YOURS("story.refused.not-yours", ""),
    CONTACT_CLOSED("story.refused.contact-closed", ""),
    NOT_WAITED_FOR("story.refused.not-waited-for", ""),
    NUDGED_LATELY("story.refused.nudged-lately", ""),
    NO_ADDRESS("story.refused.no-address", ""),
    DEVICE_SHARED("story.refused.device-shared", "");

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
