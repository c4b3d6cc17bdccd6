package org.openchair.invitation;

import java.time.Instant;
import org.openchair.events.Viewer;
import org.openchair.firstday.FirstDay;
import org.openchair.journal.Visit;
import org.openchair.kit.Screen;

/**
 * Sitting down together, for a person who began: there is no letter, they ask themselves.
 *
 * @param mine what is true, who is in the circle and what can be answered, as after a letter
 * @param asks whether nothing was asked for yet
 */
public record TalkView(PersonView mine, Form form, boolean asks) implements Screen {

    /** The person's page about meeting: after a letter, or in a circle of their own. */
    static Screen page(Visit visit, Instant now) {
        Invitation seen = visit.seen(Invitation.NONE);
        FirstDay day = visit.seen(FirstDay.NONE);
        return seen.members().isBegun() ? of(seen, day, visit.viewer(), now) : PersonView.of(seen, day, visit.viewer(), now);
    }

    static TalkView of(Invitation invitation, FirstDay day, Viewer viewer, Instant now) {
        return new TalkView(PersonView.of(invitation, day, viewer, now), Form.first(invitation.members(), invitation.local(now)),
                !invitation.members().closed() && invitation.rounds().latest().isEmpty());
    }

    /** Key of the sentence that says what is true now; empty before anything was asked. */
    static String status(Invitation invitation) {
        return switch (invitation.answer()) {
            case NONE -> "";
            case QUESTION -> invitation.hasOpenQuestion() ? "invitation.talk.question" : "invitation.now.replied";
            case YES, YES_WITH_CHANGES -> invitation.agreedProposal().isPresent() ? "invitation.talk.agreed"
                    : invitation.rounds().wished().isPresent() ? "invitation.talk.wish" : "invitation.now.counter";
            case NOT_NOW -> invitation.company().came() ? "invitation.now.later-came" : "invitation.now.not-now";
            case NO -> "invitation.talk.no";
            case NO_CONTACT -> "invitation.now.no-contact";
        };
    }
}
