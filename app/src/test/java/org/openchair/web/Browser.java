package org.openchair.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One browser: it keeps its cookies, follows nothing by itself, and sends forms with the token that came with the page. */
public final class Browser {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final AtomicInteger BROWSERS = new AtomicInteger();

    private final URI site;
    private final Map<String, String> cookies = new TreeMap<>();
    private String token = "";
    // Guesses are counted by where they come from: each browser here sits somewhere else.
    private String address = "203.0." + BROWSERS.incrementAndGet() / 250 + "." + BROWSERS.get() % 250;

    public Browser() {
        this(Site.url());
    }

    public Browser(URI site) {
        this.site = site;
    }

    /** The same human, later. */
    public Browser copy() {
        Browser copy = new Browser(site);
        copy.cookies.putAll(cookies);
        copy.token = token;
        return copy;
    }

    public Browser with(String cookie, String value) {
        cookies.put(cookie, value);
        return this;
    }

    /** The same browser somewhere else, or one that says so. */
    public Browser at(String place) {
        address = place;
        return this;
    }

    public boolean has(String cookie) {
        return cookies.containsKey(cookie);
    }

    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    public Answer get(String path) {
        return send("GET", path, HttpRequest.BodyPublishers.noBody());
    }

    public Answer head(String path) {
        return send("HEAD", path, HttpRequest.BodyPublishers.noBody());
    }

    /** Sends a form of ours. */
    public Answer post(String path, Map<String, String> fields) {
        Map<String, String> form = new LinkedHashMap<>(fields);
        form.put("_csrf", token());
        return raw(path, form);
    }

    public Answer post(String path, String... namesAndValues) {
        Map<String, String> form = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return post(path, form);
    }

    /** Sends a form of somebody else's making. */
    public Answer raw(String path, Map<String, String> form) {
        String body = form.entrySet().stream().map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send("POST", path, HttpRequest.BodyPublishers.ofString(body));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A token good for any form of this browser. */
    public String token() {
        if (token.isEmpty()) {
            Matcher found = TOKEN.matcher(get("/sign-in").text());
            if (!found.find()) {
                throw new AssertionError("The sign-in page holds no form of ours.");
            }
            token = found.group(1);
        }
        return token;
    }

    private Answer send(String method, String path, HttpRequest.BodyPublisher body) {
        HttpRequest.Builder request = request(path).method(method, body).timeout(Duration.ofSeconds(60));
        if ("POST".equals(method)) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        try {
            Answer answer = Answer.of(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
            answer.headers().getOrDefault("set-cookie", List.of()).forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve(path)).header("X-Forwarded-For", address);
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.entrySet().stream().map(c -> c.getKey() + "=" + c.getValue())
                    .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty() || cookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    /** Listens to a page's stream until closed. */
    public Ear listen(String path) {
        return new Ear(HTTP, request(path).header("Accept", "text/event-stream").build());
    }
}
