package org.openchair.stories;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A practice at work: an interventionist signed in {@code clients} times over, and circles opened through the front door. */
public final class BusyPractice {
    private static final Pattern CALLER = Pattern.compile("/seats/([0-9a-f-]{36})/way");
    private static final Pattern LINK = Pattern.compile("value=\"http[^\"]*(/l/[^\"]+)\"");
    private static final Map<String, String> ACCOUNT = Map.of("email", "bench@example.org", "password", "measure with a long rule");

    /** A circle with the seat of its first caller. */
    public record Circle(String id, String caller) {}

    public final List<PlainBrowser> clients = new ArrayList<>();
    public final List<Circle> circles = new ArrayList<>();
    private final String address;

    public BusyPractice(String address, String setUp, int clients) throws IOException, InterruptedException {
        this.address = address;
        PlainBrowser first = new PlainBrowser(address);
        first.get("/setup/" + setUp);
        first.post("/setup/" + setUp, Map.of("practice", "Bench", "name", "Marisol", "email", ACCOUNT.get("email"),
                "password", ACCOUNT.get("password")));
        for (int i = 0; i < clients; i++) {
            PlainBrowser client = new PlainBrowser(address);
            client.get("/sign-in");
            client.post("/sign-in", ACCOUNT);
            client.get("/circles/new");
            this.clients.add(client);
        }
    }

    /** Opens circles, all clients at once, until there are this many. */
    public void grow(int count) throws InterruptedException {
        AtomicInteger left = new AtomicInteger(count - circles.size());
        List<Circle> opened = java.util.Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = clients.stream().map(client -> Thread.ofPlatform().start(() -> {
            while (left.getAndDecrement() > 0) {
                opened.add(open(client));
            }
        })).toList();
        for (Thread thread : threads) {
            thread.join();
        }
        circles.addAll(opened);
    }

    private Circle open(PlainBrowser client) {
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
    public void tell(PlainBrowser client, Circle circle) {
        try {
            client.post(firstCall(circle), told(circle));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where what is told in the first call goes. */
    public static String firstCall(Circle circle) {
        return "/circles/" + circle.id + "/first-call";
    }

    /** The form in which something new is told. */
    public static Map<String, String> told(Circle circle) {
        return told(circle, "He still fixes everybody’s things. On Sunday he repaired the neighbour’s bicycle.", UUID.randomUUID());
    }

    /** The form in which somebody tells something. */
    static Map<String, String> told(Circle circle, String statement, UUID once) {
        return Map.of("strengths-informant", circle.caller, "strengths-source", "SEEN", "strengths-words", statement,
                "strengths-when", "on Sunday", "strengths-window", once.toString(), "once", once.toString());
    }

    /** The first caller with a page of their own. */
    public PlainBrowser sit(Circle circle) throws IOException, InterruptedException {
        PlainBrowser interventionist = clients.getFirst();
        String seat = "/circles/" + circle.id + "/seats/" + circle.caller + "/link";
        interventionist.get(seat);
        Matcher link = LINK.matcher(interventionist.send(seat, Map.of()).body());
        if (!link.find()) {
            throw new IllegalStateException("No link was shown.");
        }
        PlainBrowser caller = new PlainBrowser(address);
        caller.get(link.group(1));
        caller.post(link.group(1), Map.of());
        return caller;
    }
}
