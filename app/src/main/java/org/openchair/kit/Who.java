package org.openchair.kit;

import java.util.Optional;
import org.openchair.events.Role;

/**
 * Whoever is signed in, as far as the head of a page says it.
 *
 * @param place the practice for an interventionist, the person's name for a seat
 * @param home    where their own pages begin
 * @param live    where their open pages hear of changes
 * @param further whether the pages after the invitation are offered
 * @param begun   whether the person opened this circle themselves
 * @param resting the person's name, where they asked that others write nothing new about them; empty for themselves
 */
public record Who(String name, String place, Role role, String home, boolean demonstration, Optional<String> live,
                  boolean further, boolean begun, Optional<String> resting) {

    /** Finds out who is looking. Implemented where sessions are known. */
    public interface Finder {
        Optional<Who> of(jakarta.servlet.http.HttpServletRequest request);
    }

    /** Two letters for a round face: "Pastor Tim" is PT, "Ana" is AN. */
    public static String initials(String name) {
        String[] words = name.strip().split("\\s+");
        String letters = words.length > 1
                ? first(words[0], 1) + first(words[words.length - 1], 1)
                : first(words[0], 2);
        return letters.toUpperCase(java.util.Locale.ROOT);
    }

    private static String first(String word, int count) {
        return word.codePoints().limit(count)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
