package org.openchair.familymap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openchair.events.FamilyMapEvent;
import org.openchair.events.FamilyMapEvent.Descent;
import org.openchair.events.FamilyMapEvent.Gender;
import org.openchair.events.FamilyMapEvent.Kind;
import org.openchair.events.FamilyMapEvent.Tie;

/** A whole family as events. Marks are left: a file is nobody's word. */
final class Redrawn {
    private Redrawn() {}

    static List<FamilyMapEvent> events(Family family) {
        List<FamilyMapEvent> events = new ArrayList<>();
        family.figures().forEach(figure -> events.add(new FamilyMapEvent.FigureDrawn(figure.id(), shortened(figure.name()),
                Gender.valueOf(figure.gender().name()), figure.born(), figure.dead(), figure.died(), Kind.valueOf(figure.kind().name()), Optional.empty())));
        family.couples().forEach(couple -> events.add(new FamilyMapEvent.CoupleDrawn(couple.id(), couple.first(), couple.second(),
                Tie.valueOf(couple.tie().name()), couple.since(), couple.until())));
        family.children().forEach(child -> events.add(new FamilyMapEvent.ChildPlaced(child.child(), child.of(),
                Descent.valueOf(child.descent().name()), child.twins(), child.identical())));
        family.households().forEach(home -> events.add(new FamilyMapEvent.HouseholdDrawn(home.id(), shortened(home.name()), List.copyOf(home.members()))));
        family.bonds().stream().filter(bond -> bond.kind() != Family.Bond.Kind.ABUSE).forEach(bond -> events.add(
                new FamilyMapEvent.BondDrawn(bond.id(), bond.from(), bond.to(), FamilyMapEvent.Bond.valueOf(bond.kind().name()))));
        return events;
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), FamilyMap.LONGEST_NAME));
    }
}
