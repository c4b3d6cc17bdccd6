package org.openchair.events;

import java.util.Set;

/**
 * Whether an event holds words about the person by somebody else. When the person asks that nothing new is written about
 * them, none of these happens any more; every new event has to answer.
 *
 * <p>It counts what an event is for. Not among them: what somebody says of themselves or offers to do, what keeps people
 * safe, what answers the person, dates and places, and words that are taken back.
 */
public final class AboutThePerson {
    private AboutThePerson() {}

    public static boolean isIn(Event event, SeatId author) {
        return switch (event) {
            case CircleEvent circle -> isIn(circle);
            case PreparationEvent preparation -> isIn(preparation);
            case FamilyMapEvent map -> isIn(map);
            case RehearsalEvent rehearsal -> isIn(rehearsal);
            case AsideEvent aside -> isIn(aside);
            case InvitationEvent invitation -> isIn(invitation);
            case ConversationEvent conversation -> isIn(conversation);
            case PlanEvent plan -> isIn(plan, author);
            case NetworkEvent network -> isIn(network);
            case FollowThroughEvent followThrough -> isIn(followThrough);
            case ConsentEvent _, FirstDayEvent _, OptionsEvent _, WellbeingEvent _ -> false;
        };
    }

    private static boolean isIn(CircleEvent event) {
        return switch (event) {
            case CircleEvent.CallNoted _, CircleEvent.Told _, CircleEvent.ToldAbout _ -> true;
            case CircleEvent.Closed closed -> isSomething(closed.words());
            case CircleEvent.Opened _, CircleEvent.Seated _, CircleEvent.Reachable _, CircleEvent.Promised _,
                 CircleEvent.PromiseSettled _, CircleEvent.MinutesNoted _, CircleEvent.MinutesTakenBack _, CircleEvent.Nudged _,
                 CircleEvent.TakenBack _, CircleEvent.LinkIssued _, CircleEvent.LinkMailed _, CircleEvent.LinkTexted _,
                 CircleEvent.LinkOpened _, CircleEvent.LinkAskedFor _, CircleEvent.LinkRevoked _, CircleEvent.PinSet _,
                 CircleEvent.PinRemoved _, CircleEvent.LanguageChosen _, CircleEvent.LetterNotDelivered _,
                 CircleEvent.SaidGoodbye _, CircleEvent.OwnAccount _, CircleEvent.OwnAccountTakenBack _,
                 CircleEvent.CorrectionAsked _, CircleEvent.CorrectionAnswered _, CircleEvent.Restricted _,
                 CircleEvent.RestrictionLifted _, CircleEvent.Left _, CircleEvent.Begun _, CircleEvent.Greeted _,
                 CircleEvent.TurnedDown _, CircleEvent.Unseated _, CircleEvent.KeptOpen _ -> false;
        };
    }

    private static boolean isIn(PreparationEvent event) {
        return switch (event) {
            case PreparationEvent.Written written -> isSomething(written.words());
            case PreparationEvent.MessageWritten message -> isSomething(message.words());
            case PreparationEvent.MessageShared message -> isSomething(message.words());
            // What they decide binds themselves alone, and yet it tells why.
            case PreparationEvent.BarrierNamed _, PreparationEvent.BarrierEntrusted _, PreparationEvent.BarrierTried _,
                 PreparationEvent.DecidedTogether _ -> true;
            case PreparationEvent.SafetyAnswered _, PreparationEvent.SafetyDecided _, PreparationEvent.SafetyConditionsSet _,
                 PreparationEvent.SafetyConditionMet _, PreparationEvent.QuietWordSaid _, PreparationEvent.QuietWordSettled _,
                 PreparationEvent.BarrierTakenBack _, PreparationEvent.BarrierTakenOn _, PreparationEvent.BarrierHandedBack _,
                 PreparationEvent.BarrierReleased _, PreparationEvent.MeetingPlanned _, PreparationEvent.MeetingCancelled _,
                 PreparationEvent.MeetingAnswered _, PreparationEvent.MeetingHeld _, PreparationEvent.DecisionEnded _ -> false;
        };
    }

    /** The map is drawn around the person: what is added to it says something about them. */
    private static boolean isIn(FamilyMapEvent event) {
        return switch (event) {
            case FamilyMapEvent.FigureDrawn _, FamilyMapEvent.FigureChanged _, FamilyMapEvent.CoupleDrawn _,
                 FamilyMapEvent.CoupleChanged _, FamilyMapEvent.ChildPlaced _, FamilyMapEvent.ChildrenOrdered _,
                 FamilyMapEvent.HouseholdDrawn _, FamilyMapEvent.BondDrawn _, FamilyMapEvent.ConcernReported _ -> true;
            case FamilyMapEvent.FigureErased _, FamilyMapEvent.CoupleErased _, FamilyMapEvent.ChildReleased _,
                 FamilyMapEvent.HouseholdErased _, FamilyMapEvent.BondErased _, FamilyMapEvent.ConcernTakenBack _,
                 FamilyMapEvent.SelfIdentified _, FamilyMapEvent.SelfIdentificationTakenBack _,
                 FamilyMapEvent.OwnFigureCorrected _, FamilyMapEvent.OwnFigureHidden _, FamilyMapEvent.OwnFigureShown _ -> false;
        };
    }

