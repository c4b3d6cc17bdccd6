package org.openchair.followthrough;

import java.util.Optional;
import org.openchair.kit.Named;

/** How a check-in date is spent. Its name is what the journal keeps. */
public enum How {
    CALL("followthrough.how.call"),
    TOGETHER("followthrough.how.together"),
    INTERVENTIONIST("followthrough.how.interventionist");

    private final String words;

    How(String words) {
        this.words = words;
    }

    /** Key of the sentence. */
    public String words() {
        return words;
    }

    static Optional<How> of(String name) {
        return Named.in(How.class, name);
    }
}
