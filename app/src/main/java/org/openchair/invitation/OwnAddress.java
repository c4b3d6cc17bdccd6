package org.openchair.invitation;

import java.util.Optional;
import org.openchair.events.Viewer;

/** Where somebody wants their own reminder sent: kept sealed beside the journal, so that it can be deleted. */
public interface OwnAddress {

    /** Whether letters leave this installation at all. */
    boolean isOn(Viewer viewer);

    void keep(Viewer viewer, String email);

    Optional<String> of(Viewer viewer);
}
