package org.openchair.followthrough;

import org.openchair.events.Role;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/** The page that closes a circle: what remains, what stops, what can be deleted. */
public record ClosingView(String circle, String person, boolean isPerson, boolean closed) implements Screen {

    static ClosingView of(FollowThrough state, Viewer viewer) {
        return new ClosingView(viewer.circle().toString(), state.members().personName(), viewer.role() == Role.PERSON,
                state.members().closed());
    }
}
