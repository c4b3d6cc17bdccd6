package org.openchair.effort;

import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.openchair.circle.Members;
import org.openchair.events.CircleEvent;
import org.openchair.events.CircleEvent.Level;
import org.openchair.events.ConsentEvent;
import org.openchair.events.ConversationEvent;
import org.openchair.events.Entry;
import org.openchair.events.FamilyMapEvent;
import org.openchair.events.FirstDayEvent;
import org.openchair.events.AsideEvent;
import org.openchair.events.FollowThroughEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.ItemId;
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
 * Minutes by level of effort.
 *
 * @param yes whether the person said yes; and at which level, where any time had been noted by then
 */
public record Effort(Members members, Map<ItemId, CircleEvent.MinutesNoted> noted, boolean yes, Optional<Level> yesAt)
        implements Deciding<Effort, EffortCommand> {
    public static final Effort NONE = new Effort(Members.NONE, Map.of(), false, Optional.empty());
    private static final int LONGEST = 1_000;
    private static final int DAY = 24 * 60;

    @Override
    public Effort evolve(Entry entry) {
        Effort now = new Effort(members.evolve(entry), noted, yes, yesAt);
        return switch (entry.event()) {
            case CircleEvent.MinutesNoted minutes -> now.with(map -> map.put(minutes.item(), minutes));
            case CircleEvent.MinutesTakenBack back -> now.with(map -> map.remove(back.item()));
            case InvitationEvent.Accepted _, InvitationEvent.AcceptedWithChanges _, InvitationEvent.TalkAsked _ -> yes ? now
                    : new Effort(now.members, noted, true, furthest());
            case CircleEvent _, ConsentEvent _, PreparationEvent _, InvitationEvent _, ConversationEvent _, OptionsEvent _,
                 PlanEvent _, FollowThroughEvent _, WellbeingEvent _, AsideEvent _, FirstDayEvent _, NetworkEvent _, RehearsalEvent _, FamilyMapEvent _ -> now;
        };
    }

    private Effort with(Consumer<Map<ItemId, CircleEvent.MinutesNoted>> change) {
        Map<ItemId, CircleEvent.MinutesNoted> changed = new LinkedHashMap<>(noted);
        change.accept(changed);
        return new Effort(members, Collections.unmodifiableMap(changed), yes, yesAt);
    }

    private Optional<Level> furthest() {
        return noted.values().stream().map(CircleEvent.MinutesNoted::level).max(Comparator.naturalOrder());
    }

    @Override
    public Decision decide(EffortCommand command, Viewer by, Instant at) {
        if (!by.isInterventionist()) {
            return refused(EffortReason.NOT_YOURS);
        }
        if (members.closed()) {
            return refused(EffortReason.CLOSED);
        }
        return switch (command) {
            case EffortCommand.Note note -> note(note, at);
            case EffortCommand.TakeBack back -> noted.containsKey(back.item())
                    ? happened(new CircleEvent.MinutesTakenBack(back.item())) : happened();
        };
    }

    private Decision note(EffortCommand.Note note, Instant at) {
        if (note.level().isEmpty()) {
            return refused(EffortReason.NO_LEVEL);
        }
        if (note.minutes().filter(minutes -> minutes > 0 && minutes <= DAY).isEmpty()) {
            return refused(EffortReason.NO_MINUTES);
        }
        LocalDate today = LocalDate.ofInstant(at, members.zone());
        if (note.on().filter(day -> !day.isAfter(today)).isEmpty()) {
            return refused(EffortReason.NO_DAY);
        }
        return note.words().length() > LONGEST ? refused(EffortReason.TOO_LONG)
                : happened(new CircleEvent.MinutesNoted(note.item(), note.level().get(), note.minutes().get(), note.on().get(),
                        note.words().strip()));
    }

    int minutes(Level level) {
        return noted.values().stream().filter(minutes -> minutes.level() == level).mapToInt(CircleEvent.MinutesNoted::minutes).sum();
    }

    /** The last day on which time was noted. */
    public Optional<LocalDate> last() {
        return noted.values().stream().map(CircleEvent.MinutesNoted::on).max(Comparator.naturalOrder());
    }
}
