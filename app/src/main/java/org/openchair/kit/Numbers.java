package org.openchair.kit;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whom to call: an installation elsewhere names its own numbers, and the day on which somebody last tried them. */
@Component
public class Numbers {
    static final Numbers UNITED_STATES = new Numbers("911", "988", "1-800-662-4357", "1-800-799-7233", "1-800-222-1222", "");

    private final String emergency;
    private final String crisis;
    private final String treatment;
    private final String violence;
    private final String poison;
    private final String checked;

    Numbers(@Value("${openchair.numbers.emergency:911}") String emergency, @Value("${openchair.numbers.crisis:988}") String crisis,
            @Value("${openchair.numbers.treatment:1-800-662-4357}") String treatment,
            @Value("${openchair.numbers.violence:1-800-799-7233}") String violence,
            @Value("${openchair.numbers.poison:1-800-222-1222}") String poison, @Value("${openchair.numbers.checked:}") String checked) {
        this.emergency = emergency;
        this.crisis = crisis;
        this.treatment = treatment;
        this.violence = violence;
        this.poison = poison;
        this.checked = checked;
    }

    public String emergency() {
        return emergency;
    }

    public String crisis() {
        return crisis;
    }

    public String treatment() {
        return treatment;
    }

    public String violence() {
        return violence;
    }

    public String poison() {
        return poison;
    }

    /** When somebody last tried them, as the operator wrote it; empty while nobody says so. */
    public String checked() {
        return checked;
    }

    /** A sentence with these numbers where it names one, such as {@code [emergency]}. */
    String in(String sentence) {
        return sentence.replace("[emergency]", emergency).replace("[crisis]", crisis).replace("[treatment]", treatment)
                .replace("[violence]", violence).replace("[poison]", poison);
    }

    /** What a telephone dials. */
    public static String link(String number) {
        return "tel:" + number.replaceAll("[^0-9+*#]", "");
    }
}
