package org.openchair.events;

import static org.openchair.events.Audience.Group.ALL_BUT_GUESTS;
import static org.openchair.events.Audience.Group.AUTHOR;
import static org.openchair.events.Audience.Group.AUTHOR_AND_INTERVENTIONIST;
import static org.openchair.events.Audience.Group.AUTHOR_INTERVENTIONIST_AND_PERSON;
import static org.openchair.events.Audience.Group.INTERVENTIONIST;
import static org.openchair.events.Audience.Group.PERSON_AND_INTERVENTIONIST;
import static org.openchair.events.Audience.Group.SUPPORTERS;
import static org.openchair.events.Audience.Group.WHOLE_CIRCLE;

/** Who may know of what happens in each stage. */
final class StageAudience {
    private StageAudience() {}

    static Audience of(ConsentEvent event) {
        return switch (event) {
            case ConsentEvent.Given given -> of(given.purpose());
            case ConsentEvent.Withdrawn withdrawn -> of(withdrawn.purpose());
        };
    }

    private static Audience of(ConsentEvent.Purpose purpose) {
        return switch (purpose) {
            case INVITATION_NOT_CONFRONTATION -> WHOLE_CIRCLE;
            case REMINDERS -> AUTHOR_AND_INTERVENTIONIST;
        };
    }

    static Audience of(PreparationEvent event) {
        return switch (event) {
            case PreparationEvent.SafetyAnswered _, PreparationEvent.QuietWordSaid _, PreparationEvent.MessageWritten _,
                 PreparationEvent.BarrierNamed _,
                 PreparationEvent.BarrierTakenBack _ -> AUTHOR_AND_INTERVENTIONIST;
            case PreparationEvent.SafetyDecided _, PreparationEvent.SafetyConditionsSet _,
                 PreparationEvent.SafetyConditionMet _, PreparationEvent.QuietWordSettled _ -> INTERVENTIONIST;
            case PreparationEvent.BarrierEntrusted entrusted -> new Audience.Seats(entrusted.between());
            case PreparationEvent.BarrierTakenOn taken -> new Audience.Seats(taken.between());
            case PreparationEvent.BarrierHandedBack back -> new Audience.Seats(back.between());
            case PreparationEvent.BarrierReleased released -> new Audience.Seats(released.between());
            case PreparationEvent.BarrierTried tried -> new Audience.Seats(tried.between());
            case PreparationEvent.Written _ -> AUTHOR_INTERVENTIONIST_AND_PERSON;
            case PreparationEvent.MeetingPlanned _, PreparationEvent.MeetingCancelled _, PreparationEvent.MeetingAnswered _,
                 PreparationEvent.MeetingHeld _, PreparationEvent.DecidedTogether _, PreparationEvent.DecisionEnded _, PreparationEvent.MessageShared _ -> ALL_BUT_GUESTS;
        };
    }

    static Audience of(RehearsalEvent event) {
        return switch (event) {
            case RehearsalEvent.BranchPrepared _, RehearsalEvent.BranchCleared _, RehearsalEvent.Planned _,
                 RehearsalEvent.Learned _, RehearsalEvent.Cancelled _ -> SUPPORTERS;
            case RehearsalEvent.LineSettled settled -> of(settled.line());
            case RehearsalEvent.LineReopened reopened -> of(reopened.line());
            case RehearsalEvent.LineWished _, RehearsalEvent.WishTakenBack _ -> ALL_BUT_GUESTS;
        };
    }

    /** What is known of weapons belongs to safety. */
    private static Audience of(RehearsalEvent.SettingLine line) {
        return line == RehearsalEvent.SettingLine.WEAPONS ? SUPPORTERS : ALL_BUT_GUESTS;
    }

    static Audience of(FirstDayEvent event) {
        return switch (event) {
            case FirstDayEvent.Arranged _, FirstDayEvent.Dropped _, FirstDayEvent.Answered _ -> ALL_BUT_GUESTS;
        };
    }

    static Audience of(AsideEvent event) {
        return switch (event) {
            case AsideEvent.Noted _ -> AUTHOR_AND_INTERVENTIONIST;
            case AsideEvent.LetGo gone -> gone.openly() ? SUPPORTERS : AUTHOR_AND_INTERVENTIONIST;
            case AsideEvent.Brought _, AsideEvent.Worded _, AsideEvent.StoodBehind _, AsideEvent.SteppedBack _ -> SUPPORTERS;
            case AsideEvent.Told _ -> ALL_BUT_GUESTS;
        };
    }

