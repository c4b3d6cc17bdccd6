package org.openchair.wellbeing;

import java.util.Optional;
import java.util.stream.Stream;

/** Small things to try between meetings (after CRAFT and Invitation to Change, in our own words), to be picked and changed. */
public enum PracticeIdea {
    NOTICE("notice", "wellbeing.idea.notice", "wellbeing.idea.notice-why"),
    ASK_FIRST("ask-first", "wellbeing.idea.ask-first", "wellbeing.idea.ask-first-why"),
    CLEAR_HOUR("clear-hour", "wellbeing.idea.clear-hour", "wellbeing.idea.clear-hour-why"),
    SHORT("short", "wellbeing.idea.short", "wellbeing.idea.short-why"),
    UNDERSTAND("understand", "wellbeing.idea.understand", "wellbeing.idea.understand-why"),
    OWN_PART("own-part", "wellbeing.idea.own-part", "wellbeing.idea.own-part-why"),
    GLAD("glad", "wellbeing.idea.glad", "wellbeing.idea.glad-why"),
    LEAVE("leave", "wellbeing.idea.leave", "wellbeing.idea.leave-why"),
    OWN_HOUR("own-hour", "wellbeing.idea.own-hour", "wellbeing.idea.own-hour-why");

    private final String slug;
    private final String words;
    private final String why;

    PracticeIdea(String slug, String words, String why) {
        this.slug = slug;
        this.words = words;
        this.why = why;
    }

    /** The word in an address. */
    public String slug() {
        return slug;
    }

    /** Key of what to try, as somebody would say it of themselves. */
    public String words() {
        return words;
    }

    /** Key of what is good about it. */
    public String why() {
        return why;
    }

    static Optional<PracticeIdea> named(String slug) {
        return Stream.of(values()).filter(idea -> idea.slug.equals(slug)).findFirst();
    }
}