    private static boolean isIn(RehearsalEvent event) {
        return switch (event) {
            case RehearsalEvent.BranchPrepared _, RehearsalEvent.Planned _, RehearsalEvent.Learned _ -> true;
            case RehearsalEvent.BranchCleared _, RehearsalEvent.Cancelled _, RehearsalEvent.LineSettled _,
                 RehearsalEvent.LineReopened _, RehearsalEvent.LineWished _, RehearsalEvent.WishTakenBack _ -> false;
        };
    }

    private static boolean isIn(AsideEvent event) {
        return switch (event) {
            case AsideEvent.Noted _, AsideEvent.Brought _, AsideEvent.Worded _ -> true;
            // The words of Told are those all stood behind before, and the person heard them.
            case AsideEvent.StoodBehind _, AsideEvent.SteppedBack _, AsideEvent.Told _, AsideEvent.LetGo _ -> false;
        };
    }

    private static boolean isIn(InvitationEvent event) {
        return switch (event) {
            case InvitationEvent.Drafted _ -> true;
            case InvitationEvent.ParagraphWritten written -> isSomething(written.words());
            case InvitationEvent.Composed composed -> isSomething(composed.opening()) || isSomething(composed.closing());
            // What is sent was written before; what follows answers the person.
            case InvitationEvent.ReadAloud _, InvitationEvent.SentInParagraphs _, InvitationEvent.Entrusted _,
                 InvitationEvent.StoodBehind _, InvitationEvent.SteppedBack _, InvitationEvent.StopExplained _,
                 InvitationEvent.WarningExplained _, InvitationEvent.Sent _, InvitationEvent.Withdrawn _,
                 InvitationEvent.Accepted _, InvitationEvent.AcceptedWithChanges _, InvitationEvent.WishAgreed _,
                 InvitationEvent.Counterproposed _, InvitationEvent.TalkAsked _, InvitationEvent.QuestionAsked _,
                 InvitationEvent.QuestionAnswered _, InvitationEvent.Postponed _, InvitationEvent.LaterAsked _,
                 InvitationEvent.LaterCame _, InvitationEvent.Declined _, InvitationEvent.ContactRefused _,
                 InvitationEvent.GuestNamed _, InvitationEvent.GuestTakenBack _, InvitationEvent.GuestSeated _,
                 InvitationEvent.GuestDeclined _, InvitationEvent.AwayAsked _, InvitationEvent.AwayTakenBack _,
                 InvitationEvent.AwayTold _, InvitationEvent.StaysAway _, InvitationEvent.TieSaid _,
                 InvitationEvent.TimeProposed _, InvitationEvent.TimeTakenOff _, InvitationEvent.TimesMarked _, InvitationEvent.TimesOffered _,
                 InvitationEvent.ReminderChosen _, InvitationEvent.ReminderDropped _ -> false;
        };
    }

    private static boolean isIn(ConversationEvent event) {
        return switch (event) {
            case ConversationEvent.WrittenFor _, ConversationEvent.Heard _ -> true;
            case ConversationEvent.Opened _, ConversationEvent.AgendaChanged _, ConversationEvent.PartReached _,
                 ConversationEvent.RulesChanged _, ConversationEvent.RulesAgreed _, ConversationEvent.Joined _,
                 ConversationEvent.Left _, ConversationEvent.TurnGiven _, ConversationEvent.Unsaid _,
                 ConversationEvent.BreakAsked _, ConversationEvent.Paused _, ConversationEvent.Resumed _,
                 ConversationEvent.Ended _ -> false;
        };
    }

    /** A promise or own support touches nobody but the one who writes it. */
    private static boolean isIn(PlanEvent event, SeatId author) {
        return switch (event) {
            case PlanEvent.Proposed proposed -> !proposed.touches().equals(Set.of(author));
            case PlanEvent.Reworded reworded -> !reworded.touches().equals(Set.of(author));
            case PlanEvent.Removed _, PlanEvent.Agreed _, PlanEvent.AgreementTakenBack _ -> false;
        };
    }

    private static boolean isIn(NetworkEvent event) {
        return switch (event) {
            case NetworkEvent.Named _ -> true;
            // Whom to keep out of the room is a matter of safety; whom to ask and who does what, of the circle itself.
            case NetworkEvent.NameTakenBack _, NetworkEvent.KeptOut _, NetworkEvent.LetIn _, NetworkEvent.AskingPlanned _,
                 NetworkEvent.Answered _, NetworkEvent.FunctionWritten _, NetworkEvent.FunctionTakenBack _,
                 NetworkEvent.RoleProposed _, NetworkEvent.RoleTaken _, NetworkEvent.RoleGivenBack _ -> false;
        };
    }

    private static boolean isIn(FollowThroughEvent event) {
        return switch (event) {
            case FollowThroughEvent.PlanReviewed _ -> true;
            case FollowThroughEvent.DateChosen _, FollowThroughEvent.DateCancelled _, FollowThroughEvent.CheckedIn _,
                 FollowThroughEvent.Reminded _ -> false;
        };
    }

    private static boolean isSomething(String words) {
        return !words.isBlank();
    }
}
