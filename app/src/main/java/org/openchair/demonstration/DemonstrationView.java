package org.openchair.demonstration;

import java.util.List;
import org.openchair.events.Role;
import org.openchair.kit.Screen;

/** Whose pages can be opened. */
public record DemonstrationView(List<Family> families) implements Screen {

    public record Family(String circle, String personName, String language, List<Human> humans) {}

    public record Human(String seat, String name, String relation, Role role) {}
}
