package org.openchair.directory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openchair.kit.Words;

/**
 * What somebody looks for.
 *
 * @param near  a ZIP, a city, "city, state" or "latitude,longitude"; empty for everywhere
 * @param codes within one subject any of them, and of every subject that is named
 * @param page  counted from 1
 */
public record Query(String near, int miles, Set<String> codes, String name, int page) {
    public static final int PAGE_SIZE = 20;
    public static final List<Integer> DISTANCES = List.of(5, 10, 25, 50, 100, 250);
    private static final int LONGEST = 100;
    private static final int MOST_PAGES = 10_000;

    /** Makes a query of what stands in an address; what makes no sense there is left out. */
    public static Query of(String near, int miles, List<String> codes, String name, int page) {
        Set<String> known = new LinkedHashSet<>(codes.stream().filter(code -> Codes.topic(code).isPresent()).toList());
        return new Query(shortened(near), DISTANCES.contains(miles) ? miles : 25, known, shortened(name), Math.clamp(page, 1, MOST_PAGES));
    }

    private static String shortened(String text) {
        String plain = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    public boolean isForEverything() {
        return near.isEmpty() && codes.isEmpty() && name.isEmpty();
    }

    /** What was chosen on one subject, in the reader's words. */
    public String chosen(Topic topic, Words words) {
        return words.list(Codes.about(topic, codes).stream().flatMap(code -> Codes.say(code, words).stream()).toList());
    }

    /** The same question for another page, as it stands in an address. */
    public String address(int other) {
        StringBuilder address = new StringBuilder("?near=").append(encoded(near)).append("&miles=").append(miles);
        codes.forEach(code -> address.append("&code=").append(encoded(code)));
        return address.append("&name=").append(encoded(name)).append("&page=").append(other).toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
