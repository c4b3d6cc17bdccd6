package org.openchair.circle;

import java.time.Instant;
import org.openchair.events.AsideEvent;
import org.openchair.events.CircleEvent;
import org.openchair.events.ConsentEvent;
import org.openchair.events.ConversationEvent;
import org.openchair.events.Entry;
import org.openchair.events.Event;
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

/**
 * The members alone, folded once and kept: what every request asks first. Nothing can be asked of it.
 *
 * @param further whether the person ever said yes, or what follows a yes has begun: from then on the circle's other pages
 *                are offered to its seats; before, they would look as if the answer were known
 */
public record Roll(Members members, boolean further) implements Deciding<Roll, Void> {
    public static final Roll EMPTY = new Roll(Members.NONE, false);

    @Override
    public Roll evolve(Entry entry) {
        Members now = members.evolve(entry);
        boolean open = further || isFurther(entry.event());
        return now == members && open == further ? this : new Roll(now, open);
    }

    private static boolean isFurther(Event event) {
        return switch (event) {
            case InvitationEvent.Accepted _, InvitationEvent.AcceptedWithChanges _, InvitationEvent.TalkAsked _, ConversationEvent _, OptionsEvent _,
                 PlanEvent _ -> true;
            case InvitationEvent _, CircleEvent _, ConsentEvent _, PreparationEvent _, FollowThroughEvent _,
                 WellbeingEvent _, RehearsalEvent _, FirstDayEvent _, AsideEvent _, NetworkEvent _, FamilyMapEvent _ -> false;
        };
    }

    @Override
    public Decision decide(Void command, Viewer by, Instant at) {
        return Decision.happened();
    }
}
