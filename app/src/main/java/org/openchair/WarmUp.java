package org.openchair;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code warm-up} from the command line: starts, looks around with the made-up family as each of its humans for a while, and
 * stops. Meant for an empty folder of data, while the JVM writes down what it learns: later starts begin where this one ended.
 */
final class WarmUp {
    static final String WORD = "warm-up";
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(25);
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern SEAT = Pattern.compile("name=\"seat\" value=\"([^\"]+)\"");
    private static final Pattern PAGE = Pattern.compile("href=\"(/circles/[^\"#?]+)\"");

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager()).build();
    private final String address;
    private final long until = System.nanoTime() + LONG_ENOUGH.toNanos();
    private String token = "";

    private WarmUp(String address) {
        this.address = address;
    }

    /** @return what the command line is told: 0 when it looked around */
    static int run(List<String> arguments) {
        List<String> all = new ArrayList<>(arguments);
        all.add("--server.port=0");
        try (ConfigurableApplicationContext application = SpringApplication.run(App.class, all.toArray(String[]::new))) {
            new WarmUp("http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port")).lookAround();
            return 0;
        } catch (IOException e) {
            System.err.println("The pages could not be fetched: " + e);
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private void lookAround() throws IOException, InterruptedException {
        get("/sign-in");
        post("/demonstration", Map.of());
        List<String> seats = found(SEAT, get("/demonstration"));
        while (System.nanoTime() < until) {
            for (String seat : seats) {
                get("/demonstration");
                String home = post("/demonstration/seat", Map.of("seat", seat));
                for (String page : new TreeSet<>(found(PAGE, get(home)))) {
                    get(page);
                }
                post(home + "/part/words", Map.of("part", "APPRECIATION", "words", "You taught me to swim. I think of it each summer."));
            }
            get("/");
        }
    }

    private static List<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map((MatchResult result) -> result.group(1)).distinct().toList();
    }

    /** The page, also where it says that there is none. */
    private String get(String path) throws IOException, InterruptedException {
        String page = http.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString()).body();
        found(TOKEN, page).stream().findFirst().ifPresent(found -> token = found);
        return page;
    }

    /** Where the answer leads; the same path where it leads nowhere. */
    private String post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String form = fields.entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")) + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
        return http.send(HttpRequest.newBuilder(URI.create(address + path)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build(), BodyHandlers.discarding()).headers().firstValue("Location").orElse(path);
    }
}
