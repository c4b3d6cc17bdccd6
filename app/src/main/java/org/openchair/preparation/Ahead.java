package org.openchair.preparation;

import java.util.HashSet;
import java.util.Set;
import org.openchair.events.AsideEvent;
import org.openchair.events.CircleEvent;
import org.openchair.events.ConsentEvent;
import org.openchair.events.ConversationEvent;
import org.openchair.events.Event;
import org.openchair.events.FamilyMapEvent;
import org.openchair.events.FirstDayEvent;
import org.openchair.events.FollowThroughEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.NetworkEvent;
import org.openchair.events.OptionsEvent;
import org.openchair.events.PlanEvent;
import org.openchair.events.PreparationEvent;
import org.openchair.events.WellbeingEvent;
import org.openchair.events.RehearsalEvent;
import org.openchair.events.SeatId;

/**
 * As much of the later stages as those who prepare need: which draft of the invitation waits for whom, and what has begun.
 *
 * @param version of the newest draft; 0 before there is one
 * @param sent    whether the person has the invitation, or opened the circle themselves: they read what is written
 * @param meeting whether the two sides agreed to meet, or already did
 */
record Ahead(int version, Set<SeatId> inviters, Set<SeatId> standing, boolean sent, boolean meeting, boolean options,
             boolean plan) {
    static final Ahead NONE = new Ahead(0, Set.of(), Set.of(), false, false, false, false);

    Ahead evolve(Event event, SeatId by) {
        return switch (event) {
            case InvitationEvent invitation -> evolve(invitation, by);
            case ConversationEvent _ -> new Ahead(version, inviters, standing, sent, true, options, plan);
            case OptionsEvent _ -> new Ahead(version, inviters, standing, sent, meeting, true, plan);
            case PlanEvent _ -> new Ahead(version, inviters, standing, sent, meeting, options, true);
            case CircleEvent.Begun _ -> asked(true, meeting);
            case CircleEvent _, ConsentEvent _, PreparationEvent _, FollowThroughEvent _, WellbeingEvent _,
                 RehearsalEvent _, FirstDayEvent _, AsideEvent _, NetworkEvent _, FamilyMapEvent _ -> this;
        };
    }

    private Ahead evolve(InvitationEvent event, SeatId by) {
        return switch (event) {
            case InvitationEvent.Drafted drafted -> new Ahead(drafted.version(), Set.copyOf(drafted.inviters()), Set.of(),
                    sent, meeting, options, plan);
            case InvitationEvent.StoodBehind stood -> stood.version() == version ? standing(by, true) : this;
            case InvitationEvent.SteppedBack stepped -> stepped.version() == version ? standing(by, false) : this;
            case InvitationEvent.Sent _ -> asked(true, meeting);
            case InvitationEvent.Withdrawn _ -> asked(false, false);
            case InvitationEvent.Accepted _, InvitationEvent.WishAgreed _ -> asked(sent, true);
            case InvitationEvent.Postponed _, InvitationEvent.Declined _, InvitationEvent.ContactRefused _ ->
                    asked(sent, false);
            case InvitationEvent.OfLetter _, InvitationEvent.StopExplained _, InvitationEvent.WarningExplained _,
                 InvitationEvent.AcceptedWithChanges _, InvitationEvent.TalkAsked _, InvitationEvent.Counterproposed _,
                 InvitationEvent.QuestionAsked _, InvitationEvent.QuestionAnswered _, InvitationEvent.LaterCame _,
                 InvitationEvent.GuestNamed _, InvitationEvent.GuestTakenBack _,
                 InvitationEvent.GuestSeated _, InvitationEvent.GuestDeclined _, InvitationEvent.AwayAsked _,
                 InvitationEvent.AwayTakenBack _, InvitationEvent.AwayTold _, InvitationEvent.StaysAway _,
                 InvitationEvent.TieSaid _, InvitationEvent.LaterAsked _,
                 InvitationEvent.TimeProposed _, InvitationEvent.TimeTakenOff _, InvitationEvent.TimesMarked _, InvitationEvent.TimesOffered _,
                 InvitationEvent.ReminderChosen _, InvitationEvent.ReminderDropped _ -> this;
        };
    }

    private Ahead asked(boolean now, boolean toMeet) {
        return new Ahead(version, inviters, standing, now, toMeet, options, plan);
    }

    private Ahead standing(SeatId seat, boolean behind) {
        Set<SeatId> changed = new HashSet<>(standing);
        boolean _ = behind ? changed.add(seat) : changed.remove(seat);
        return new Ahead(version, inviters, Set.copyOf(changed), sent, meeting, options, plan);
    }

    boolean asks(SeatId seat) {
        return inviters.contains(seat);
    }
}
