package org.openchair.firstday;

import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openchair.circle.Members;
import org.openchair.consent.Clearance;
import org.openchair.events.AsideEvent;
import org.openchair.events.CircleEvent;
import org.openchair.events.ConsentEvent;
import org.openchair.events.ConversationEvent;
import org.openchair.events.Entry;
import org.openchair.events.FamilyMapEvent;
import org.openchair.events.NetworkEvent;
import org.openchair.events.FirstDayEvent;
import org.openchair.events.FirstDayEvent.Arranged;
import org.openchair.events.FirstDayEvent.Thing;
import org.openchair.events.FollowThroughEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.OptionsEvent;
import org.openchair.events.PlanEvent;
import org.openchair.events.PreparationEvent;
import org.openchair.events.RehearsalEvent;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.events.WellbeingEvent;
import org.openchair.journal.Copies;
import org.openchair.journal.Deciding;
import org.openchair.journal.Decision;

/**
 * What is ready for the first day, by whom, and what the person said to it.
 *
 * @param yes whether the person's last answer was a yes, with or without changes, and there is no plan yet
 */
public record FirstDay(Clearance clearance, Map<Key, Line> lines, boolean yes) implements Deciding<FirstDay, FirstDayCommand> {
    public static final FirstDay NONE = new FirstDay(Clearance.NONE, Map.of(), false);

    /** One thing by one human: two may offer a ride. */
    record Key(Thing thing, SeatId by) {}

    record Line(Arranged arranged, SeatId by, Instant at, Optional<Boolean> wanted) {}

    @Override
    public FirstDay evolve(Entry entry) {
        FirstDay now = new FirstDay(clearance.evolve(entry), lines, yes);
        return switch (entry.event()) {
            case FirstDayEvent event -> now.evolve(event, entry.by(), entry.at());
            case InvitationEvent event -> now.evolve(event);
            // A plan has its own first step: from then on this one is put away.
            case PlanEvent _ -> new FirstDay(now.clearance, lines, false);
            case CircleEvent _, ConsentEvent _, PreparationEvent _, RehearsalEvent _, AsideEvent _, ConversationEvent _,
                 OptionsEvent _, FollowThroughEvent _, WellbeingEvent _, NetworkEvent _, FamilyMapEvent _ -> now;
        };
    }

    private FirstDay evolve(FirstDayEvent event, SeatId by, Instant at) {
        return switch (event) {
            case FirstDayEvent.Arranged arranged ->
                    line(new Key(arranged.thing(), by), Optional.of(new Line(arranged, by, at, Optional.empty())));
            case FirstDayEvent.Dropped dropped -> line(new Key(dropped.thing(), by), Optional.empty());
            case FirstDayEvent.Answered answered -> {
                Key key = new Key(answered.thing(), answered.from());
                yield find(key).map(old -> line(key, Optional.of(new Line(old.arranged, old.by, old.at,
                        Optional.of(answered.wanted()))))).orElse(this);
            }
        };
    }

    private FirstDay evolve(InvitationEvent event) {
        return switch (event) {
            case InvitationEvent.Accepted _, InvitationEvent.AcceptedWithChanges _, InvitationEvent.TalkAsked _ -> new FirstDay(clearance, lines, true);
            case InvitationEvent.Postponed _, InvitationEvent.Declined _, InvitationEvent.ContactRefused _,
                 InvitationEvent.Withdrawn _ -> new FirstDay(clearance, lines, false);
            case InvitationEvent.OfLetter _, InvitationEvent.Drafted _, InvitationEvent.StoodBehind _, InvitationEvent.SteppedBack _,
                 InvitationEvent.StopExplained _, InvitationEvent.WarningExplained _, InvitationEvent.Sent _,
                 InvitationEvent.WishAgreed _, InvitationEvent.Counterproposed _, InvitationEvent.QuestionAsked _,
                 InvitationEvent.QuestionAnswered _, InvitationEvent.LaterAsked _, InvitationEvent.LaterCame _,
                 InvitationEvent.GuestNamed _, InvitationEvent.GuestTakenBack _, InvitationEvent.GuestSeated _,
                 InvitationEvent.GuestDeclined _, InvitationEvent.AwayAsked _, InvitationEvent.AwayTakenBack _,
                 InvitationEvent.AwayTold _, InvitationEvent.StaysAway _, InvitationEvent.TieSaid _,
                 InvitationEvent.TimeProposed _, InvitationEvent.TimeTakenOff _, InvitationEvent.TimesMarked _, InvitationEvent.TimesOffered _,
                 InvitationEvent.ReminderChosen _, InvitationEvent.ReminderDropped _ -> this;
        };
    }

    private FirstDay line(Key key, Optional<Line> line) {
        return new FirstDay(clearance, Copies.with(lines, key, line), yes);
    }

    @Override
    public Decision decide(FirstDayCommand command, Viewer by, Instant at) {
        if (members().closed()) {
            return refused(FirstDayReason.CLOSED);
        }
        if (!members().isMember(by.seat())) {
            return refused(FirstDayReason.NOT_YOURS);
        }
        return switch (command) {
            case FirstDayCommand.Arrange arrange -> arrange(arrange, by, at);
            case FirstDayCommand.Drop drop -> find(new Key(drop.thing(), by.seat())).isPresent()
                    ? happened(new FirstDayEvent.Dropped(drop.thing())) : happened();
            case FirstDayCommand.Answer answer -> answer(answer, by);
        };
    }

    /** Each offers what they have ready themselves. */
    private Decision arrange(FirstDayCommand.Arrange arrange, Viewer by, Instant at) {
        if (!by.prepares()) {
            return refused(FirstDayReason.NOT_YOURS);
        }
        if (clearance.contact() == Clearance.Contact.REFUSED) {
            return refused(FirstDayReason.CONTACT_REFUSED);
        }
        Arranged now = new Arranged(arrange.thing(), arrange.words().strip(), arrange.place().strip(), arrange.phone().strip(), arrange.at());
        return Arranging.refused(now, LocalDateTime.ofInstant(at, members().zone())).map(Decision::refused).orElseGet(() -> find(new Key(now.thing(), by.seat()))
                .filter(old -> old.arranged.equals(now)).isPresent() ? happened() : happened(now));
    }

    /** Only the person answers for the person; what is not there any more is not answered. */
    private Decision answer(FirstDayCommand.Answer answer, Viewer by) {
        if (!by.isPerson()) {
            return refused(FirstDayReason.NOT_YOURS);
        }
        return find(new Key(answer.thing(), answer.from())).filter(line -> !line.wanted.equals(Optional.of(answer.wanted())))
                .map(_ -> happened(new FirstDayEvent.Answered(answer.thing(), answer.from(), answer.wanted()))).orElseGet(Decision::happened);
    }

    Optional<Line> find(Key key) {
        return Optional.ofNullable(lines.get(key));
    }

    /** What is ready of one kind, the first offer first. */
    List<Line> of(Thing thing) {
        return lines.values().stream().filter(line -> line.arranged.thing() == thing).toList();
    }

    Members members() {
        return clearance.members();
    }
}
