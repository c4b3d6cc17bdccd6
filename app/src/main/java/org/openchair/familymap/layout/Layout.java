package org.openchair.familymap.layout;

import java.util.List;
import java.util.Optional;
import org.openchair.events.ItemId;
import org.openchair.familymap.Family;
import org.openchair.familymap.Family.Child;
import org.openchair.familymap.Family.Couple;
import org.openchair.familymap.Family.Descent;
import org.openchair.familymap.Family.Household;

/**
 * Where everything on a family map stands. It never depends on anything but the family, and holds for every family: no symbol
 * and no name lies upon another; partners stand in one row and children below them, of one row the oldest left; and no other order of
 * brothers and sisters whose years are unknown would cross fewer lines.
 *
 * @param crossings how many lines cross all the same
 */
public record Layout(int width, int height, List<Spot> spots, List<CoupleLine> couples, List<Stem> stems, List<ChildLine> children,
                     List<Ring> rings, int crossings) {

    /** The middle of a symbol, and the name below it. */
    public record Spot(ItemId figure, int x, int y, List<String> name) {
        public Box symbol() {
            return Box.around(x, y, Size.SYMBOL, Size.SYMBOL);
        }

        /** Year of birth to the left, year of death to the right, above the symbol. */
        public Box years() {
            return new Box(x - 31, y - Size.SYMBOL - Size.YEARS, x + 31, y - Size.SYMBOL);
        }

        public Box label() {
            int wide = name.stream().mapToInt(Label::width).max().orElse(0);
            return new Box(x - wide / 2, y + Size.SYMBOL, x + wide / 2, y + Size.SYMBOL + new Label(name).height());
        }
    }

    /**
     * @param side whether the partners stand side by side; otherwise a bracket runs below those between them
     * @param slash where one or two strokes say that they have parted
     * @param years where the years stand: above the middle of the line, or where it begins
     */
    public record CoupleLine(Couple couple, List<Point> path, boolean side, Point slash, Point years) {
        /** Room for two short lines of text. */
        public Box text() {
            return side ? new Box(years.x() - 20, years.y() - 2 * Size.SMALL - 1, years.x() + 20, years.y() + 2)
                    : new Box(years.x(), years.y() - Size.SMALL, years.x() + 80, years.y() + 2);
        }
    }

    /** What the lines of children hang from; drawn as for a child of birth where there is one. */
    public record Stem(List<Point> path, Descent descent) {}

    /** @param twin the bar between identical twins, drawn once for the two */
    public record ChildLine(Child child, List<Point> path, Optional<List<Point>> twin) {}

    /** A dashed line around those of a household who stand together. */
    public record Ring(Household household, List<Point> corners, Point name) {}

    public static Layout of(Family family) {
        return Untangled.of(family).layout();
    }
}
