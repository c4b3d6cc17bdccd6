package org.openchair.familymap.gedcom;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openchair.events.ItemId;
import org.openchair.familymap.Family.Child;
import org.openchair.familymap.Family.Descent;
import org.openchair.familymap.Family.Figure;
import org.openchair.familymap.Family.Figure.Kind;
import org.openchair.familymap.Family.Gender;

/** One figure's record. Of somebody hidden only the place is written. */
final class FigureWriter {
    private final Writer to;
    private final Map<ItemId, List<Figure>> named;

    FigureWriter(Writer to) {
        this.to = to;
        named = to.named();
    }

    void write(Figure figure) {
        to.line(0, to.people.get(figure.id()) + " INDI");
        if (!figure.hidden()) {
            to.line(1, "NAME " + to.clean(figure.name().replace("/", " ")));
            to.line(1, "SEX " + sex(figure));
            figure.born().ifPresent(year -> event("BIRT", year));
            figure.died().ifPresentOrElse(year -> event("DEAT", year), () -> {
                if (figure.dead()) {
                    to.line(1, "DEAT Y");
                }
            });
        }
        to.linesOf(figure.id()).forEach(this::childhood);
        to.family.couples().stream().filter(couple -> couple.has(figure.id())).forEach(couple -> to.line(1, "FAMS " + to.families.get(couple.id())));
        if (to.families.containsKey(figure.id())) {
            to.line(1, "FAMS " + to.families.get(figure.id()));
        }
        to.linesOf(figure.id()).forEach(this::twins);
        named.getOrDefault(figure.id(), List.of()).forEach(this::friend);
        if (to.version.seven()) {
            own(figure);
        } else {
            leave(figure);
        }
    }

    private String sex(Figure figure) {
        return switch (figure.gender()) {
            case WOMAN -> "F";
            case MAN -> "M";
            case UNKNOWN -> "U";
            case NON_BINARY -> other(figure);
        };
    }

    /** X came into the format with 5.5.5. */
    private String other(Figure figure) {
        if (to.version == Version.V5_5_1) {
            to.report.add(0, figure.name() + ": X", Why.NO_WORD);
            return "U";
        }
        return "X";
    }

    private void event(String tag, int year) {
        to.line(1, tag);
        to.line(2, "DATE " + year);
    }

    private void childhood(Child child) {
        to.line(1, "FAMC " + to.families.get(child.of()));
        if (child.descent() != Descent.BIRTH) {
            String how = child.descent() == Descent.ADOPTED ? "adopted" : "foster";
            to.line(2, "PEDI " + (to.version.seven() ? how.toUpperCase(Locale.ROOT) : how));
        }
    }

    private void twins(Child child) {
        to.family.children().stream().filter(other -> child.twins().isPresent() && other.twins().equals(child.twins()) && other.of().equals(child.of())
                && !other.child().equals(child.child())).forEach(other -> {
                    to.line(1, "ASSO " + to.people.get(other.child()));
                    to.line(2, to.version.seven() ? "ROLE MULTIPLE" : "RELA twin");
                    if (child.identical() && to.version.seven()) {
                        to.line(2, "_IDENTICAL Y");
                    } else if (child.identical()) {
                        to.report.add(0, to.family.figure(child.child()).map(Figure::name).orElse("") + ": identical", Why.NO_WORD);
                    }
                });
    }

    private void friend(Figure friend) {
        boolean helper = friend.kind() == Kind.HELPER;
        to.line(1, "ASSO " + to.people.get(friend.id()));
        if (!to.version.seven()) {
            to.line(2, helper ? "RELA helper" : "RELA friend");
        } else if (helper) {
            to.line(2, "ROLE OTHER");
            to.line(3, "PHRASE Helper");
        } else {
            to.line(2, "ROLE FRIEND");
        }
    }

    private void own(Figure figure) {
        if (figure.kind() != Kind.RELATIVE) {
            to.line(1, "_KIND " + figure.kind());
        }
        if (figure.focus()) {
            to.line(1, "_FOCUS Y");
        }
        if (figure.hidden()) {
            to.line(1, "_HIDDEN Y");
        } else {
            figure.marks().forEach(mark -> {
                to.line(1, "_CONCERN " + mark.concern());
                to.line(2, "_STANDING " + mark.standing());
            });
        }
        to.bondsFrom(figure.id()).forEach(bond -> {
            to.line(1, "_BOND " + to.people.get(bond.to()));
            to.line(2, "TYPE " + bond.kind());
        });
    }

    private void leave(Figure figure) {
        if (figure.focus()) {
            to.report.add(0, figure.name() + ": focus", Why.NO_WORD);
        }
        if (!figure.hidden()) {
            figure.marks().forEach(mark -> to.report.add(0, figure.name() + ": " + mark.concern(), Why.NO_WORD));
        }
        to.bondsFrom(figure.id()).forEach(bond -> to.report.add(0, figure.name() + ": " + bond.kind(), Why.NO_WORD));
    }
}
