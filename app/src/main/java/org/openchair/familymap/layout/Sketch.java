package org.openchair.familymap.layout;

import java.util.List;
import java.util.stream.IntStream;
import org.openchair.familymap.Family.Figure;
import org.openchair.familymap.layout.Layout.Spot;

/** The family laid out with one order of brothers and sisters. */
final class Sketch {
    final Kin kin;
    final Siblings siblings;
    final Rows rows;
    final Across across;
    final Ports ports;
    final Bands bands;
    final List<Label> labels;
    final Lines lines;
    final int crossings;

    Sketch(Kin kin, Siblings siblings, List<Label> labels) {
        this.kin = kin;
        this.siblings = siblings;
        this.labels = labels;
        rows = new Rows(kin, Sequence.of(kin, siblings));
        across = Across.of(kin, rows);
        ports = new Ports(kin, rows, across);
        bands = new Bands(kin, rows, ports, labels);
        lines = new Lines(this);
        crossings = lines.crossings.count();
    }

    static List<Label> labels(Kin kin) {
        return kin.family.figures().stream().map(Sketch::label).toList();
    }

    private static Label label(Figure figure) {
        return figure.hidden() ? new Label(List.of()) : Label.of(figure.name());
    }

    Layout layout() {
        List<Spot> spots = IntStream.range(0, kin.family.figures().size()).mapToObj(i -> new Spot(kin.family.figures().get(i).id(),
                x(i), y(i), labels.get(i).lines())).toList();
        int width = spots.stream().mapToInt(Spot::x).max().orElse(0) + Size.HALF + Size.MARGIN;
        return new Layout(width, bands.height(), spots, lines.couples, lines.stems, lines.children, Rings.of(this), crossings);
    }

    int x(int node) {
        return (int) across.x[node];
    }

    int y(int node) {
        return bands.middle[kin.row.get(node)];
    }

    /** Where a line begins that goes down from a figure: below its name; a bend has none. */
    int foot(int node) {
        return kin.bend(node) ? bands.top[kin.row.get(node)] : y(node) + Size.SYMBOL + labels.get(node).height() + 2;
    }
}
