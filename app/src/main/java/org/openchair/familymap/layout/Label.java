package org.openchair.familymap.layout;

import java.util.ArrayList;
import java.util.List;

/** A name in at most two lines that fit below a symbol; what does not fit ends with three dots and is read in full elsewhere. */
public record Label(List<String> lines) {
    static final int WIDTH = 2 * Size.HALF - 6;
    private static final int LINES = 2;

    static Label of(String name) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : name.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer) <= WIDTH || lines.size() == LINES - 1) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return new Label(lines.stream().map(Label::cut).filter(one -> !one.isEmpty()).toList());
    }

    /** An upper estimate of how wide the page's typeface sets a text of the size of names. */
    static int width(String text) {
        return (int) Math.ceil(text.codePoints().mapToDouble(c -> "iljtfr.,'’-| ".indexOf(c) >= 0 ? 0.37
                : "mwMW".indexOf(c) >= 0 ? 0.86 : Character.isUpperCase(c) ? 0.68 : c < 0x2E80 ? 0.56 : 1).sum() * Size.TEXT);
    }

    private static String cut(String line) {
        if (width(line) <= WIDTH) {
            return line;
        }
        int end = line.length();
        while (end > 0 && width(line.substring(0, end) + "…") > WIDTH) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, end).strip() + "…";
    }

    int height() {
        return lines.isEmpty() ? 0 : 5 + lines.size() * Size.NAME_LINE;
    }
}
