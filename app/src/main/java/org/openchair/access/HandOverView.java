package org.openchair.access;

import java.util.Optional;
import org.openchair.kit.QrCode;
import org.openchair.kit.Screen;

/**
 * The moment in which a phone changes hands.
 *
 * @param helper who makes a new link for the phone's owner afterwards
 * @param code   for the person's own phone, in the one answer that holds it
 */
public record HandOverView(String circle, String person, String helper, Optional<QrCode> code) implements Screen {}
