package org.openchair.story;

import java.util.Optional;
import org.openchair.journal.History;
import org.openchair.journal.Standing;
import org.springframework.stereotype.Component;

/** What the caseload may know of a circle: its stage and its dates, read off the stages' own states. */
@Component
class Standings implements Standing.Reader {

    @Override
    public Standing of(History history) {
        return new Standing(history.fold(Progress.NONE).stage().word(), 0, Optional.empty(), Optional.empty());
    }
}
