package org.openchair.web;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What came over the wire. */
public record Answer(int status, Map<String, List<String>> headers, byte[] body) {

    static Answer of(HttpResponse<byte[]> response) {
        Map<String, List<String>> headers = new TreeMap<>();
        // The clock on the wall is nobody's secret, and every hundredth answer ends its connection, whoever asks.
        response.headers().map().forEach((name, values) -> {
            if (!List.of("date", "connection").contains(name.toLowerCase(Locale.ROOT))) {
                headers.put(name.toLowerCase(Locale.ROOT), values);
            }
        });
        return new Answer(response.statusCode(), headers, response.body());
    }

    /** Of a PDF, its text too. */
    public String text() {
        String raw = new String(body, StandardCharsets.UTF_8);
        return header("content-type").startsWith("application/pdf") ? raw + Paper.text(body) : raw;
    }

    public String header(String name) {
        return String.join(", ", headers.getOrDefault(name, List.of()));
    }

    /** Every byte of it: status, headers and body. */
    public String all() {
        return status + "\n" + headers + "\n" + text();
    }

    /** Every byte but what each form gets anew by chance, so that two answers can be compared. */
    public String steady() {
        if (header("content-type").startsWith("application/pdf")) {
            return status + Paper.text(body);
        }
        return all().replaceAll("name=\"(_csrf|once|[a-z-]+-window)\" value=\"[^\"]*\"", "name=\"$1\"").replaceAll("form=[^;]*;", "form=;")
                .replaceAll("content-length=\\[\\d+]", "");
    }
}
