package org.openchair.access;

import java.util.List;
import org.openchair.kit.Screen;

/**
 * The way in for interventionists; everybody else comes by a private link.
 *
 * @param beginnings where a person can begin themselves
 */
public record SignInView(boolean demonstration, List<Beginning> beginnings) implements Screen {

    /** A practice that offers it. */
    public record Beginning(String practice, String name) {}
}
