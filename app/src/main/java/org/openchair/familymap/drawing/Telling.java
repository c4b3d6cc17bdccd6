package org.openchair.familymap.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openchair.events.ItemId;
import org.openchair.familymap.Family;
import org.openchair.familymap.Family.Bond;
import org.openchair.familymap.Family.Child;
import org.openchair.familymap.Family.Couple;
import org.openchair.familymap.Family.Figure;
import org.openchair.familymap.Family.Figure.Kind;

/** The map in sentences, one figure after the other, for whoever does not look at pictures. Everything drawn is told. */
public final class Telling {
    private final Family family;

    /** What there is to say about one figure; without a name where only the place is shown. */
    public record About(ItemId figure, String name, List<Said> lines) {}

    private Telling(Family family) {
        this.family = family;
    }

    static List<About> of(Family family) {
        Telling telling = new Telling(family);
        return family.figures().stream().map(figure -> new About(figure.id(), telling.name(figure.id()), telling.lines(figure))).toList();
    }

    private List<Said> lines(Figure figure) {
        List<Said> lines = new ArrayList<>();
        if (!figure.hidden()) {
            own(figure, lines);
        }
        family.children().stream().filter(child -> child.child().equals(figure.id())).forEach(child -> from(child, lines));
        family.couples().stream().filter(couple -> couple.has(figure.id())).forEach(couple -> lines.add(new Said(Meaning.of(couple.tie()), partner(couple, figure))));
        String children = names(family.children().stream().filter(child -> family.parents(child).contains(figure.id())), Child::child);
        if (!children.isEmpty()) {
            lines.add(new Said("familymap.told.children", children));
        }
        family.households().stream().filter(home -> home.members().contains(figure.id())).forEach(home -> lines.add(new Said("familymap.told.household", home.name())));
        if (!figure.hidden()) {
            figure.marks().forEach(mark -> lines.add(Said.of(Meaning.of(mark))));
        }
        family.bonds().stream().filter(bond -> bond.from().equals(figure.id())).forEach(bond -> lines.add(to(bond)));
        family.bonds().stream().filter(bond -> bond.to().equals(figure.id())).forEach(bond -> lines.add(back(bond)));
        return lines;
    }

    private static void own(Figure figure, List<Said> lines) {
        if (figure.focus()) {
            lines.add(Said.of("familymap.legend.focus"));
        }
        lines.add(Said.of(figure.kind() == Kind.RELATIVE ? Meaning.of(figure.gender()) : Meaning.of(figure.kind())));
        figure.born().ifPresent(year -> lines.add(new Said("familymap.told.born", year.toString())));
        if (figure.dead()) {
            lines.add(figure.died().map(year -> new Said("familymap.told.died", year.toString())).orElse(Said.of("familymap.legend.dead")));
        }
    }

    private void from(Child child, List<Said> lines) {
        String parents = names(family.parents(child).stream(), Function.identity());
        lines.add(new Said(switch (child.descent()) {
            case BIRTH -> "familymap.told.born-to";
            case ADOPTED -> "familymap.told.adopted-by";
            case FOSTER -> "familymap.told.foster-with";
        }, parents));
        child.twins().ifPresent(twins -> lines.add(new Said(child.identical() ? "familymap.told.identical" : "familymap.told.twin",
                names(family.children().stream().filter(other -> other.twins().equals(child.twins()) && !other.child().equals(child.child())), Child::child))));
    }

    private String partner(Couple couple, Figure figure) {
        String years = couple.since().map(String::valueOf).orElse("") + couple.until().map(year -> "–" + year).orElse("");
        return name(couple.first().equals(figure.id()) ? couple.second() : couple.first()) + (years.isEmpty() ? "" : " (" + years + ")");
    }

    private Said to(Bond bond) {
        return new Said(Meaning.of(bond.kind()), name(bond.to()));
    }

    private Said back(Bond bond) {
        return new Said(switch (bond.kind()) {
            case CARING -> "familymap.told.cared-for";
            case ABUSE -> "familymap.told.hurt-by";
            case CLOSE, DISTANT, CONFLICT, CLOSE_CONFLICT, CUT_OFF, CUT_OFF_REPAIRED -> Meaning.of(bond.kind());
        }, name(bond.from()));
    }

    private <T> String names(Stream<T> all, Function<T, ItemId> figure) {
        return all.map(figure).distinct().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(ItemId id) {
        return family.figure(id).filter(figure -> !figure.hidden()).map(Figure::name).orElse("…");
    }
}
