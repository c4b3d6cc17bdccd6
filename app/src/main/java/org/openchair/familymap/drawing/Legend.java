package org.openchair.familymap.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openchair.events.ItemId;
import org.openchair.familymap.Family;
import org.openchair.familymap.Family.Bond;
import org.openchair.familymap.Family.Child;
import org.openchair.familymap.Family.Concern;
import org.openchair.familymap.Family.Couple;
import org.openchair.familymap.Family.Descent;
import org.openchair.familymap.Family.Figure;
import org.openchair.familymap.Family.Figure.Kind;
import org.openchair.familymap.Family.Gender;
import org.openchair.familymap.Family.Mark;
import org.openchair.familymap.Family.Standing;
import org.openchair.familymap.Family.Tie;
import org.openchair.familymap.layout.Box;
import org.openchair.familymap.layout.Layout.CoupleLine;
import org.openchair.familymap.layout.Layout.Spot;
import org.openchair.familymap.layout.Point;

/** What each sign of this picture means; signs that it does not use are not there. */
public final class Legend {
    public static final String VIEW_BOX = "0 0 84 48";
    private static final ItemId NOBODY = new ItemId(new UUID(0, 0));
    private static final int MIDDLE_X = 42;
    private static final int MIDDLE_Y = 24;

    /** A sign, drawn as in the picture, and the key of what it means. */
    public record Entry(String key, List<Stroke> strokes) {}

    private Legend() {}

    static List<Entry> of(Family family) {
        List<Figure> seen = family.figures().stream().filter(figure -> !figure.hidden()).toList();
        List<Entry> entries = new ArrayList<>();
        for (Gender gender : Gender.values()) {
            if (seen.stream().anyMatch(figure -> figure.gender() == gender && (figure.kind() == Kind.RELATIVE || figure.kind() == Kind.FRIEND))) {
                entries.add(figure(Meaning.of(gender), gender, Kind.RELATIVE, false, false));
            }
        }
        Arrays.stream(Kind.values()).filter(kind -> kind != Kind.RELATIVE && seen.stream().anyMatch(figure -> figure.kind() == kind))
                .forEach(kind -> entries.add(figure(Meaning.of(kind), Gender.WOMAN, kind, false, false)));
        Gender own = seen.stream().filter(Figure::focus).map(Figure::gender).findFirst().orElse(Gender.UNKNOWN);
        when(seen.stream().anyMatch(Figure::focus), figure("familymap.legend.focus", own, Kind.RELATIVE, true, false), entries);
        when(seen.stream().anyMatch(Figure::dead), figure("familymap.legend.dead", Gender.MAN, Kind.RELATIVE, false, true), entries);
        when(seen.size() < family.figures().size(), hidden(), entries);
        marks(seen, entries);
        ties(family, entries);
        for (Bond.Kind kind : Bond.Kind.values()) {
            when(family.bonds().stream().anyMatch(bond -> bond.kind() == kind), bond(kind), entries);
        }
        return entries;
    }

    private static void when(boolean used, Entry entry, List<Entry> entries) {
        if (used) {
            entries.add(entry);
        }
    }

    private static Entry figure(String key, Gender gender, Kind kind, boolean focus, boolean dead) {
        return new Entry(key, Symbol.strokes(sample(gender, kind, focus, dead, false, Set.of()), MIDDLE_X, MIDDLE_Y, false));
    }

    private static Entry hidden() {
        return new Entry("familymap.legend.hidden", Symbol.strokes(sample(Gender.UNKNOWN, Kind.RELATIVE, false, false, true, Set.of()), MIDDLE_X, MIDDLE_Y, false));
    }

    private static Figure sample(Gender gender, Kind kind, boolean focus, boolean dead, boolean hidden, Set<Mark> marks) {
        return new Figure(NOBODY, "", gender, Optional.empty(), dead, Optional.empty(), kind, focus, hidden, marks);
    }

    private static void marks(List<Figure> seen, List<Entry> entries) {
        Set<Mark> used = seen.stream().flatMap(figure -> figure.marks().stream()).collect(Collectors.toSet());
        for (Concern concern : Concern.values()) {
            for (Standing standing : Standing.values()) {
                Mark mark = new Mark(concern, standing);
                when(used.contains(mark), new Entry(Meaning.of(mark), Symbol.strokes(
                        sample(Gender.WOMAN, Kind.RELATIVE, false, false, false, Set.of(mark)), MIDDLE_X, MIDDLE_Y, false)), entries);
            }
        }
    }

    private static void ties(Family family, List<Entry> entries) {
        for (Tie tie : Tie.values()) {
            Couple couple = new Couple(NOBODY, NOBODY, NOBODY, tie, Optional.empty(), Optional.empty());
            CoupleLine line = new CoupleLine(couple, List.of(new Point(26, MIDDLE_Y), new Point(58, MIDDLE_Y)), true, new Point(39, MIDDLE_Y), new Point(0, 0));
            when(family.couples().stream().anyMatch(one -> one.tie() == tie), new Entry(Meaning.of(tie), Ties.couple(line)), entries);
        }
        for (Descent descent : Descent.values()) {
            when(family.children().stream().anyMatch(child -> child.descent() == descent), new Entry(Meaning.of(descent),
                    List.of(Stroke.line(Ties.look(descent), MIDDLE_X, 4, MIDDLE_X, 44))), entries);
        }
        when(family.children().stream().anyMatch(child -> child.twins().isPresent()), new Entry("familymap.legend.twins", List.of(
                Stroke.line("map-line", MIDDLE_X, 8, 22, 42), Stroke.line("map-line", MIDDLE_X, 8, 62, 42))), entries);
        when(family.children().stream().anyMatch(Child::identical), new Entry("familymap.legend.identical", List.of(
                Stroke.line("map-line", MIDDLE_X, 8, 22, 42), Stroke.line("map-line", MIDDLE_X, 8, 62, 42), Stroke.line("map-line", 31, 26, 53, 26))), entries);
        when(!family.households().isEmpty(), new Entry("familymap.legend.household", List.of(new Stroke("map-ring", "M14 6L70 6Q78 6 78 14L78 34Q78 42 70 42L14 42Q6 42 6 34L6 14Q6 6 14 6Z"))), entries);
    }

    private static Entry bond(Bond.Kind kind) {
        Bow bow = Bow.between(new Spot(NOBODY, -21, MIDDLE_Y, List.of()), new Spot(NOBODY, 105, MIDDLE_Y + 1, List.of()), List.of(), new Box(0, 0, 84, 48));
        return new Entry(Meaning.of(kind), Bonds.of(kind, bow));
    }
}
