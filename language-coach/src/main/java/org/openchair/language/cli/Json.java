package org.openchair.language.cli;

import java.util.Locale;

import org.openchair.language.Finding;
import org.openchair.language.Ingredient;
import org.openchair.language.Reading;

/** Writes a reading as one line of JSON. */
final class Json {
    private Json() {}

    static String of(Reading reading) {
        StringBuilder out = new StringBuilder("{\"respect\":").append(number(reading.respect())).append(",\"findings\":[");
        String comma = "";
        for (Finding finding : reading.findings()) {
            out.append(comma);
            append(out, finding);
            comma = ",";
        }
        out.append("],\"ingredients\":[");
        comma = "";
        for (Ingredient ingredient : reading.ingredients()) {
            out.append(comma).append("{\"kind\":\"").append(ingredient.kind().word()).append("\",\"start\":").append(ingredient.start())
                    .append(",\"end\":").append(ingredient.end()).append('}');
            comma = ",";
        }
        return out.append("]}").toString();
    }

    private static void append(StringBuilder out, Finding finding) {
        out.append("{\"category\":\"").append(finding.category().word()).append("\",\"level\":\"").append(finding.level().word())
                .append("\",\"start\":").append(finding.start()).append(",\"end\":").append(finding.end())
                .append(",\"text\":").append(quoted(finding.text())).append(",\"why\":").append(quoted(finding.why()))
                .append(",\"suggestion\":").append(finding.suggestion() == null ? "null" : quoted(finding.suggestion()))
                .append(",\"rule\":").append(quoted(finding.rule())).append('}');
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    /** A JSON string; a lone surrogate is written as an escape, so that the line is always valid UTF-8. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || c == 0x2028 || c == 0x2029 || Character.isSurrogate(c) && isLone(text, i))
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    else out.append(c);
                }
            }
        }
        return out.append('"').toString();
    }

    private static boolean isLone(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
}
