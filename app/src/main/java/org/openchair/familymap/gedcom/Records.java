package org.openchair.familymap.gedcom;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into lines and puts each under the line it belongs to. A line that is none is reported and passed over. */
final class Records {
    private static final int DEEPEST = 99;
    private static final int LONGEST_VALUE = 32_000;
    private final List<Node> records = new ArrayList<>();
    private final List<Node> path = new ArrayList<>();
    private final Report report;

    private Records(Report report) {
        this.report = report;
    }

    static List<Node> of(String text, Report report) {
        Records records = new Records(report);
        int number = 0;
        for (int start = 0; start < text.length(); ) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            number++;
            records.line(number, text.substring(start, end));
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return records.records;
    }

    private void line(int number, String raw) {
        String line = raw.stripLeading();
        if (line.isBlank() || line.equals("\uFEFF")) {
            return;
        }
        int space = line.indexOf(' ');
        int level = space > 0 && space < 3 ? level(line.substring(0, space)) : -1;
        if (level < 0 || level > path.size() || level > DEEPEST) {
            report.add(number, line, Why.NOT_A_LINE);
            return;
        }
        String rest = line.substring(space + 1).stripLeading();
        String name = "";
        if (rest.startsWith("@") && rest.indexOf('@', 1) > 1) {
            int close = rest.indexOf('@', 1);
            name = rest.substring(1, close);
            rest = rest.substring(close + 1).stripLeading();
        }
        int end = rest.indexOf(' ');
        String tag = (end < 0 ? rest : rest.substring(0, end)).strip().toUpperCase(Locale.ROOT);
        String value = end < 0 ? "" : rest.substring(end + 1);
        if (tag.isEmpty()) {
            report.add(number, line, Why.NOT_A_LINE);
        } else {
            put(level, new Node(number, name, tag, value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value));
        }
    }

    private static int level(String digits) {
        return digits.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(digits) : -1;
    }

    private void put(int level, Node node) {
        if (level > 0 && (node.tag.equals("CONC") || node.tag.equals("CONT"))) {
            Node above = path.get(level - 1);
            if (above.value().length() < LONGEST_VALUE) {
                above.continued((node.tag.equals("CONT") ? "\n" : "") + node.value());
            }
            return;
        }
        while (path.size() > level) {
            path.removeLast();
        }
        (level == 0 ? records : path.getLast().under).add(node);
        path.add(node);
    }
}
