package org.openchair.directory;

/** What a code is about, and how a page says it. */
public enum Topic {
    CARE("directory.topic.care"), MEDICATION("directory.topic.medication"), PAYMENT("directory.topic.payment"),
    LANGUAGE("directory.topic.language"), GROUPS("directory.topic.groups"), AGE("directory.topic.age"),
    HELP("directory.topic.help");

    private final String message;

    Topic(String message) {
        this.message = message;
    }

    public String message() {
        return message;
    }
}
