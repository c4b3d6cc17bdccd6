package org.openchair.story;

import java.time.Instant;
import org.openchair.events.AsideEvent;
import org.openchair.events.CircleEvent;
import org.openchair.events.ConsentEvent;
import org.openchair.events.ConversationEvent;
import org.openchair.events.Entry;
import org.openchair.events.FamilyMapEvent;
import org.openchair.events.FirstDayEvent;
import org.openchair.events.FollowThroughEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.NetworkEvent;
import org.openchair.events.OptionsEvent;
import org.openchair.events.PlanEvent;
import org.openchair.events.PreparationEvent;
import org.openchair.events.RehearsalEvent;
import org.openchair.events.Viewer;
import org.openchair.events.WellbeingEvent;
import org.openchair.journal.Deciding;
import org.openchair.journal.Decision;

/** How far a circle has come: the furthest stage in which something happened. */
public record Progress(Stage stage) implements Deciding<Progress, Void> {
    public static final Progress NONE = new Progress(Stage.FIRST_CALL);

    /** The stages in order. */
    public enum Stage {
        FIRST_CALL("first-call"), PREPARATION("preparation"), INVITATION("invitation"), CONVERSATION("conversation"),
        OPTIONS("options"), PLAN("plan"), FOLLOW_THROUGH("follow-through"), CLOSED("closed");

        private final String word;

        Stage(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    @Override
    public Progress evolve(Entry entry) {
        Stage reached = switch (entry.event()) {
            case CircleEvent.Closed _ -> Stage.CLOSED;
            case CircleEvent _ -> Stage.FIRST_CALL;
            case ConsentEvent _, PreparationEvent _, FamilyMapEvent _, NetworkEvent _, AsideEvent _, FirstDayEvent _, RehearsalEvent _ -> Stage.PREPARATION;
            case InvitationEvent _ -> Stage.INVITATION;
            case ConversationEvent _ -> Stage.CONVERSATION;
            case OptionsEvent _ -> Stage.OPTIONS;
            case PlanEvent _ -> Stage.PLAN;
            // A supporter may check in about themselves at any stage: only dates after the plan move the circle on.
            case FollowThroughEvent.DateChosen _, FollowThroughEvent.PlanReviewed _ -> Stage.FOLLOW_THROUGH;
            case FollowThroughEvent _, WellbeingEvent _ -> Stage.FIRST_CALL;
        };
        return reached.compareTo(stage) > 0 ? new Progress(reached) : this;
    }

    @Override
    public Decision decide(Void command, Viewer by, Instant at) {
        return Decision.happened();
    }
}
