package org.openchair.post;

import java.io.IOException;

/** How a neutral text message reaches a telephone. Off unless an installation names a service. */
interface TextMessages {

    boolean isOn();

    /** @throws IOException when the service cannot be reached or does not take it */
    void send(String to, String text) throws IOException;
}
