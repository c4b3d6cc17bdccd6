package org.openchair.familymap;

import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;

import java.util.Optional;
import java.util.UUID;
import org.openchair.ACircle;
import org.openchair.events.FamilyMapEvent.FigureDrawn;
import org.openchair.events.FamilyMapEvent.Gender;
import org.openchair.events.FamilyMapEvent.Kind;
import org.openchair.events.ItemId;
import org.openchair.events.SeatId;

/** Histories of a family map for tests: Ana drew Daniel, and whoever is named. */
final class AMap {
    static final ItemId DAN = id(1);
    static final ItemId ELENA = id(2);
    static final ItemId JOSE = id(3);
    static final ItemId ANNA = id(4);
    static final ItemId BEN = id(5);

    private AMap() {}

    static ItemId id(int number) {
        return new ItemId(new UUID(9, number));
    }

    static ACircle withDaniel() {
        return ACircle.opened().by(ANA, figure(DAN, "Daniel", Optional.of(DANIEL)), figure(ANNA, "Ana", Optional.of(ANA)));
    }

    static FigureDrawn figure(ItemId item, String name) {
        return figure(item, name, Optional.empty());
    }

    static FigureDrawn figure(ItemId item, String name, Optional<SeatId> seat) {
        return new FigureDrawn(item, name, Gender.UNKNOWN, Optional.empty(), false, Optional.empty(), Kind.RELATIVE, seat);
    }

    static FamilyMapCommand.Draw draw(ItemId figure, ItemId tie, String name, Kin kin, ItemId to) {
        return new FamilyMapCommand.Draw(figure, tie, name, Optional.empty(), "", Optional.of(kin), Optional.of(to));
    }

    static FamilyMapCommand.Join join(ItemId item, ItemId from, Joining how, ItemId with) {
        return new FamilyMapCommand.Join(item, Optional.of(from), Optional.of(with), Optional.of(how));
    }
}
