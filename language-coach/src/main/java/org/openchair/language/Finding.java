package org.openchair.language;

/**
 * A passage that may hurt, why, and what could stand there instead.
 *
 * <pre>{@code
 * for (Finding f : Coach.english().read(draft).findings())
 *     System.out.println(draft.substring(f.start(), f.end()) + ": " + f.why());
 * }</pre>
 *
 * @param category   how it may hurt, for example {@code BLAME}
 * @param level      how much it matters
 * @param start      where it begins, in UTF-16 units
 * @param end        where it ends, exclusive
 * @param text       the passage itself
 * @param why        one warm, plain sentence
 * @param suggestion other words, or {@code null} where none fits
 * @param rule       the rule's name, or {@code "learned: "} and the phrases that weighed most
 */
public record Finding(Category category, Level level, int start, int end, String text, String why,
                      String suggestion, String rule) {}
