package org.openchair.circle;

import java.util.UUID;
import org.openchair.kit.Screen;

/** Opening a circle, usable while somebody is on the phone. The id is made here, so that a second click opens nothing. */
public record NewCircleView(UUID circle, String zone) implements Screen {}
