package org.openchair.events;

import static org.openchair.events.Audience.Group.AUTHOR;
import static org.openchair.events.Audience.Group.AUTHOR_AND_INTERVENTIONIST;
import static org.openchair.events.Audience.Group.INTERVENTIONIST;
import static org.openchair.events.Audience.Group.PERSON_AND_INTERVENTIONIST;
import static org.openchair.events.Audience.Group.WHOLE_CIRCLE;

import org.openchair.events.CircleEvent.*;

/** Who may know of what concerns the circle itself. */
final class CircleAudience {
    private CircleAudience() {}

    static Audience of(CircleEvent event) {
        return switch (event) {
            case SaidGoodbye goodbye -> StageAudience.of(goodbye.sharing());
            case Opened _, Seated _, Left _, Closed _, Restricted _, RestrictionLifted _, Begun _, Unseated _, KeptOpen _ -> WHOLE_CIRCLE;
            case OwnAccount own -> StageAudience.of(own.sharing());
            case OwnAccountTakenBack back -> StageAudience.of(back.sharing());
            case CorrectionAsked _, CorrectionAnswered _, Greeted _, TurnedDown _ -> PERSON_AND_INTERVENTIONIST;
            case Reachable reachable -> Audience.seat(reachable.seat());
            case CallNoted call -> Audience.seat(call.caller());
            case Told told -> Audience.seat(told.informant());
            case ToldAbout told -> Audience.seat(told.informant());
            case Promised promised -> Audience.seat(promised.to());
            case PromiseSettled settled -> Audience.seat(settled.to());
            case TakenBack takenBack -> Audience.seat(takenBack.informant());
            case LinkIssued issued -> Audience.seat(issued.seat());
            case LinkMailed mailed -> Audience.seat(mailed.seat());
            case LinkTexted texted -> Audience.seat(texted.seat());
            case LinkOpened _, LinkAskedFor _, LinkRevoked _, LetterNotDelivered _, MinutesNoted _,
                 MinutesTakenBack _, Nudged _ -> INTERVENTIONIST;
            case PinSet _, PinRemoved _ -> AUTHOR;
            case LanguageChosen _ -> AUTHOR_AND_INTERVENTIONIST;
        };
    }
}
