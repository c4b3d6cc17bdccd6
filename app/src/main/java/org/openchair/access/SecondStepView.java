package org.openchair.access;

import java.util.List;
import java.util.Optional;
import org.openchair.kit.QrCode;
import org.openchair.kit.Screen;

/**
 * The second step of an account.
 *
 * @param waiting the secret while it waits for its first code
 * @param spare   the spare codes, in the one answer that shows them
 * @param left    spare codes that were not used yet
 */
public record SecondStepView(boolean on, Optional<Waiting> waiting, List<String> spare, int left) implements Screen {
    /**
     * @param secret  Base32 in fours, for who cannot read the code with a camera
     * @param address the same for an application on this device
     */
    public record Waiting(String secret, String address, QrCode code) {}
}
