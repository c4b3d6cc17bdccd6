package org.openchair.coach;

import org.openchair.language.Coach;
import org.openchair.language.Level;
import org.openchair.language.Reading;

/** The one door to the language coach. */
public final class Coaching {
    /** Longer texts are read up to here. */
    static final int LONGEST = 10_000;

    private Coaching() {}

    /** @param language BCP 47 tag of the language the words are written in; English where the coach does not know it */
    public static Reading read(String language, String words) {
        String start = words.substring(0, Math.min(words.length(), LONGEST));
        return Coach.forLanguage(language).read(start);
    }

    /** How many passages the coach would ask a human about before they are sent. */
    public static int stops(String language, String words) {
        return (int) read(language, words).findings().stream().filter(finding -> finding.level() == Level.STOP).count();
    }
}
