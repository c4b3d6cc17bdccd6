package org.openchair.circle;

import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
import org.openchair.events.ItemId;
import org.openchair.events.OptionsEvent;
import org.openchair.events.PlanEvent;
import org.openchair.events.PreparationEvent;
import org.openchair.events.RehearsalEvent;
import org.openchair.events.Role;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.journal.Deciding;
import org.openchair.journal.Decision;

/**
 * The circle itself: who sits in it, how each is reached, and what was told in the first call, by whom.
 *
 * @param call what the first caller said about today; empty before it was noted
 * @param told what is known about the person, with how it is known; contradictions stay side by side
 */
public record Circle(Members members, Map<SeatId, CircleEvent.Reachable> ways, Optional<CircleEvent.CallNoted> call,
                     Map<ItemId, Statement> told) implements Deciding<Circle, CircleCommand> {
    public static final Circle NONE = new Circle(Members.NONE, Map.of(), Optional.empty(), Map.of());
    static final int LONGEST_NAME = 100;
    static final int LONGEST = 10_000;
    private static final Pattern EMAIL = Pattern.compile("|[^\\s@]{1,64}@[^\\s@]{1,180}\\.[^\\s@.]{2,60}");

    /** Something that was told, and when. */
    public record Statement(CircleEvent.Told told, Instant at) {}

    @Override
    public Circle evolve(Entry entry) {
        Members now = members.evolve(entry);
        return switch (entry.event()) {
            case CircleEvent event -> new Circle(now, ways, call, told).evolve(event, entry.at());
            case ConsentEvent _, PreparationEvent _, InvitationEvent _, ConversationEvent _, OptionsEvent _, PlanEvent _,
                 FollowThroughEvent _, FamilyMapEvent _, RehearsalEvent _, FirstDayEvent _, AsideEvent _ -> this;
        };
    }

    private Circle evolve(CircleEvent event, Instant at) {
        return switch (event) {
            case CircleEvent.Reachable way -> new Circle(members, with(ways, way.seat(), way), call, told);
            case CircleEvent.CallNoted noted -> new Circle(members, ways, Optional.of(noted), told);
            case CircleEvent.Told statement ->
                    new Circle(members, ways, call, with(told, statement.item(), new Statement(statement, at)));
            case CircleEvent.TakenBack back -> {
                Map<ItemId, Statement> known = new LinkedHashMap<>(told);
                known.remove(back.item());
                yield new Circle(members, ways, call, Collections.unmodifiableMap(known));
            }
            case CircleEvent.Opened _, CircleEvent.Seated _, CircleEvent.LinkIssued _, CircleEvent.LinkMailed _,
                 CircleEvent.LinkOpened _, CircleEvent.LinkAskedFor _, CircleEvent.LinkRevoked _, CircleEvent.PinSet _,
                 CircleEvent.PinRemoved _, CircleEvent.LanguageChosen _, CircleEvent.LetterNotDelivered _,
                 CircleEvent.Left _, CircleEvent.Closed _, CircleEvent.OwnAccount _, CircleEvent.OwnAccountTakenBack _,
                 CircleEvent.CorrectionAsked _, CircleEvent.CorrectionAnswered _, CircleEvent.Restricted _,
                 CircleEvent.RestrictionLifted _, CircleEvent.LinkTexted _ -> this;
        };
    }

    private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        Map<K, V> changed = new LinkedHashMap<>(map);
        changed.put(key, value);
        return Collections.unmodifiableMap(changed);
    }

    @Override
    public Decision decide(CircleCommand command, Viewer by, Instant at) {
        if (command instanceof CircleCommand.ChooseLanguage choose) {
            return chooseLanguage(choose, by);
        }
        if (members.closed()) {
            return refused(CircleReason.CLOSED);
        }
        return switch (command) {
            case CircleCommand.Invite invite -> invite(invite, by);
            case CircleCommand.Reach reach -> reach(reach, by);
            case CircleCommand.NoteCall note -> noteCall(note, by);
            case CircleCommand.Tell tell -> tell(tell, by);
            case CircleCommand.TakeBack back -> takeBack(back, by);
            case CircleCommand.ChooseLanguage choose -> chooseLanguage(choose, by);
            case CircleCommand.Leave _ -> leave(by);
        };
    }

    private Decision invite(CircleCommand.Invite invite, Viewer by) {
        if (!by.isInterventionist()) {
            return refused(CircleReason.NOT_YOURS);
        }
        if (isNoName(invite.name())) {
            return refused(CircleReason.NO_NAME);
        }
        // Two seats with one name could not be told apart on a page where each speaks for themselves.
        if (members.seats().values().stream().anyMatch(seat -> seat.name().equalsIgnoreCase(invite.name().strip()))) {
            return refused(CircleReason.NAME_TAKEN);
        }
        if (!isEmail(invite.email())) {
            return refused(CircleReason.NO_EMAIL);
        }
        if (invite.relation().length() > LONGEST_NAME) {
            return refused(CircleReason.TOO_LONG);
        }
        List<Event> events = new ArrayList<>();
        events.add(new CircleEvent.Seated(invite.seat(), Role.SUPPORTER, invite.name().strip(), invite.relation().strip(),
                false, invite.language(), Optional.empty()));
        if (!invite.email().isBlank()) {
            events.add(new CircleEvent.Reachable(invite.seat(), invite.email().strip(), "", false, false, ""));
        }
        return new Decision.Happened(events);
    }

    private Decision reach(CircleCommand.Reach reach, Viewer by) {
        if (!by.isInterventionist() && !by.seat().equals(reach.seat())) {
            return refused(CircleReason.NOT_YOURS);
        }
        if (!members.isMember(reach.seat())) {
            return refused(CircleReason.NO_SEAT);
        }
        if (!isEmail(reach.email())) {
            return refused(CircleReason.NO_EMAIL);
        }
        if (reach.phone().length() > LONGEST_NAME || reach.safeTimes().length() > LONGEST) {
            return refused(CircleReason.TOO_LONG);
        }
        CircleEvent.Reachable way = new CircleEvent.Reachable(reach.seat(), reach.email().strip(), reach.phone().strip(),
                reach.deviceShared(), reach.mayLeaveMessage(), reach.safeTimes().strip());
        return way.equals(ways.get(reach.seat())) ? happened() : happened(way);
    }

    private Decision noteCall(CircleCommand.NoteCall note, Viewer by) {
        Optional<Seat> caller = members.seats().values().stream().filter(Seat::firstCaller).findFirst();
        if (!by.isInterventionist() && caller.filter(seat -> seat.id().equals(by.seat())).isEmpty()) {
            return refused(CircleReason.NOT_YOURS);
        }
        if (note.whyToday().isBlank() && note.hope().isBlank()) {
            return refused(CircleReason.NOTHING_SAID);
        }
        if (note.whyToday().length() > LONGEST || note.hope().length() > LONGEST) {
            return refused(CircleReason.TOO_LONG);
        }
        CircleEvent.CallNoted noted = new CircleEvent.CallNoted(caller.map(Seat::id).orElse(by.seat()),
                note.whyToday().strip(), note.hope().strip());
        return call.filter(noted::equals).isPresent() ? happened() : happened(noted);
    }

    private Decision tell(CircleCommand.Tell tell, Viewer by) {
        if (by.isPerson() || by.isSupporter() && !tell.informant().equals(by.seat())) {
            return refused(CircleReason.NOT_YOURS);
        }
        if (members.seat(tell.informant()).filter(Seat::isSupporter).isEmpty()) {
            return refused(CircleReason.NO_SEAT);
        }
        if (members.restricted()) {
            return refused(CircleReason.RESTRICTED);
        }
        if (tell.statement().isBlank()) {
            return refused(CircleReason.NO_STATEMENT);
        }
        if (tell.source() == CircleEvent.Source.HEARD && tell.heardFrom().isBlank()) {
            return refused(CircleReason.NO_HEARD_FROM);
        }
        if (tell.statement().length() > LONGEST || tell.heardFrom().length() > LONGEST_NAME || tell.when().length() > LONGEST_NAME) {
            return refused(CircleReason.TOO_LONG);
        }
        return happened(new CircleEvent.Told(tell.item(), tell.informant(), tell.statement().strip(), tell.source(),
                tell.heardFrom().strip(), tell.when().strip()));
    }

    private Decision takeBack(CircleCommand.TakeBack back, Viewer by) {
        Statement statement = told.get(back.item());
        if (statement == null) {
            return happened();
        }
        SeatId informant = statement.told().informant();
        return by.isInterventionist() || by.seat().equals(informant)
                ? happened(new CircleEvent.TakenBack(back.item(), informant)) : refused(CircleReason.NOT_YOURS);
    }

    private Decision chooseLanguage(CircleCommand.ChooseLanguage choose, Viewer by) {
        boolean already = members.seat(by.seat()).filter(seat -> seat.language().equals(choose.language())).isPresent();
        return already ? happened() : happened(new CircleEvent.LanguageChosen(choose.language()));
    }

    private Decision leave(Viewer by) {
        return by.isSupporter() ? happened(new CircleEvent.Left()) : refused(CircleReason.ONLY_SUPPORTERS_LEAVE);
    }

    static boolean isNoName(String name) {
        return name.isBlank() || name.length() > LONGEST_NAME;
    }

    static boolean isEmail(String text) {
        return EMAIL.matcher(text.strip()).matches();
    }
}
