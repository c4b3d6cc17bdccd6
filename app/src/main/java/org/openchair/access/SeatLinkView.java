package org.openchair.access;

import java.util.Optional;
import org.openchair.events.Role;
import org.openchair.kit.Screen;

/**
 * A seat's private link, for whoever hands it over.
 *
 * @param link    the address, in the one answer that shows it
 * @param desk    whether the interventionist is looking: only they know whether it was opened
 * @param canText whether text messages can be sent and a number is known
 * @param canMail whether letters can be sent and an address is known
 */
public record SeatLinkView(String circle, String seat, String name, Role role, Optional<String> link, boolean desk, boolean issued,
                           boolean opened, boolean asks, boolean hasAddress, boolean canMail, boolean canText) implements Screen {}
