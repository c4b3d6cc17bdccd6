package org.openchair.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.openchair.stories.PlainBrowser;

/**
 * One connection that asks and waits, kept open: the least a client can cost. The load comes from the cores that are
 * measured, and a full HTTP client takes as much of them as the server does.
 */
final class Wire implements AutoCloseable {
    private static final long PATIENCE = 5_000_000_000L;

    private final int port;
    private final String head;
    private Socket socket = new Socket();
    private boolean open;
    private long used;
    private byte[] buffer = new byte[64 * 1024];

    /** As {@code browser}, which is signed in. */
    Wire(int port, PlainBrowser browser) {
        this.port = port;
        this.head = "Host: localhost:" + port + "\r\nCookie: " + browser.cookies() + "\r\nAccept-Language: en\r\n";
    }

    /** @return the length of the page */
    int get(String path) throws IOException {
        return ask("GET " + path + " HTTP/1.1\r\n" + head + "\r\n", "200");
    }

    /** Sends a form and expects that it happened. */
    void post(String path, String form) throws IOException {
        ask("POST " + path + " HTTP/1.1\r\n" + head + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + form.length() + "\r\n\r\n" + form, "303");
    }

    private int ask(String request, String expected) throws IOException {
        connect();
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        int read = 0;
        int end = -1;
        while (end < 0) {
            read += more(read);
            end = endOfHead(read);
        }
        String answer = new String(buffer, 0, end, StandardCharsets.ISO_8859_1);
        if (!answer.startsWith("HTTP/1.1 " + expected)) {
            throw new IllegalStateException(request.lines().findFirst().orElse("") + " was answered " + answer);
        }
        int length = length(answer);
        open = !answer.contains("Connection: close");
        while (read < end + 4 + length) {
            read += more(read);
        }
        return length;
    }

    /** The server ends a connection now and then, and one that rests. */
    private void connect() throws IOException {
        if (!open || System.nanoTime() - used > PATIENCE) {
            socket.close();
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            open = true;
        }
        used = System.nanoTime();
    }

    private int more(int read) throws IOException {
        if (read == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int more = socket.getInputStream().read(buffer, read, buffer.length - read);
        if (more < 0) {
            throw new IOException("The server hung up.");
        }
        return more;
    }

    private int endOfHead(int read) {
        for (int i = 0; i + 3 < read; i++) {
            if (buffer[i] == '\r' && buffer[i + 1] == '\n' && buffer[i + 2] == '\r' && buffer[i + 3] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private static int length(String head) {
        return head.lines().filter(line -> line.startsWith("Content-Length: ")).mapToInt(line -> Integer.parseInt(line.substring(16)))
                .findFirst().orElseThrow(() -> new IllegalStateException("An answer without its length: " + head));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
