package org.openchair.post;

import java.io.IOException;

/** How a neutral text message reaches a telephone. Off unless an installation names a service. */
interface TextMessages {

    boolean isOn();

    /**
     * @param to number in the form of E.164
     * @throws NotAgain    when the service refused it, or may have sent it already
     * @throws IOException when the service cannot be reached or is busy, so that it is tried again
     */
    void send(String to, String text) throws IOException;

    /** To try again would be useless, or would send it twice. */
    final class NotAgain extends IOException {
        NotAgain(String message) {
            super(message);
        }
    }
}
