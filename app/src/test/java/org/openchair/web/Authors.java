package org.openchair.web;

import static org.openchair.events.Role.INTERVENTIONIST;
import static org.openchair.events.Role.PERSON;
import static org.openchair.events.Role.SUPPORTER;

import java.util.EnumSet;
import java.util.Set;
import org.openchair.events.AsideEvent;
import org.openchair.events.CircleEvent.*;
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
import org.openchair.events.RehearsalEvent;
import org.openchair.events.Role;
import org.openchair.events.WellbeingEvent;

/** Who can say such a thing. The compiler asks this of every new event. */
final class Authors {
    private static final Set<Role> ANYBODY = EnumSet.allOf(Role.class);

    private Authors() {}

    static Set<Role> of(Event event) {
        return switch (event) {
            case CircleEvent circle -> of(circle);
            case ConsentEvent _, OptionsEvent _, PlanEvent _, ConversationEvent _ -> ANYBODY;
            case PreparationEvent preparation -> of(preparation);
            case FamilyMapEvent map -> of(map);
            case RehearsalEvent.LineWished _, RehearsalEvent.WishTakenBack _ -> EnumSet.of(PERSON);
            case RehearsalEvent _ -> EnumSet.of(SUPPORTER, INTERVENTIONIST);
            case FirstDayEvent.Answered _ -> EnumSet.of(PERSON);
            case FirstDayEvent _, AsideEvent.Worded _ -> EnumSet.of(SUPPORTER, INTERVENTIONIST);
            case AsideEvent _ -> EnumSet.of(SUPPORTER);
            case InvitationEvent invitation -> of(invitation);
            case NetworkEvent network -> of(network);
            case FollowThroughEvent.CheckedIn _ -> EnumSet.of(SUPPORTER, PERSON);
            case FollowThroughEvent.DateChosen _, FollowThroughEvent.DateCancelled _ -> EnumSet.of(PERSON);
            case FollowThroughEvent.PlanReviewed _ -> EnumSet.of(PERSON, INTERVENTIONIST);
            case FollowThroughEvent.Reminded _ -> EnumSet.of(INTERVENTIONIST);
            case WellbeingEvent _ -> EnumSet.of(SUPPORTER, PERSON);
        };
    }

    private static Set<Role> of(CircleEvent event) {
        return switch (event) {
            case CallNoted _, Told _, ToldAbout _, TakenBack _ -> EnumSet.of(SUPPORTER, INTERVENTIONIST);
            case CircleEvent.OwnAccount _, CircleEvent.OwnAccountTakenBack _, CircleEvent.CorrectionAsked _, CircleEvent.Restricted _,
                 CircleEvent.RestrictionLifted _ -> EnumSet.of(PERSON);
            case CircleEvent.CorrectionAnswered _, CircleEvent.Greeted _, CircleEvent.TurnedDown _ -> EnumSet.of(INTERVENTIONIST);
            case CircleEvent.Begun _, CircleEvent.Unseated _, CircleEvent.KeptOpen _ -> EnumSet.of(PERSON);
            case CircleEvent.Opened _, Seated _, LinkIssued _ -> EnumSet.of(PERSON, INTERVENTIONIST);
            case Reachable _, LanguageChosen _ -> ANYBODY;
            case LinkOpened _, LinkAskedFor _, PinSet _, PinRemoved _ -> EnumSet.of(SUPPORTER, PERSON);
            case Left _, SaidGoodbye _ -> EnumSet.of(SUPPORTER);
            case Closed _ -> EnumSet.of(PERSON, INTERVENTIONIST);
            case LinkMailed _, LinkRevoked _, LetterNotDelivered _, CircleEvent.LinkTexted _, Promised _, PromiseSettled _,
                 MinutesNoted _, MinutesTakenBack _, Nudged _ -> EnumSet.of(INTERVENTIONIST);
        };
    }

    private static Set<Role> of(NetworkEvent event) {
        return switch (event) {
            case NetworkEvent.Named _, NetworkEvent.NameTakenBack _, NetworkEvent.KeptOut _, NetworkEvent.LetIn _, NetworkEvent.Answered _,
                 NetworkEvent.RoleTaken _, NetworkEvent.RoleGivenBack _ -> EnumSet.of(SUPPORTER, INTERVENTIONIST);
            case NetworkEvent.AskingPlanned _ -> EnumSet.of(INTERVENTIONIST);
            case NetworkEvent.FunctionWritten _, NetworkEvent.FunctionTakenBack _ -> EnumSet.of(SUPPORTER);
            case NetworkEvent.RoleProposed _ -> EnumSet.of(PERSON, INTERVENTIONIST);
        };
    }

