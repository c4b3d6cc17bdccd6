package org.openchair.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openchair.events.SeatId;
import org.openchair.web.Answer;
import org.openchair.web.Family;

/** Private links, as the interventionist makes them. */
final class Doors {
    private static final Pattern LINK = Pattern.compile("/l/([A-Za-z0-9_-]{43})");

    private Doors() {}

    /** Where a new private link of this seat leads. */
    static String link(Family family, SeatId seat) {
        Answer made = family.as(family.marisol).post(family.path("/seats/" + seat + "/link"));
        assertThat(made.status()).isEqualTo(200);
        return link(made.text());
    }

    static String link(String text) {
        Matcher found = LINK.matcher(text);
        assertThat(found.find()).as("a private link in " + text).isTrue();
        return found.group();
    }

    /** An answer as it is whichever link it was given for. */
    static String steady(Answer answer) {
        return answer.steady().replaceAll("/l/[A-Za-z0-9_-]+", "/l/…");
    }
}
