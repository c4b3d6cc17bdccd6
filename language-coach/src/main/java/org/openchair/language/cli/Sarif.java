package org.openchair.language.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.openchair.language.Category;
import org.openchair.language.Finding;
import org.openchair.language.Level;
import org.openchair.language.Reading;

/** Writes readings as a SARIF 2.1.0 log, the format code hosts show beside the lines of a change. */
final class Sarif {
    private final StringBuilder out = new StringBuilder();
    private final Map<Category, String> rules = new TreeMap<>();
    private String comma = "";

    static String of(Map<Document, Reading> readings, String version) {
        Sarif log = new Sarif();
        readings.forEach((document, reading) -> reading.findings().forEach(finding -> log.add(document, finding)));
        return "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{"
                + "\"name\":\"language-coach\",\"version\":" + Json.quoted(version) + ",\"rules\":[" + log.ruleList()
                + "]}},\"columnKind\":\"utf16CodeUnits\",\"results\":[" + log.out + "]}]}";
    }

    private void add(Document document, Finding finding) {
        rules.putIfAbsent(finding.category(), finding.why());
        String message = finding.suggestion() == null ? finding.why() : finding.why() + " Try: " + finding.suggestion();
        out.append(comma).append("{\"ruleId\":\"").append(finding.category().word()).append("\",\"level\":\"").append(level(finding.level()))
                .append("\",\"message\":{\"text\":").append(Json.quoted(message))
                .append("},\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":").append(Json.quoted(uri(document.name)))
                .append("},\"region\":{\"startLine\":").append(document.line(finding.start()))
                .append(",\"startColumn\":").append(document.column(finding.start()))
                .append(",\"endLine\":").append(document.line(finding.end()))
                .append(",\"endColumn\":").append(document.column(finding.end()))
                .append(",\"charOffset\":").append(finding.start()).append(",\"charLength\":").append(finding.end() - finding.start())
                .append("}}}],\"properties\":{\"rule\":").append(Json.quoted(finding.rule())).append("}}");
        comma = ",";
    }

    private String ruleList() {
        List<String> entries = rules.entrySet().stream().map(rule -> "{\"id\":\"" + rule.getKey().word()
                + "\",\"shortDescription\":{\"text\":" + Json.quoted(rule.getValue()) + "}}").toList();
        return String.join(",", entries);
    }

    private static String level(Level level) {
        return switch (level) {
            case STOP -> "error";
            case SOFTEN -> "warning";
            case NOTE -> "note";
        };
    }

    private static String uri(String name) {
        return name.replace("%", "%25").replace(" ", "%20").replace('\\', '/');
    }
}