    private static Set<Role> of(PreparationEvent event) {
        return switch (event) {
            case PreparationEvent.SafetyAnswered _, PreparationEvent.Written _, PreparationEvent.MessageWritten _,
                 PreparationEvent.MessageShared _, PreparationEvent.MeetingAnswered _ -> EnumSet.of(SUPPORTER);
            case PreparationEvent.QuietWordSaid _ -> EnumSet.of(SUPPORTER, PERSON);
            case PreparationEvent.BarrierNamed _, PreparationEvent.BarrierTakenBack _, PreparationEvent.BarrierEntrusted _,
                 PreparationEvent.BarrierTakenOn _, PreparationEvent.BarrierHandedBack _, PreparationEvent.BarrierReleased _,
                 PreparationEvent.BarrierTried _, PreparationEvent.MeetingHeld _, PreparationEvent.DecidedTogether _,
                 PreparationEvent.DecisionEnded _ -> EnumSet.of(SUPPORTER, INTERVENTIONIST);
            case PreparationEvent.SafetyDecided _, PreparationEvent.SafetyConditionsSet _, PreparationEvent.SafetyConditionMet _,
                 PreparationEvent.QuietWordSettled _, PreparationEvent.MeetingPlanned _, PreparationEvent.MeetingCancelled _ -> EnumSet.of(INTERVENTIONIST);
        };
    }

    private static Set<Role> of(FamilyMapEvent event) {
        return switch (event) {
            case FamilyMapEvent.BondDrawn drawn when drawn.kind() == FamilyMapEvent.Bond.ABUSE -> EnumSet.of(INTERVENTIONIST);
            case FamilyMapEvent.BondErased erased when erased.kind() == FamilyMapEvent.Bond.ABUSE -> EnumSet.of(INTERVENTIONIST);
            case FamilyMapEvent.SelfIdentified _, FamilyMapEvent.SelfIdentificationTakenBack _ -> EnumSet.of(SUPPORTER, PERSON);
            case FamilyMapEvent.OwnFigureCorrected _, FamilyMapEvent.OwnFigureHidden _, FamilyMapEvent.OwnFigureShown _ -> EnumSet.of(PERSON);
            case FamilyMapEvent.FigureDrawn _, FamilyMapEvent.FigureChanged _, FamilyMapEvent.FigureErased _, FamilyMapEvent.CoupleDrawn _,
                 FamilyMapEvent.CoupleChanged _, FamilyMapEvent.CoupleErased _, FamilyMapEvent.ChildPlaced _, FamilyMapEvent.ChildReleased _,
                 FamilyMapEvent.ChildrenOrdered _, FamilyMapEvent.HouseholdDrawn _, FamilyMapEvent.HouseholdErased _, FamilyMapEvent.BondDrawn _,
                 FamilyMapEvent.BondErased _, FamilyMapEvent.ConcernReported _, FamilyMapEvent.ConcernTakenBack _ -> EnumSet.of(SUPPORTER, INTERVENTIONIST);
        };
    }

    private static Set<Role> of(InvitationEvent event) {
        return switch (event) {
            case InvitationEvent.Drafted _, InvitationEvent.Composed _, InvitationEvent.ReadAloud _ -> EnumSet.of(SUPPORTER, INTERVENTIONIST);
            case InvitationEvent.ParagraphWritten _ -> EnumSet.of(SUPPORTER);
            case InvitationEvent.SentInParagraphs _, InvitationEvent.Entrusted _ -> EnumSet.of(INTERVENTIONIST);
            case InvitationEvent.StoodBehind _, InvitationEvent.SteppedBack _, InvitationEvent.TieSaid _ -> EnumSet.of(SUPPORTER);
            case InvitationEvent.StaysAway _, InvitationEvent.TimeProposed _, InvitationEvent.TimeTakenOff _, InvitationEvent.TimesMarked _ -> EnumSet.of(SUPPORTER, INTERVENTIONIST);
            case InvitationEvent.ReminderChosen _, InvitationEvent.ReminderDropped _ -> ANYBODY;
            case InvitationEvent.TimesOffered _ -> EnumSet.of(INTERVENTIONIST);
            case InvitationEvent.StopExplained _, InvitationEvent.WarningExplained _, InvitationEvent.Sent _, InvitationEvent.Withdrawn _,
                 InvitationEvent.WishAgreed _, InvitationEvent.Counterproposed _, InvitationEvent.QuestionAnswered _,
                 InvitationEvent.GuestSeated _, InvitationEvent.GuestDeclined _, InvitationEvent.AwayTold _, InvitationEvent.LaterCame _ -> EnumSet.of(INTERVENTIONIST);
            case InvitationEvent.Accepted _, InvitationEvent.AcceptedWithChanges _, InvitationEvent.TalkAsked _, InvitationEvent.QuestionAsked _, InvitationEvent.Postponed _,
                 InvitationEvent.Declined _, InvitationEvent.ContactRefused _, InvitationEvent.LaterAsked _, InvitationEvent.GuestNamed _,
                 InvitationEvent.GuestTakenBack _, InvitationEvent.AwayAsked _, InvitationEvent.AwayTakenBack _ -> EnumSet.of(PERSON);
        };
    }

    /** After these, an open page of the seat they are about is no longer good. */
    static boolean endsPages(Event event) {
        return event instanceof Left || event instanceof CircleEvent.Unseated || event instanceof LinkIssued || event instanceof LinkMailed || event instanceof CircleEvent.LinkTexted || event instanceof LinkRevoked;
    }
}
