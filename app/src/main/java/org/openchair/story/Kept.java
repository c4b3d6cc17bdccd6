package org.openchair.story;

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
import org.openchair.kit.Named;

/** The kinds of things that are kept, as they are named to the people they are about. */
public enum Kept {
    SEATS, CALL, STATEMENTS, CONTACT, AGREEMENTS, SAFETY, OWN_WORDS, BARRIERS, MEETINGS, REHEARSALS, FAMILY_MAP, CONCERNS, SETTING, FIRST_DAY, ASIDES, DRAFTS, INVITATION, QUESTIONS,
    TIMES, REMINDERS, ACCOUNT, ROOM, HEARD, OPTIONS, PLAN, CHECK_INS, DATES,
    NETWORK, FUNCTIONS, ROLES, MINUTES, MESSAGES, WELLBEING;

    /** A kind by its name, as it was stored; what is known by no name any more counts as what was told. */
    static Kept named(String name) {
        return Named.in(Kept.class, name).orElse(STATEMENTS);
    }

    /** The kind an event belongs to. */
    static Kept of(Event event) {
        return switch (event) {
            case CircleEvent circle -> of(circle);
            case ConsentEvent _ -> AGREEMENTS;
            case PreparationEvent preparation -> of(preparation);
            case FamilyMapEvent.ConcernReported _, FamilyMapEvent.ConcernTakenBack _ -> CONCERNS;
            case FamilyMapEvent _ -> FAMILY_MAP;
            case NetworkEvent network -> of(network);
            case RehearsalEvent.LineSettled _, RehearsalEvent.LineReopened _, RehearsalEvent.LineWished _,
                 RehearsalEvent.WishTakenBack _ -> SETTING;
            case RehearsalEvent _ -> REHEARSALS;
            case FirstDayEvent _ -> FIRST_DAY;
            case AsideEvent _ -> ASIDES;
            case InvitationEvent invitation -> of(invitation);
            case ConversationEvent.WrittenFor _, ConversationEvent.Heard _, ConversationEvent.Unsaid _ -> HEARD;
            case ConversationEvent _ -> ROOM;
            case OptionsEvent _ -> OPTIONS;
            case PlanEvent _ -> PLAN;
            case FollowThroughEvent.CheckedIn _ -> CHECK_INS;
            case FollowThroughEvent _ -> DATES;
            case WellbeingEvent _ -> WELLBEING;
        };
    }

    private static Kept of(CircleEvent event) {
        return switch (event) {
            case CircleEvent.Opened _, CircleEvent.Seated _, CircleEvent.Left _, CircleEvent.Closed _, CircleEvent.Begun _,
                 CircleEvent.Unseated _, CircleEvent.KeptOpen _ -> SEATS;
            case CircleEvent.SaidGoodbye _ -> MESSAGES;
            case CircleEvent.OwnAccount _, CircleEvent.OwnAccountTakenBack _ -> ACCOUNT;
            case CircleEvent.CorrectionAsked _, CircleEvent.CorrectionAnswered _, CircleEvent.Greeted _, CircleEvent.TurnedDown _ -> QUESTIONS;
            case CircleEvent.Restricted _, CircleEvent.RestrictionLifted _ -> AGREEMENTS;
            case CircleEvent.CallNoted _, CircleEvent.Promised _, CircleEvent.PromiseSettled _ -> CALL;
            case CircleEvent.Told _, CircleEvent.ToldAbout _, CircleEvent.TakenBack _ -> STATEMENTS;
            case CircleEvent.MinutesNoted _, CircleEvent.MinutesTakenBack _ -> MINUTES;
            case CircleEvent.Reachable _, CircleEvent.LinkIssued _, CircleEvent.LinkMailed _, CircleEvent.LinkOpened _,
                 CircleEvent.LinkAskedFor _, CircleEvent.LinkRevoked _, CircleEvent.PinSet _, CircleEvent.PinRemoved _,
                 CircleEvent.LanguageChosen _, CircleEvent.LetterNotDelivered _, CircleEvent.Nudged _,
                 CircleEvent.LinkTexted _ -> CONTACT;
        };
    }

