package org.openchair.stories;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One human's browser, without the pictures: for many humans at once. */
public final class PlainBrowser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();
    private final String address;
    private String token = "";

    public PlainBrowser(String address) {
        this.address = address;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpResponse<String> page = http.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
        Matcher matcher = TOKEN.matcher(page.body());
        token = matcher.find() ? matcher.group(1) : token;
        return page;
    }

    public int bytes(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> page = http.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofByteArray());
        if (page.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + page.statusCode());
        }
        return page.body().length;
    }

    /** Sends a form and expects that it happened. */
    public String post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(path, fields);
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + "\n" + answer.body());
        }
        return answer.headers().firstValue("Location").orElse("");
    }

    public HttpResponse<String> send(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(uri(path)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields))).build(), BodyHandlers.ofString());
    }

    /** Fields as a form of the page that was looked at last. */
    public String form(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")) + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)
                + (fields.containsKey("once") ? "" : "&once=" + UUID.randomUUID());
    }

    /** What it would say of itself in a request. */
    public String cookies() {
        return cookies.getCookieStore().getCookies().stream().map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private URI uri(String path) {
        return URI.create(path.startsWith("http") ? path : address + path);
    }
}
