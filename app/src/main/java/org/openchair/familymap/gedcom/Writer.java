package org.openchair.familymap.gedcom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openchair.events.ItemId;
import org.openchair.familymap.Family;
import org.openchair.familymap.Family.Bond;
import org.openchair.familymap.Family.Child;
import org.openchair.familymap.Family.Figure;
import org.openchair.familymap.Family.Figure.Kind;
import org.openchair.familymap.Family.Household;

/** From a family to the lines of a file. */
final class Writer {
    final Version version;
    final Report report;
    /** What is written: without animals and children not born where the version has no word for them. */
    final Family family;
    final Map<ItemId, String> people = new HashMap<>();
    final Map<ItemId, String> families = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();

    Writer(Family whole, Version version, Report report) {
        this.version = version;
        this.report = report;
        family = version.seven() ? whole : whole.without(this::hasNoWord);
        family.figures().forEach(figure -> people.put(figure.id(), "@I" + (people.size() + 1) + "@"));
        family.couples().forEach(couple -> families.put(couple.id(), "@F" + (families.size() + 1) + "@"));
        family.children().forEach(child -> families.putIfAbsent(child.of(), "@F" + (families.size() + 1) + "@"));
    }

    private boolean hasNoWord(Figure figure) {
        boolean without = switch (figure.kind()) {
            case PREGNANCY, LOSS, PET -> true;
            case RELATIVE, FRIEND, HELPER -> false;
        };
        if (without) {
            report.add(0, figure.name(), Why.NO_WORD);
        }
        return without;
    }

    String text() {
        head();
        FigureWriter figures = new FigureWriter(this);
        family.figures().forEach(figures::write);
        UnionWriter unions = new UnionWriter(this);
        families.keySet().forEach(unions::write);
        int homes = 0;
        for (Household home : family.households()) {
            home(home, ++homes);
        }
        if (!version.seven()) {
            line(0, "@U1@ SUBM");
            line(1, "NAME Open Chair");
        }
        line(0, "TRLR");
        return text.toString();
    }

    private void head() {
        line(0, "HEAD");
        line(1, "GEDC");
        line(2, "VERS " + version.number());
        if (version.seven()) {
            line(1, "SCHMA");
            Schema.TAGS.forEach(tag -> line(2, "TAG " + tag + " " + Schema.meaning(tag)));
            line(1, "SOUR OPENCHAIR");
        } else {
            line(2, "FORM LINEAGE-LINKED");
            if (version == Version.V5_5_5) {
                line(3, "VERS 5.5.5");
            }
            line(1, "CHAR UTF-8");
            line(1, "SOUR OPENCHAIR");
            line(1, "SUBM @U1@");
        }
    }

    private void home(Household home, int number) {
        if (!version.seven()) {
            report.add(0, home.name(), Why.NO_WORD);
            return;
        }
        line(0, "@H" + number + "@ _HOUSE");
        line(1, "NAME " + clean(home.name()));
        home.members().forEach(member -> line(1, "_MEMBER " + people.get(member)));
    }

    void line(int level, String rest) {
        text.append(level).append(' ').append(rest.stripTrailing()).append("\r\n");
    }

    /** One line, with the sign @ as the version wants it. */
    String clean(String words) {
        String line = words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return !version.seven() ? line.replace("@", "@@") : line.startsWith("@") ? "@" + line : line;
    }

    List<Child> linesOf(ItemId child) {
        return family.children().stream().filter(one -> one.child().equals(child)).toList();
    }

    List<Bond> bondsFrom(ItemId figure) {
        return family.bonds().stream().filter(bond -> bond.from().equals(figure)).toList();
    }

    /** Friends and helpers, and for each the one who names them: the first with a bond or a roof, or else the person. */
    Map<ItemId, List<Figure>> named() {
        Map<ItemId, List<Figure>> named = new LinkedHashMap<>();
        for (Figure figure : family.figures()) {
            if (figure.kind() == Kind.FRIEND || figure.kind() == Kind.HELPER) {
                by(figure).ifPresent(by -> named.computeIfAbsent(by, one -> new ArrayList<>()).add(figure));
            }
        }
        return named;
    }

    private Optional<ItemId> by(Figure friend) {
        return family.bonds().stream().filter(bond -> bond.from().equals(friend.id()) || bond.to().equals(friend.id()))
                .map(bond -> bond.from().equals(friend.id()) ? bond.to() : bond.from()).findFirst()
                .or(() -> family.figures().stream().filter(Figure::focus).map(Figure::id).findFirst())
                .or(() -> family.figures().stream().map(Figure::id).findFirst()).filter(by -> !by.equals(friend.id()));
    }
}
