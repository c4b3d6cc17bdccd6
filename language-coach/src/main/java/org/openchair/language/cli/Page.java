package org.openchair.language.cli;

import java.util.Locale;
import java.util.stream.Collectors;

import org.openchair.language.Finding;
import org.openchair.language.Ingredient;
import org.openchair.language.Level;
import org.openchair.language.Reading;

/** What a human reads: first what invites, then what may hurt, why, and what could stand there. */
final class Page {
    private static final int LONGEST = 160;

    private final boolean colour;

    Page(boolean colour) {
        this.colour = colour;
    }

    String of(Document document, Reading reading) {
        StringBuilder out = new StringBuilder();
        out.append(paint("1", document.name)).append(String.format(Locale.ROOT, "  respect %.2f%n", reading.respect()));
        if (!reading.ingredients().isEmpty()) out.append("  invites: ").append(paint("32", kinds(reading))).append('\n');
        for (Ingredient ingredient : reading.ingredients())
            out.append("  ").append(place(document, ingredient.start())).append("  ")
                    .append(paint("32", ingredient.kind().word())).append("  ")
                    .append(line(document.prose.substring(ingredient.start(), ingredient.end()))).append('\n');
        for (Finding finding : reading.findings()) append(out, document, finding);
        if (reading.findings().isEmpty()) out.append("  nothing here is likely to close the door\n");
        return out.toString();
    }

    private void append(StringBuilder out, Document document, Finding finding) {
        out.append("  ").append(place(document, finding.start())).append("  ").append(paint(paint(finding.level()), finding.level().word()))
                .append(' ').append(finding.category().word()).append("  ").append(line(finding.text())).append('\n');
        out.append("      ").append(finding.why()).append('\n');
        if (finding.suggestion() != null) out.append("      Try: ").append(finding.suggestion()).append('\n');
        if (finding.rule().startsWith("learned")) out.append("      ").append(paint("2", finding.rule())).append('\n');
    }

    private static String kinds(Reading reading) {
        return reading.ingredients().stream().map(i -> i.kind().word()).distinct().collect(Collectors.joining(", "));
    }

    private static String place(Document document, int offset) {
        return document.line(offset) + ":" + document.column(offset);
    }

    private static String line(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "\u2026";
    }

    private static String paint(Level level) {
        return level == Level.STOP ? "31" : level == Level.SOFTEN ? "33" : "36";
    }

    private String paint(String code, String text) {
        return colour ? "\033[" + code + "m" + text + "\033[0m" : text;
    }
}
