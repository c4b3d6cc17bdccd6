package org.openchair.circle;

import static org.openchair.journal.Copies.changed;
import static org.openchair.journal.Copies.with;
import static org.openchair.journal.Copies.without;
import static org.openchair.journal.Decision.refused;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.openchair.events.AsideEvent;
import org.openchair.events.CircleEvent;
import org.openchair.events.CircleEvent.Topic;
import org.openchair.events.ConsentEvent;
import org.openchair.events.ConversationEvent;
import org.openchair.events.Entry;
import org.openchair.events.Event;
import org.openchair.events.FamilyMapEvent;
import org.openchair.events.FirstDayEvent;
import org.openchair.events.FollowThroughEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.ItemId;
import org.openchair.events.NetworkEvent;
import org.openchair.events.OptionsEvent;
import org.openchair.events.PlanEvent;
import org.openchair.events.PreparationEvent;
import org.openchair.events.RehearsalEvent;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.events.WellbeingEvent;
import org.openchair.journal.Deciding;
import org.openchair.journal.Decision;

/**
 * The circle itself: who sits in it, how each is reached, what was told in the first call, by whom, and what was promised.
 *
 * @param told     what is known about the person, with how it is known; contradictions stay side by side
 * @param promises of the interventionist that are not settled
 */
public record Circle(Members members, Map<SeatId, CircleEvent.Reachable> ways, Map<ItemId, Statement> told,
                     Map<ItemId, CircleEvent.Promised> promises) implements Deciding<Circle, CircleCommand> {
    public static final Circle NONE = new Circle(Members.NONE, Map.of(), Map.of(), Map.of());
    static final int LONGEST_NAME = 100;
    static final int LONGEST = 10_000;
    private static final ItemId WHY_TODAY = new ItemId(new UUID(0, 1));
    private static final ItemId HOPE = new ItemId(new UUID(0, 2));

    @Override
    public Circle evolve(Entry entry) {
        Members now = members.evolve(entry);
        return switch (entry.event()) {
            case CircleEvent event -> new Circle(now, ways, told, promises).evolve(event, entry.at());
            case ConsentEvent _, PreparationEvent _, InvitationEvent _, ConversationEvent _, OptionsEvent _, PlanEvent _,
                 FollowThroughEvent _, WellbeingEvent _, RehearsalEvent _, FirstDayEvent _, AsideEvent _, NetworkEvent _, FamilyMapEvent _ -> this;
        };
    }

    private Circle evolve(CircleEvent event, Instant at) {
        return switch (event) {
            case CircleEvent.Reachable way -> new Circle(members, with(ways, way.seat(), way), told, promises);
            case CircleEvent.CallNoted noted -> told(changed(told, map -> {
                called(map, noted, WHY_TODAY, Topic.WHY_TODAY, noted.whyToday(), at);
                called(map, noted, HOPE, Topic.HOPE, noted.hope(), at);
            }));
            case CircleEvent.Told statement -> told(with(told, statement.item(), Statement.of(statement, at)));
            case CircleEvent.ToldAbout statement -> told(with(told, statement.item(), Statement.of(statement, at)));
            case CircleEvent.TakenBack back -> told(without(told, back.item()));
            case CircleEvent.Promised promised -> new Circle(members, ways, told, with(promises, promised.item(), promised));
            case CircleEvent.PromiseSettled settled -> new Circle(members, ways, told, without(promises, settled.item()));
            case CircleEvent.Opened _, CircleEvent.Seated _, CircleEvent.LinkIssued _, CircleEvent.LinkMailed _,
                 CircleEvent.LinkOpened _, CircleEvent.LinkAskedFor _, CircleEvent.LinkRevoked _, CircleEvent.PinSet _,
                 CircleEvent.PinRemoved _, CircleEvent.LanguageChosen _, CircleEvent.LetterNotDelivered _,
                 CircleEvent.SaidGoodbye _, CircleEvent.Left _, CircleEvent.Begun _, CircleEvent.Greeted _,
                 CircleEvent.TurnedDown _, CircleEvent.Unseated _, CircleEvent.KeptOpen _, CircleEvent.Closed _, CircleEvent.OwnAccount _,
                 CircleEvent.OwnAccountTakenBack _, CircleEvent.CorrectionAsked _, CircleEvent.CorrectionAnswered _,
                 CircleEvent.Restricted _, CircleEvent.RestrictionLifted _, CircleEvent.LinkTexted _,
                 CircleEvent.MinutesNoted _, CircleEvent.MinutesTakenBack _, CircleEvent.Nudged _ -> this;
        };
    }

    /** What was noted before the call had topics, one of each. */
    private static void called(Map<ItemId, Statement> told, CircleEvent.CallNoted noted, ItemId item, Topic topic, String words,
            Instant at) {
        if (words.isEmpty()) {
            told.remove(item);
        } else {
            told.put(item, new Statement(item, topic, noted.caller(), words, Optional.empty(), "", "", at));
        }
    }

    private Circle told(Map<ItemId, Statement> now) {
        return new Circle(members, ways, now, promises);
    }

    @Override
    public Decision decide(CircleCommand command, Viewer by, Instant at) {
        return Restriction.respected(members, by, decided(command, by, at));
    }

    private Decision decided(CircleCommand command, Viewer by, Instant at) {
        if (command instanceof CircleCommand.ChooseLanguage choose) {
            return Seating.chooseLanguage(this, choose, by);
        }
        if (members.closed()) {
            return refused(CircleReason.CLOSED);
        }
        return switch (command) {
            case CircleCommand.Invite invite -> Seating.invite(this, invite, by);
            case CircleCommand.Reach reach -> Seating.reach(this, reach, by);
            case CircleCommand.Note note -> FirstCall.note(this, note, by);
            case CircleCommand.ChooseLanguage choose -> Seating.chooseLanguage(this, choose, by);
        };
    }

    /** The one who called first; the one longest here where nobody is marked so. */
    public Optional<Seat> caller() {
        return members.supporters().stream().filter(Seat::firstCaller).findFirst()
                .or(() -> members.supporters().stream().findFirst());
    }
}
