package org.openchair.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Many write at once while the application, its database or both are killed, again and again. Whoever got no answer sends
 * the same form once more, as a human would. In the end every word that was acknowledged stands there, once.
 */
class NothingAcknowledgedIsLostStory {
    private static final int WRITERS = 8;
    private static final int ROUNDS = 2;
    private static final Pattern SET_UP = Pattern.compile("/setup/(\\S+)");

    private final Map<BusyPractice.Circle, Set<String>> acknowledged = new ConcurrentHashMap<>();
    private volatile boolean writing = true;

    @Test
    void whatever_is_killed_every_acknowledged_word_is_there_once() throws Exception {
        try (Server server = Server.start()) {
            BusyPractice practice = new BusyPractice(server.url(), server.said(SET_UP).group(1), WRITERS);
            // Fewer circles than writers: some write into the same one.
            practice.grow(WRITERS / 2);
            List<Thread> writers = write(practice);
            for (int round = 0; round < ROUNDS; round++) {
                afterAWhile(server::killApplication);
                server.startAgain();
                afterAWhile(server::killDatabase);
                afterAWhile(server::killEverything);
                server.startAgain();
            }
            afterAWhile(() -> writing = false);
            for (Thread writer : writers) {
                writer.join();
            }
            for (BusyPractice.Circle circle : practice.circles) {
                everyWordStandsThereOnce(practice, circle);
            }
            assertThat(server.run("verify")).contains("everything is as it was written");
        }
    }

    private List<Thread> write(BusyPractice practice) {
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            int writer = i;
            writers.add(Thread.ofPlatform().start(() -> {
                BusyPractice.Circle circle = practice.circles.get(writer % practice.circles.size());
                for (int number = 0; writing; number++) {
                    send(practice.clients.get(writer), circle, "word-" + writer + "-" + number + "-end");
                }
            }));
        }
        return writers;
    }

    /** Sends one form until it is acknowledged; the mark in it says that it is the same one. */
    private void send(PlainBrowser client, BusyPractice.Circle circle, String word) {
        Map<String, String> form = BusyPractice.told(circle, word, UUID.randomUUID());
        for (int attempt = 0; attempt < 1000; attempt++) {
            try {
                if (client.send("/circles/" + circle.id() + "/first-call", form).statusCode() == 303) {
                    acknowledged.computeIfAbsent(circle, _ -> ConcurrentHashMap.newKeySet()).add(word);
                    return;
                }
            } catch (IOException noAnswer) {
                // Nobody knows whether it was kept.
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            pause(100);
        }
        throw new IllegalStateException("Never acknowledged: " + word);
    }

    private void everyWordStandsThereOnce(BusyPractice practice, BusyPractice.Circle circle) throws Exception {
        String page = practice.clients.getFirst().get("/circles/" + circle.id() + "/first-call").body();
        List<String> kept = Pattern.compile("word-\\d+-\\d+-end").matcher(page).results().map(found -> found.group()).toList();
        assertThat(kept).doesNotHaveDuplicates().containsAll(acknowledged.get(circle));
        assertThat(acknowledged.get(circle)).containsAll(kept);
    }

    private static void afterAWhile(Runnable what) {
        pause(3000);
        what.run();
    }

    private static void pause(long milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
