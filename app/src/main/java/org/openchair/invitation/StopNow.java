package org.openchair.invitation;

import java.util.regex.Pattern;

/**
 * Whether words ask somebody to stop at once. Where withdrawal may be dangerous, following them could kill; so a doctor is
 * asked before anybody says them. It errs towards asking once too often.
 */
final class StopNow {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern ENGLISH = Pattern.compile(
            "\\bcold turkey\\b|\\b(stop|quit|give up|get off|detox)\\b.{0,30}\\b(now|today|tonight|at once|right away|immediately|drinking|using|pills|alcohol)\\b"
                    + "|\\b(not|never) (drink|use)\\b.{0,20}\\b(again|any ?more)\\b", FLAGS);
    private static final Pattern SPANISH = Pattern.compile(
            "\\bde golpe\\b|\\b(deja|deje|dejar|dejes|para|pare|parar)\\b.{0,30}\\b(ya|hoy|ahora|beber|tomar|consumir|pastillas|alcohol)\\b"
                    + "|\\bno (bebas|beba|tomes|consumas) (más|nunca)\\b", FLAGS);

    private StopNow() {}

    static boolean isAsked(String words) {
        return ENGLISH.matcher(words).find() || SPANISH.matcher(words).find();
    }
}
