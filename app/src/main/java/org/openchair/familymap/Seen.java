package org.openchair.familymap;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openchair.events.ItemId;
import org.openchair.events.Viewer;
import org.openchair.familymap.Family.Bond;
import org.openchair.familymap.Family.Couple;
import org.openchair.familymap.Family.Figure;
import org.openchair.familymap.Family.Household;
import org.openchair.kit.Who;

/** The family as one seat finds it: with marks, and without what somebody keeps to themselves. */
final class Seen {
    private Seen() {}

    /** @param map folded from what the viewer may know */
    static Family of(FamilyMap map, Viewer viewer) {
        Set<ItemId> away = viewer.isPerson() ? Set.of() : map.hidden();
        Family all = map.family();
        List<Figure> figures = all.figures().stream().map(figure -> away.contains(figure.id()) ? place(figure, map) : marked(figure, map)).toList();
        List<Couple> couples = all.couples().stream().map(couple -> away.contains(couple.first()) || away.contains(couple.second())
                ? new Couple(couple.id(), couple.first(), couple.second(), couple.tie(), Optional.empty(), Optional.empty()) : couple).toList();
        List<Household> homes = all.households().stream().map(home -> new Household(home.id(), home.name(),
                home.members().stream().filter(member -> !away.contains(member)).collect(Collectors.toCollection(LinkedHashSet::new)))).toList();
        List<Bond> bonds = all.bonds().stream().filter(bond -> bond.kind() == Bond.Kind.ABUSE
                || !away.contains(bond.from()) && !away.contains(bond.to())).toList();
        return new Family(figures, couples, all.children(), homes, bonds);
    }

    /** Only the place in the family: the figure of somebody who hid it, for everybody but them. */
    private static Figure place(Figure figure, FamilyMap map) {
        return new Figure(figure.id(), "", Family.Gender.UNKNOWN, Optional.empty(), false, Optional.empty(), figure.kind(),
                map.isPerson(figure.id()), true, Set.of());
    }

    private static Figure marked(Figure figure, FamilyMap map) {
        return new Figure(figure.id(), figure.name(), figure.gender(), figure.born(), figure.dead(), figure.died(), figure.kind(),
                map.isPerson(figure.id()), false, map.concerns().marks(figure.id(), map.seatOf(figure.id())));
    }

    /** For paper that may lie around. */
    static Family initials(Family family) {
        return new Family(family.figures().stream().map(figure -> new Figure(figure.id(), Who.initials(figure.name()), figure.gender(),
                figure.born(), figure.dead(), figure.died(), figure.kind(), figure.focus(), figure.hidden(), figure.marks())).toList(),
                family.couples(), family.children(), family.households().stream().map(home ->
                new Household(home.id(), Who.initials(home.name()), home.members())).toList(), family.bonds());
    }

    /** What leaves the house: nobody who hid, no danger, no word on how anybody is. */
    static Family forAFile(Family family) {
        return new Family(family.figures().stream().map(figure -> new Figure(figure.id(), figure.name(), figure.gender(), figure.born(),
                figure.dead(), figure.died(), figure.kind(), false, figure.hidden(), Set.of())).toList(), family.couples(), family.children(),
                family.households(), family.bonds().stream().filter(bond -> bond.kind() != Bond.Kind.ABUSE).toList());
    }
}
