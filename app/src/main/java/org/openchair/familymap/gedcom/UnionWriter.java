package org.openchair.familymap.gedcom;

import java.util.Optional;
import org.openchair.events.ItemId;
import org.openchair.familymap.Family.Couple;
import org.openchair.familymap.Family.Gender;

/** The record of one couple, or of one parent, with their children. */
final class UnionWriter {
    private final Writer to;

    UnionWriter(Writer to) {
        this.to = to;
    }

    void write(ItemId of) {
        to.line(0, to.families.get(of) + " FAM");
        Optional<Couple> couple = to.family.couple(of);
        couple.ifPresentOrElse(this::couple, () -> partner(gender(of) == Gender.WOMAN ? "WIFE" : "HUSB", of));
        to.family.childrenOf(of).map(child -> to.people.get(child.child())).distinct().forEach(child -> to.line(1, "CHIL " + child));
    }

    private void couple(Couple couple) {
        boolean turned = gender(couple.first()) == Gender.WOMAN && gender(couple.second()) == Gender.MAN;
        partner("HUSB", turned ? couple.second() : couple.first());
        partner("WIFE", turned ? couple.first() : couple.second());
        switch (couple.tie()) {
            case MARRIED, WIDOWED -> event("MARR", "", couple.since());
            case DIVORCED -> {
                event("MARR", "", couple.since());
                event("DIV", "", couple.until());
            }
            case SEPARATED -> {
                // Married or not is not known of them; that they lived together is.
                couple.since().ifPresent(_ -> event("EVEN", "Living together", couple.since()));
                event("EVEN", "Separation", couple.until());
            }
            case ENGAGED -> event("ENGA", "", couple.since());
            case LIVING_TOGETHER -> event("EVEN", "Living together", couple.since());
            case PARENTS -> { }
        }
        own(couple);
    }

    private void partner(String tag, ItemId who) {
        to.line(1, tag + " " + to.people.get(who));
    }

    private Gender gender(ItemId who) {
        return to.family.figure(who).map(figure -> figure.hidden() ? Gender.UNKNOWN : figure.gender()).orElse(Gender.UNKNOWN);
    }

    private void event(String tag, String type, Optional<Integer> year) {
        to.line(1, tag + (type.isEmpty() && year.isEmpty() ? " Y" : ""));
        if (!type.isEmpty()) {
            to.line(2, "TYPE " + type);
        }
        year.ifPresent(on -> to.line(2, "DATE " + on));
    }

    private void leave(Optional<Integer> year) {
        year.ifPresent(on -> to.report.add(0, "FAM: " + on, Why.NO_WORD));
    }

    /** Our tag says exactly which tie it is, from when and until when. */
    private void own(Couple couple) {
        if (to.version.seven()) {
            to.line(1, "_TIE " + couple.tie());
            String years = couple.since().map(year -> "FROM " + year + " ").orElse("") + couple.until().map(year -> "TO " + year).orElse("");
            if (!years.isEmpty()) {
                to.line(2, "DATE " + years);
            }
            return;
        }
        switch (couple.tie()) {
            case SEPARATED, DIVORCED -> { }
            case MARRIED, ENGAGED, LIVING_TOGETHER -> leave(couple.until());
            case WIDOWED -> {
                to.report.add(0, "FAM: " + couple.tie(), Why.NO_WORD);
                leave(couple.until());
            }
            case PARENTS -> {
                leave(couple.since());
                leave(couple.until());
            }
        }
    }
}
