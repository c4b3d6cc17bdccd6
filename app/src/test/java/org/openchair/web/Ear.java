package org.openchair.web;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** What an open page hears. */
public final class Ear implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final CompletableFuture<HttpResponse<Stream<String>>> answer;
    private volatile boolean over;

    Ear(HttpClient http, HttpRequest request) {
        answer = http.sendAsync(request, HttpResponse.BodyHandlers.ofLines());
        answer.thenAccept(response -> Thread.ofVirtual().start(() -> {
            try {
                response.body().forEach(lines::add);
            } catch (RuntimeException closed) {
                lines.add("(closed)");
            } finally {
                over = true;
            }
        }));
    }

    public int status() {
        try {
            return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS).statusCode();
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything that came so far. */
    public List<String> lines() {
        return lines;
    }

    /** The stages that changed, in the order they were heard of. */
    public List<String> changes() {
        return lines.stream().filter(line -> line.startsWith("data:")).map(line -> line.substring(5)).toList();
    }

    public boolean isOver() {
        return over;
    }

    public static void await(String what, BooleanSupplier now) {
        for (long end = System.nanoTime() + PATIENCE.toNanos(); !now.getAsBoolean(); ) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain: " + what);
            }
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        answer.thenAccept(response -> response.body().close());
    }
}
