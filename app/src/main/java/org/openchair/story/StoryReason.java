package org.openchair.story;

import org.openchair.journal.Reason;

/** Why something about what is kept did not happen, or nobody was nudged. */
enum StoryReason implements Reason {
    NOT_SURE("story.refused.not-sure", "sure"),
    CONTACT_CLOSED("story.refused.contact-closed", ""),
    NOT_WAITED_FOR("story.refused.not-waited-for", ""),
    NUDGED_LATELY("story.refused.nudged-lately", ""),
    NO_ADDRESS("story.refused.no-address", ""),
    DEVICE_SHARED("story.refused.device-shared", ""),
    ONLY_THE_PERSON("story.refused.only-the-person", ""),
    NOT_YOURS("story.refused.not-yours", ""),
    NO_ACCOUNT("story.refused.no-words", "account"),
    LONG_ACCOUNT("story.refused.long-words", "account"),
    NO_SHARING("story.refused.no-sharing", "sharing"),
    NO_KIND("story.refused.no-kind", "about"),
    NO_CORRECTION("story.refused.no-words", "correction"),
    LONG_CORRECTION("story.refused.long-words", "correction"),
    NO_SUCH_CORRECTION("story.refused.no-such-correction", ""),
    NO_ANSWER("story.refused.no-words", "answer"),
    LONG_ANSWER("story.refused.long-words", "answer");

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
