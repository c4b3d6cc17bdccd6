package org.openchair.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** The wire to another server, which can be cut and joined again. */
public final class Wire {
    private final ServerSocket here;
    private final int there;
    private volatile boolean cut;

    Wire(int there) {
        this.there = there;
        try {
            here = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return here.getLocalPort();
    }

    public void cut() {
        cut = true;
    }

    public void join() {
        cut = false;
    }

    private void serve() {
        while (true) {
            try {
                Socket caller = here.accept();
                if (cut) {
                    caller.close();
                } else {
                    Socket server = new Socket(InetAddress.getLoopbackAddress(), there);
                    Thread.ofVirtual().start(() -> pass(caller, server));
                    Thread.ofVirtual().start(() -> pass(server, caller));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void pass(Socket from, Socket to) {
        try (from; to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException closed) {
            // One of the two has hung up.
        }
    }
}
