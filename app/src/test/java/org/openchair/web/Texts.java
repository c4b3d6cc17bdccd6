package org.openchair.web;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A real service for text messages, on this machine: keeps what it was asked to send, and can refuse. */
public final class Texts {

    /** What one request said. */
    public record Text(String method, String type, String authorization, String body) {}

    private final List<Text> texts = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final Map<String, Integer> refused = new ConcurrentHashMap<>();
    private volatile int answer = 201;
    private volatile Duration delay = Duration.ZERO;

    public Texts() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            Text text = new Text(exchange.getRequestMethod(), exchange.getRequestHeaders().getFirst("Content-Type"),
                    String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            texts.add(text);
            rest();
            exchange.getResponseHeaders().set("Location", url() + "/elsewhere");
            exchange.sendResponseHeaders(refused.entrySet().stream().filter(number -> text.body().contains(number.getKey()))
                    .map(Map.Entry::getValue).findFirst().orElse(answer), -1);
            exchange.close();
        });
        server.start();
    }

    private void rest() {
        try {
            Thread.sleep(delay);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** How it answers a message to this number. */
    public void answers(String number, int status) {
        refused.put(number, status);
    }

    public void takes(Duration time) {
        delay = time;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/messages";
    }

    public List<Text> to(String number) {
        return texts.stream().filter(text -> text.body().contains(number)).toList();
    }

    public void answers(int status) {
        answer = status;
    }

    public void close() {
        server.stop(0);
    }
}
