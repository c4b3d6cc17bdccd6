package org.openchair.invitation;

import java.time.Instant;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/**
 * Sitting down together in a circle the person began, for the interventionist and the supporters: what they ask for, and
 * who moves next.
 *
 * @param sent   what is settled in turn, as after a letter, without one
 * @param status key of the sentence that says how it stands, with the person's name
 * @param next   key of the sentence that says what happens next
 */
public record AskedView(SentView sent, String status, String next) implements Screen {

    static AskedView of(Invitation invitation, Viewer viewer, Instant now) {
        SentView sent = SentView.of(invitation, viewer, now);
        boolean open = invitation.answer() == Answer.YES_WITH_CHANGES && invitation.agreedProposal().isEmpty();
        return invitation.answer() == Answer.NONE ? new AskedView(sent, "invitation.asked.none", "invitation.asked.none-next")
                : open && invitation.rounds().wished().isPresent() ? new AskedView(sent, "invitation.asked.wish", "invitation.next.wish")
                : new AskedView(sent, invitation.agreedProposal().isPresent() ? "invitation.asked.agreed" : sent.status(), sent.next());
    }
}
