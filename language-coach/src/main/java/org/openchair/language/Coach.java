package org.openchair.language;

import java.util.Locale;

/**
 * Reads a text and says how it may land. Immutable and safe for many threads; the same text gives the same reading
 * for as long as the version is the same. Reads nothing but its own data, writes nothing, calls nobody.
 *
 * <pre>{@code
 * Coach coach = Coach.english();
 * Reading reading = coach.read("If you don't come we stop paying.");
 * Finding first = reading.findings().getFirst();
 * first.category();   // ULTIMATUM
 * first.why();        // one sentence a human can use
 * }</pre>
 */
public final class Coach {
    private final Reader reader;

    private Coach(String language) {
        reader = new Reader(language);
    }

    /** The coach for English. Example: {@code Coach.english().read("Rehab or out.").findings()}. */
    public static Coach english() {
        return English.COACH;
    }

    /** The coach for Spanish, awaiting review by a native speaker of the field. Example: {@code Coach.spanish()}. */
    public static Coach spanish() {
        return Spanish.COACH;
    }

    /**
     * The coach for a language tag; English where there is no pack for it.
     * Example: {@code Coach.forLanguage("es-MX")} is {@link #spanish()}.
     */
    public static Coach forLanguage(String tag) {
        return Locale.forLanguageTag(tag).getLanguage().equals("es") ? spanish() : english();
    }

    /**
     * Reads a text of any length, in time that grows with the length alone; never throws for a text.
     * Example: {@code coach.read("I can drive you on Thursday.").ingredients()}.
     */
    public Reading read(String text) {
        return reader.read(text);
    }

    private static final class English {
        static final Coach COACH = new Coach("en");
    }

    private static final class Spanish {
        static final Coach COACH = new Coach("es");
    }
}