    private static Kept of(NetworkEvent event) {
        return switch (event) {
            case NetworkEvent.Named _, NetworkEvent.NameTakenBack _, NetworkEvent.KeptOut _, NetworkEvent.LetIn _,
                 NetworkEvent.AskingPlanned _, NetworkEvent.Answered _ -> NETWORK;
            case NetworkEvent.FunctionWritten _, NetworkEvent.FunctionTakenBack _ -> FUNCTIONS;
            case NetworkEvent.RoleProposed _, NetworkEvent.RoleTaken _, NetworkEvent.RoleGivenBack _ -> ROLES;
        };
    }

    private static Kept of(PreparationEvent event) {
        return switch (event) {
            case PreparationEvent.SafetyAnswered _, PreparationEvent.SafetyDecided _, PreparationEvent.SafetyConditionsSet _,
                 PreparationEvent.SafetyConditionMet _, PreparationEvent.QuietWordSaid _,
                 PreparationEvent.QuietWordSettled _ -> SAFETY;
            case PreparationEvent.Written _ -> OWN_WORDS;
            case PreparationEvent.MessageWritten _, PreparationEvent.MessageShared _ -> MESSAGES;
            case PreparationEvent.BarrierNamed _, PreparationEvent.BarrierTakenBack _,
                 PreparationEvent.BarrierEntrusted _, PreparationEvent.BarrierTakenOn _, PreparationEvent.BarrierHandedBack _,
                 PreparationEvent.BarrierReleased _, PreparationEvent.BarrierTried _ -> BARRIERS;
            case PreparationEvent.MeetingPlanned _, PreparationEvent.MeetingCancelled _, PreparationEvent.MeetingAnswered _,
                 PreparationEvent.MeetingHeld _, PreparationEvent.DecidedTogether _, PreparationEvent.DecisionEnded _ -> MEETINGS;
        };
    }

    private static Kept of(InvitationEvent event) {
        return switch (event) {
            case InvitationEvent.ParagraphWritten _, InvitationEvent.Composed _, InvitationEvent.ReadAloud _, InvitationEvent.Drafted _,
                 InvitationEvent.StoodBehind _, InvitationEvent.SteppedBack _,
                 InvitationEvent.StopExplained _, InvitationEvent.WarningExplained _ -> DRAFTS;
            case InvitationEvent.QuestionAsked _, InvitationEvent.QuestionAnswered _, InvitationEvent.LaterAsked _,
                 InvitationEvent.GuestNamed _, InvitationEvent.GuestTakenBack _, InvitationEvent.GuestDeclined _,
                 InvitationEvent.AwayAsked _, InvitationEvent.AwayTakenBack _, InvitationEvent.AwayTold _ -> QUESTIONS;
            case InvitationEvent.Sent _, InvitationEvent.SentInParagraphs _, InvitationEvent.Entrusted _, InvitationEvent.Withdrawn _, InvitationEvent.Accepted _,
                 InvitationEvent.AcceptedWithChanges _, InvitationEvent.WishAgreed _, InvitationEvent.Counterproposed _,
                 InvitationEvent.Postponed _, InvitationEvent.Declined _, InvitationEvent.ContactRefused _,
                 InvitationEvent.LaterCame _, InvitationEvent.GuestSeated _, InvitationEvent.StaysAway _,
                 InvitationEvent.TieSaid _, InvitationEvent.TalkAsked _ -> INVITATION;
            case InvitationEvent.TimeProposed _, InvitationEvent.TimeTakenOff _, InvitationEvent.TimesMarked _, InvitationEvent.TimesOffered _ -> TIMES;
            case InvitationEvent.ReminderChosen _, InvitationEvent.ReminderDropped _ -> REMINDERS;
        };
    }
}
