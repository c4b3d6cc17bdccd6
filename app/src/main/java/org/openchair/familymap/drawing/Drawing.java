package org.openchair.familymap.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openchair.events.ItemId;
import org.openchair.familymap.Family;
import org.openchair.familymap.layout.Box;
import org.openchair.familymap.layout.Layout;
import org.openchair.familymap.layout.Layout.CoupleLine;
import org.openchair.familymap.layout.Layout.Ring;
import org.openchair.familymap.layout.Layout.Spot;

/**
 * The picture of a family, its legend, and the same in sentences.
 *
 * @param lines below the symbols
 * @param writings at lines and households
 * @param legend only what this picture uses
 */
public record Drawing(int width, int height, List<Stroke> lines, List<Writing> writings, List<Symbol> symbols, List<Legend.Entry> legend,
                      List<Telling.About> telling) {
    private static final int FEW = 250;
    private static final int WIDE = 1000;
    private static final int WIDEST = 1900;

    /** @param year the reader's, for ages */
    public static Drawing of(Family family, int year) {
        Layout layout = Layout.of(family);
        Map<ItemId, Spot> spots = new HashMap<>();
        layout.spots().forEach(spot -> spots.put(spot.figure(), spot));
        return new Drawing(layout.width(), layout.height(), lines(family, layout, spots), writings(layout),
                family.figures().stream().map(figure -> Symbol.of(figure, spots.get(figure.id()), year)).toList(), Legend.of(family), Telling.of(family));
    }

    private static List<Stroke> lines(Family family, Layout layout, Map<ItemId, Spot> spots) {
        List<Stroke> lines = new ArrayList<>(layout.rings().stream().map(Ties::ring).toList());
        layout.stems().forEach(stem -> lines.add(Ties.stem(stem)));
        layout.children().forEach(child -> lines.addAll(Ties.child(child)));
        layout.couples().forEach(couple -> lines.addAll(Ties.couple(couple)));
        List<Box> taken = layout.spots().stream().flatMap(spot -> Stream.of(spot.symbol(), spot.label(), spot.years())).toList();
        Box sheet = new Box(8, 8, layout.width() - 8, layout.height() - 8);
        family.bonds().forEach(bond -> {
            Spot from = spots.get(bond.from());
            Spot to = spots.get(bond.to());
            List<Box> others = taken.stream().filter(box -> !box.equals(from.symbol()) && !box.equals(to.symbol())).toList();
            lines.addAll(Bonds.of(bond.kind(), Bow.between(from, to, others, sheet)));
        });
        return lines;
    }

    private static List<Writing> writings(Layout layout) {
        List<Writing> writings = new ArrayList<>();
        for (CoupleLine couple : layout.couples()) {
            writings.addAll(Ties.years(couple));
        }
        for (Ring ring : layout.rings()) {
            writings.add(new Writing("map-home", ring.name().x(), ring.name().y(), ring.household().name()));
        }
        return writings;
    }

    public String viewBox() {
        return "0 0 " + width + " " + height;
    }

    /** How large the picture becomes, and how small before it is moved instead: a class of the page. */
    public String size() {
        if (width <= FEW) {
            return "map-few";
        }
        return width > WIDEST ? "map-widest" : width > WIDE ? "map-wide" : "map-small";
    }
}
