package org.openchair.circle;

import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/** What leaving means, before it is done. */
public record LeavingView(String circle, String interventionist, boolean closed) implements Screen {

    static LeavingView of(Leaving leaving, Viewer viewer) {
        return new LeavingView(viewer.circle().toString(), leaving.members().interventionist().map(Seat::name).orElse(""),
                leaving.members().closed());
    }
}
