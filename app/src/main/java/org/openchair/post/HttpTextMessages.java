package org.openchair.post;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Text messages by one HTTP request each, as the service of the installation takes it: {@code {to}} and {@code {text}} stand in
 * the body, written as JSON where the headers say so and as a form otherwise. What is answered is read no further than its status.
 */
@Component
class HttpTextMessages implements TextMessages {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int HIGHEST_GOOD = 299;
    private static final int FIRST_OF_ITS_OWN = 500;
    /** Took too long to read it; too many at once. */
    private static final Set<Integer> BUSY = Set.of(408, 429);
    private static final JsonMapper JSON = new JsonMapper();

    // Follows no redirect: a number goes where the installation said and nowhere else.
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).followRedirects(HttpClient.Redirect.NEVER).build();
    private final String url;
    private final String method;
    private final Map<String, String> headers;
    private final String body;
    private final Duration patience;

    @Autowired
    HttpTextMessages(@Value("${openchair.text.url}") String url, @Value("${openchair.text.method}") String method,
            @Value("${openchair.text.headers}") String headers, @Value("${openchair.text.body}") String body) {
        this(url, method, headers, body, PATIENCE);
    }

    HttpTextMessages(String url, String method, String headers, String body, Duration patience) {
        this.patience = patience;
        this.url = url.strip();
        this.method = method;
        this.headers = headers(headers);
        this.body = body;
    }

    /** {@code Name: value} each, with {@code |} between them. */
    private static Map<String, String> headers(String text) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Arrays.stream(text.split("\\|")).map(line -> line.split(":", 2)).filter(pair -> pair.length == 2)
                .forEach(pair -> headers.put(pair[0].strip(), pair[1].strip()));
        headers.putIfAbsent("Content-Type", "application/x-www-form-urlencoded");
        return headers;
    }

    @Override
    public boolean isOn() {
        return !url.isEmpty();
    }

    @Override
    public void send(String to, String text) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).timeout(patience)
                .method(method, BodyPublishers.ofString(body.replace("{to}", written(to)).replace("{text}", written(text))));
        headers.forEach(request::header);
        try {
            int status = client.send(request.build(), BodyHandlers.discarding()).statusCode();
            if (status > HIGHEST_GOOD) {
                String answered = "The service for text messages answered " + status + ".";
                throw status >= FIRST_OF_ITS_OWN || BUSY.contains(status) ? new IOException(answered) : new NotAgain(answered);
            }
        } catch (HttpConnectTimeoutException e) {
            throw e;
        } catch (HttpTimeoutException _) {
            // It was asked and said nothing. It may be on its way: a second one could be one too many.
            throw new NotAgain("The service for text messages did not answer in time.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while a text message was on its way.", e);
        }
    }

    private String written(String text) {
        boolean json = headers.get("Content-Type").toLowerCase(Locale.ROOT).contains("json");
        String quoted = JSON.writeValueAsString(text);
        return json ? quoted.substring(1, quoted.length() - 1)
                : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
