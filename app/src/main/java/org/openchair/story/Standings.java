package org.openchair.story;

import java.util.Optional;
import org.openchair.invitation.Invitation;
import org.openchair.journal.History;
import org.openchair.journal.Standing;
import org.openchair.preparation.Preparation;
import org.springframework.stereotype.Component;

/** What the caseload may know of a circle: its stage and its dates, read off the stages' own states. */
@Component
class Standings implements Standing.Reader {

    @Override
    public Standing of(History history) {
        Invitation invitation = history.fold(Invitation.NONE);
        return new Standing(history.fold(Progress.NONE).stage().word(),
                CircleView.waitedFor(history.fold(Preparation.NONE), invitation).size(), Optional.empty(), invitation.lapsesAt());
    }
}
