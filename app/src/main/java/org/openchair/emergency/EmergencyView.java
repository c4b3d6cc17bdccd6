package org.openchair.emergency;

import org.openchair.kit.Screen;

/** The card. It has no form, no name and nothing of a circle on it. */
public record EmergencyView() implements Screen {}
