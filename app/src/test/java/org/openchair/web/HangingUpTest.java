package org.openchair.web;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openchair.events.CircleEvent;

/** People close pages at any moment, also in the one in which something is said. Whoever stays hears it all the same. */
class HangingUpTest {
    private static final int TIMES = 40;
    private static final int AT_ONCE = 12;

    private final Family family = Family.opened();
    private final Browser ana = family.as(family.ana);
    private final Browser luis = family.as(family.luis);

    @Test
    void whoever_hangs_up_keeps_nobody_from_hearing() throws IOException {
        luis.get(family.path("/part"));
        for (int time = 0; time < TIMES; time++) {
            List<Socket> others = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                others.add(luisListens());
            }
            try (Ear ear = ana.listen(family.path("/live?since=" + Long.MAX_VALUE))) {
                Ear.await("an open page", () -> ear.lines().contains(":open"));
                others.forEach(socket -> Thread.ofPlatform().start(() -> hangUp(socket)));
                family.by(family.marisol, new CircleEvent.Reachable(family.luis, "luis" + time + "@example.org", "", false, false, ""),
                        new CircleEvent.Reachable(family.ana, "ana" + time + "@example.org", "", false, false, ""));
                Ear.await("what was just said", () -> ear.changes().contains("circle"));
            }
        }
    }

    private Socket luisListens() throws IOException {
        URI site = Site.url();
        Socket socket = new Socket(site.getHost(), site.getPort());
        socket.setSoLinger(true, 0);
        socket.getOutputStream().write(("GET " + family.path("/live?since=" + Long.MAX_VALUE) + " HTTP/1.1\r\nHost: " + site.getAuthority()
                + "\r\nCookie: chair=" + luis.cookie("chair") + "\r\nAccept: text/event-stream\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        StringBuilder heard = new StringBuilder();
        while (heard.indexOf(":open") < 0) {
            int next = socket.getInputStream().read();
            if (next < 0) {
                throw new IOException("Nobody answered: " + heard);
            }
            heard.append((char) next);
        }
        return socket;
    }

    private static void hangUp(Socket socket) {
        try {
            TimeUnit.MICROSECONDS.sleep(ThreadLocalRandom.current().nextInt(6_000));
            socket.close();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