    static Audience of(InvitationEvent event) {
        return switch (event) {
            case InvitationEvent.Drafted _, InvitationEvent.StoodBehind _, InvitationEvent.SteppedBack _,
                 InvitationEvent.TimeProposed _, InvitationEvent.TimeTakenOff _, InvitationEvent.TimesMarked _ -> SUPPORTERS;
            case InvitationEvent.ReminderChosen _, InvitationEvent.ReminderDropped _ -> AUTHOR;
            case InvitationEvent.StopExplained _, InvitationEvent.WarningExplained _ -> INTERVENTIONIST;
            case InvitationEvent.ParagraphWritten _, InvitationEvent.Composed _, InvitationEvent.ReadAloud _ -> SUPPORTERS;
            case InvitationEvent.QuestionAsked _, InvitationEvent.QuestionAnswered _, InvitationEvent.LaterAsked _,
                 InvitationEvent.GuestNamed _, InvitationEvent.GuestTakenBack _, InvitationEvent.GuestDeclined _,
                 InvitationEvent.AwayAsked _, InvitationEvent.AwayTakenBack _, InvitationEvent.AwayTold _ -> PERSON_AND_INTERVENTIONIST;
            case InvitationEvent.Sent _, InvitationEvent.SentInParagraphs _, InvitationEvent.Entrusted _, InvitationEvent.Withdrawn _, InvitationEvent.Accepted _,
                 InvitationEvent.AcceptedWithChanges _, InvitationEvent.WishAgreed _,
                 InvitationEvent.Counterproposed _, InvitationEvent.Postponed _, InvitationEvent.Declined _,
                 InvitationEvent.ContactRefused _, InvitationEvent.LaterCame _, InvitationEvent.GuestSeated _,
                 InvitationEvent.StaysAway _, InvitationEvent.TieSaid _, InvitationEvent.TalkAsked _, InvitationEvent.TimesOffered _ -> WHOLE_CIRCLE;
        };
    }

    static Audience of(ConversationEvent event) {
        return switch (event) {
            case ConversationEvent.WrittenFor written -> Audience.seat(written.speaker());
            case ConversationEvent.Heard heard -> of(heard.sharing());
            case ConversationEvent.BreakAsked asked -> asked.openly() ? WHOLE_CIRCLE : AUTHOR_AND_INTERVENTIONIST;
            case ConversationEvent.Opened _, ConversationEvent.AgendaChanged _, ConversationEvent.PartReached _,
                 ConversationEvent.RulesChanged _, ConversationEvent.RulesAgreed _, ConversationEvent.Joined _,
                 ConversationEvent.Left _, ConversationEvent.TurnGiven _, ConversationEvent.Unsaid _,
                 ConversationEvent.Paused _, ConversationEvent.Resumed _, ConversationEvent.Ended _ -> WHOLE_CIRCLE;
        };
    }

    static Audience of(OptionsEvent event) {
        return switch (event) {
            case OptionsEvent.PutOnTable _, OptionsEvent.TakenOff _, OptionsEvent.WishesSet _, OptionsEvent.Phoned _,
                 OptionsEvent.HelpOffered _, OptionsEvent.Leaned _, OptionsEvent.TieDeclared _ -> WHOLE_CIRCLE;
        };
    }

    static Audience of(PlanEvent event) {
        return switch (event) {
            case PlanEvent.Proposed _, PlanEvent.Reworded _, PlanEvent.Removed _, PlanEvent.Agreed _,
                 PlanEvent.AgreementTakenBack _ -> WHOLE_CIRCLE;
        };
    }

    static Audience of(NetworkEvent event) {
        return switch (event) {
            case NetworkEvent.Named _, NetworkEvent.NameTakenBack _, NetworkEvent.KeptOut _, NetworkEvent.FunctionWritten _,
                 NetworkEvent.FunctionTakenBack _ -> AUTHOR_AND_INTERVENTIONIST;
            case NetworkEvent.LetIn in -> Audience.seat(in.author());
            case NetworkEvent.AskingPlanned planned -> Audience.seat(planned.asker());
            case NetworkEvent.Answered answered -> Audience.seat(answered.asker());
            case NetworkEvent.RoleProposed _, NetworkEvent.RoleTaken _, NetworkEvent.RoleGivenBack _ -> WHOLE_CIRCLE;
        };
    }

    static Audience of(FollowThroughEvent event) {
        return switch (event) {
            case FollowThroughEvent.CheckedIn checkedIn -> of(checkedIn.sharing());
            case FollowThroughEvent.Reminded _ -> INTERVENTIONIST;
            case FollowThroughEvent.DateChosen _, FollowThroughEvent.DateCancelled _,
                 FollowThroughEvent.PlanReviewed _ -> WHOLE_CIRCLE;
        };
    }

    static Audience of(WellbeingEvent event) {
        return switch (event) {
            case WellbeingEvent.AreasRated rated -> of(rated.sharing());
            case WellbeingEvent.SelfChecked checked -> of(checked.sharing());
            case WellbeingEvent.SupportFound found -> of(found.sharing());
            case WellbeingEvent.Practised practised -> of(practised.sharing());
        };
    }

    static Audience of(Sharing sharing) {
        return switch (sharing) {
            case EVERYONE -> WHOLE_CIRCLE;
            case INTERVENTIONIST -> AUTHOR_AND_INTERVENTIONIST;
            case ME -> AUTHOR;
        };
    }
}
