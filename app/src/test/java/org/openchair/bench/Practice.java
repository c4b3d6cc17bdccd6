package org.openchair.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A practice at work: an interventionist signed in {@code clients} times over, and circles opened through the front door. */
final class Practice {
    private static final Pattern CALLER = Pattern.compile("/seats/([0-9a-f-]{36})/way");
    private static final Pattern LINK = Pattern.compile("value=\"http[^\"]*(/l/[^\"]+)\"");
    private static final Map<String, String> ACCOUNT = Map.of("email", "bench@example.org", "password", "measure with a long rule");

    /** A circle with the seat of its first caller. */
    record Circle(String id, String caller) {}

    final List<Browser> clients = new ArrayList<>();
    final List<Circle> circles = new ArrayList<>();
    private final int port;

    Practice(Running server, int clients) throws IOException, InterruptedException {
        this.port = server.port;
        Browser first = new Browser(port);
        first.get("/setup/" + server.setUp());
        first.post("/setup/" + server.setUp(), Map.of("practice", "Bench", "name", "Marisol", "email", ACCOUNT.get("email"),
                "password", ACCOUNT.get("password")));
        for (int i = 0; i < clients; i++) {
            Browser client = new Browser(port);
            client.get("/sign-in");
            client.post("/sign-in", ACCOUNT);
            client.get("/circles/new");
            this.clients.add(client);
        }
    }

    /** Opens circles, all clients at once, until there are this many. */
    void grow(int count) {
        AtomicInteger left = new AtomicInteger(count - circles.size());
        List<Circle> opened = java.util.Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = clients.stream().map(client -> Thread.ofPlatform().start(() -> {
            while (left.getAndDecrement() > 0) {
                opened.add(open(client));
            }
        })).toList();
        threads.forEach(Load::join);
        circles.addAll(opened);
    }

    private Circle open(Browser client) {
        try {
            String id = UUID.randomUUID().toString();
            client.post("/circles", Map.of("circle", id, "personName", "Daniel", "callerName", "Ana", "relation", "his sister",
                    "zone", "America/New_York"));
            Matcher matcher = CALLER.matcher(client.get("/circles/" + id + "/first-call").body());
            return new Circle(id, matcher.find() ? matcher.group(1) : "");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One acknowledged command: something that was told in the first call. */
    void tell(Browser client, Circle circle) {
        try {
            client.post("/circles/" + circle.id + "/statements", Map.of("informant", circle.caller, "source", "SEEN",
                    "statement", "He still fixes everybody’s things. On Sunday he repaired the neighbour’s bicycle.", "when", "on Sunday"));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first caller with a page of their own. */
    Browser sit(Circle circle) throws IOException, InterruptedException {
        Browser interventionist = clients.getFirst();
        String seat = "/circles/" + circle.id + "/seats/" + circle.caller + "/link";
        interventionist.get(seat);
        Matcher link = LINK.matcher(interventionist.send(seat, Map.of()).body());
        if (!link.find()) {
            throw new IllegalStateException("No link was shown.");
        }
        Browser caller = new Browser(port);
        caller.get(link.group(1));
        caller.post(link.group(1), Map.of());
        return caller;
    }
}
