package org.openchair.familymap.gedcom;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year in a date as the format writes it; days and months the map does not keep. */
final class Year {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d/])(\\d{3,4})(?![\\d])");
    private static final Pattern ROUGH = Pattern.compile("\\b(ABT|CAL|EST|BEF|AFT|BET|INT|FROM|TO)\\b");
    private static final Pattern BEFORE_OUR_COUNT = Pattern.compile("\\b(BCE|BC|B\\.C\\.)|FRENCH|HEBREW", Pattern.CASE_INSENSITIVE);

    private Year() {}

    static Optional<Integer> of(Node event, Report report) {
        Optional<Node> date = event.first("DATE").filter(node -> !node.words().isEmpty());
        Optional<Integer> year = date.flatMap(node -> number(node.words()));
        date.filter(node -> year.isEmpty()).ifPresent(node -> report.add(node.line, "DATE " + node.words(), Why.NO_YEAR));
        date.filter(node -> year.isPresent() && ROUGH.matcher(node.words()).find()).ifPresent(node -> report.add(node.line, "DATE " + node.words(), Why.ROUGH_YEAR));
        return year;
    }

    private static Optional<Integer> number(String words) {
        Matcher number = NUMBER.matcher(words);
        return BEFORE_OUR_COUNT.matcher(words).find() || !number.find() ? Optional.empty() : Optional.of(Integer.parseInt(number.group(1)));
    }
}
