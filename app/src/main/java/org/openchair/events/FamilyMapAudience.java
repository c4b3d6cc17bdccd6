package org.openchair.events;

import static org.openchair.events.Audience.Group.ALL_BUT_GUESTS;
import static org.openchair.events.Audience.Group.INTERVENTIONIST;

/** Who may know of what is on the family map. */
final class FamilyMapAudience {
    private FamilyMapAudience() {}

    static Audience of(FamilyMapEvent event) {
        return switch (event) {
            case FamilyMapEvent.FigureDrawn _, FamilyMapEvent.FigureChanged _, FamilyMapEvent.FigureErased _,
                 FamilyMapEvent.CoupleDrawn _, FamilyMapEvent.CoupleChanged _, FamilyMapEvent.CoupleErased _,
                 FamilyMapEvent.ChildPlaced _, FamilyMapEvent.ChildReleased _, FamilyMapEvent.ChildrenOrdered _,
                 FamilyMapEvent.HouseholdDrawn _, FamilyMapEvent.HouseholdErased _, FamilyMapEvent.OwnFigureCorrected _,
                 FamilyMapEvent.OwnFigureHidden _, FamilyMapEvent.OwnFigureShown _ -> ALL_BUT_GUESTS;
            case FamilyMapEvent.BondDrawn drawn -> of(drawn.kind());
            case FamilyMapEvent.BondErased erased -> of(erased.kind());
            case FamilyMapEvent.ConcernReported reported -> new Audience.SeatAndPerson(reported.informant());
            case FamilyMapEvent.ConcernTakenBack taken -> new Audience.SeatAndPerson(taken.informant());
            case FamilyMapEvent.SelfIdentified said -> of(said.sharing());
            case FamilyMapEvent.SelfIdentificationTakenBack taken -> of(taken.sharing());
        };
    }

    /** Everyone who has the map before them. */
    private static Audience of(Sharing sharing) {
        return sharing == Sharing.EVERYONE ? ALL_BUT_GUESTS : StageAudience.of(sharing);
    }

    /** What could put somebody in danger were it seen. */
    private static Audience of(FamilyMapEvent.Bond kind) {
        return switch (kind) {
            case ABUSE -> INTERVENTIONIST;
            case CLOSE, DISTANT, CONFLICT, CLOSE_CONFLICT, CUT_OFF, CUT_OFF_REPAIRED, CARING -> ALL_BUT_GUESTS;
        };
    }
}
