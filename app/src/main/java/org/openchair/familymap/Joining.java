package org.openchair.familymap;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openchair.events.FamilyMapEvent.Bond;
import org.openchair.events.FamilyMapEvent.Descent;
import org.openchair.events.FamilyMapEvent.Tie;

/** How two figures belong together. Said with a place for the other one's name. */
public enum Joining {
    MARRIED("familymap.tie.married", Tie.MARRIED), LIVING_TOGETHER("familymap.tie.living-together", Tie.LIVING_TOGETHER),
    ENGAGED("familymap.tie.engaged", Tie.ENGAGED), SEPARATED("familymap.tie.separated", Tie.SEPARATED),
    DIVORCED("familymap.tie.divorced", Tie.DIVORCED), WIDOWED("familymap.tie.widowed", Tie.WIDOWED),
    PARENTS("familymap.tie.parents", Tie.PARENTS),
    CHILD("familymap.told.born-to", Descent.BIRTH), ADOPTED("familymap.told.adopted-by", Descent.ADOPTED),
    FOSTER("familymap.told.foster-with", Descent.FOSTER),
    TWIN("familymap.told.twin", false), IDENTICAL_TWIN("familymap.told.identical", true),
    CLOSE("familymap.bond.close", Bond.CLOSE), DISTANT("familymap.bond.distant", Bond.DISTANT),
    CONFLICT("familymap.bond.conflict", Bond.CONFLICT), CLOSE_CONFLICT("familymap.bond.close-conflict", Bond.CLOSE_CONFLICT),
    CUT_OFF("familymap.bond.cut-off", Bond.CUT_OFF), CUT_OFF_REPAIRED("familymap.bond.cut-off-repaired", Bond.CUT_OFF_REPAIRED),
    CARING("familymap.bond.caring", Bond.CARING), ABUSE("familymap.bond.abuse", Bond.ABUSE);

    /** Which part of a form it stands in. */
    public enum Sort { COUPLE, CHILD, TWIN, BOND }

    private final String message;
    private final Object what;

    Joining(String message, Object what) {
        this.message = message;
        this.what = what;
    }

    public String message() {
        return message;
    }

    public Sort sort() {
        return what instanceof Tie ? Sort.COUPLE : what instanceof Descent ? Sort.CHILD : what instanceof Bond ? Sort.BOND : Sort.TWIN;
    }

    /** What a seat may draw: that somebody hurts somebody is for the interventionist alone. */
    static List<Joining> offered(boolean interventionist) {
        return Arrays.stream(values()).filter(how -> interventionist || how != ABUSE).toList();
    }

    Optional<Tie> tie() {
        return what instanceof Tie tie ? Optional.of(tie) : Optional.empty();
    }

    Optional<Descent> descent() {
        return what instanceof Descent descent ? Optional.of(descent) : Optional.empty();
    }

    Optional<Bond> bond() {
        return what instanceof Bond bond ? Optional.of(bond) : Optional.empty();
    }

    boolean identical() {
        return this == IDENTICAL_TWIN;
    }
}
