package org.openchair.familymap.drawing;

import org.openchair.familymap.Family.Bond;
import org.openchair.familymap.Family.Concern;
import org.openchair.familymap.Family.Descent;
import org.openchair.familymap.Family.Figure.Kind;
import org.openchair.familymap.Family.Gender;
import org.openchair.familymap.Family.Mark;
import org.openchair.familymap.Family.Tie;

/** The key of what each sign means. The same words name it in a form. */
public final class Meaning {

    private Meaning() {}

    public static String of(Gender gender) {
        return switch (gender) {
            case WOMAN -> "familymap.gender.woman";
            case MAN -> "familymap.gender.man";
            case NON_BINARY -> "familymap.gender.non-binary";
            case UNKNOWN -> "familymap.gender.unknown";
        };
    }

    public static String of(Kind kind) {
        return switch (kind) {
            case RELATIVE -> "familymap.kind.relative";
            case PREGNANCY -> "familymap.kind.pregnancy";
            case LOSS -> "familymap.kind.loss";
            case FRIEND -> "familymap.kind.friend";
            case HELPER -> "familymap.kind.helper";
            case PET -> "familymap.kind.pet";
        };
    }

    public static String of(Tie tie) {
        return switch (tie) {
            case MARRIED -> "familymap.tie.married";
            case ENGAGED -> "familymap.tie.engaged";
            case LIVING_TOGETHER -> "familymap.tie.living-together";
            case SEPARATED -> "familymap.tie.separated";
            case DIVORCED -> "familymap.tie.divorced";
            case WIDOWED -> "familymap.tie.widowed";
            case PARENTS -> "familymap.tie.parents";
        };
    }

    public static String of(Descent descent) {
        return switch (descent) {
            case BIRTH -> "familymap.descent.birth";
            case ADOPTED -> "familymap.descent.adopted";
            case FOSTER -> "familymap.descent.foster";
        };
    }

    public static String of(Bond.Kind kind) {
        return switch (kind) {
            case CLOSE -> "familymap.bond.close";
            case DISTANT -> "familymap.bond.distant";
            case CONFLICT -> "familymap.bond.conflict";
            case CLOSE_CONFLICT -> "familymap.bond.close-conflict";
            case CUT_OFF -> "familymap.bond.cut-off";
            case CUT_OFF_REPAIRED -> "familymap.bond.cut-off-repaired";
            case CARING -> "familymap.bond.caring";
            case ABUSE -> "familymap.bond.abuse";
        };
    }

    public static String of(Mark mark) {
        return switch (mark.standing()) {
            case REPORTED -> reported(mark.concern());
            case SELF_IDENTIFIED -> own(mark.concern());
            case IN_RECOVERY -> recovery(mark.concern());
        };
    }

    private static String reported(Concern concern) {
        return switch (concern) {
            case SUBSTANCE_USE -> "familymap.mark.substance.reported";
            case MENTAL_ILLNESS -> "familymap.mark.mental.reported";
            case PHYSICAL_ILLNESS -> "familymap.mark.physical.reported";
        };
    }

    private static String own(Concern concern) {
        return switch (concern) {
            case SUBSTANCE_USE -> "familymap.mark.substance.own";
            case MENTAL_ILLNESS -> "familymap.mark.mental.own";
            case PHYSICAL_ILLNESS -> "familymap.mark.physical.own";
        };
    }

    private static String recovery(Concern concern) {
        return switch (concern) {
            case SUBSTANCE_USE -> "familymap.mark.substance.recovery";
            case MENTAL_ILLNESS -> "familymap.mark.mental.recovery";
            case PHYSICAL_ILLNESS -> "familymap.mark.physical.recovery";
        };
    }
}
