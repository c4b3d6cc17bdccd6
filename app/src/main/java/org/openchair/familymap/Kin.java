package org.openchair.familymap;

import org.openchair.events.FamilyMapEvent.Descent;
import org.openchair.events.FamilyMapEvent.Gender;
import org.openchair.events.FamilyMapEvent.Kind;

/** How somebody new belongs to somebody on the map, in the words families use; gender and kind follow from them. */
public enum Kin {
    MOTHER("familymap.kin.mother", Way.PARENT, Gender.WOMAN), FATHER("familymap.kin.father", Way.PARENT, Gender.MAN),
    PARENT("familymap.kin.parent", Way.PARENT, Gender.UNKNOWN),
    DAUGHTER("familymap.kin.daughter", Way.CHILD, Gender.WOMAN), SON("familymap.kin.son", Way.CHILD, Gender.MAN),
    CHILD("familymap.kin.child", Way.CHILD, Gender.UNKNOWN),
    ADOPTED_CHILD("familymap.kin.adopted", Way.CHILD, Gender.UNKNOWN), FOSTER_CHILD("familymap.kin.foster", Way.CHILD, Gender.UNKNOWN),
    SISTER("familymap.kin.sister", Way.SIBLING, Gender.WOMAN), BROTHER("familymap.kin.brother", Way.SIBLING, Gender.MAN),
    SIBLING("familymap.kin.sibling", Way.SIBLING, Gender.UNKNOWN),
    WIFE("familymap.kin.wife", Way.PARTNER, Gender.WOMAN), HUSBAND("familymap.kin.husband", Way.PARTNER, Gender.MAN),
    PARTNER("familymap.kin.partner", Way.PARTNER, Gender.UNKNOWN), FORMER_PARTNER("familymap.kin.former", Way.PARTNER, Gender.UNKNOWN),
    FRIEND("familymap.kin.friend", Way.BESIDE, Gender.UNKNOWN), HELPER("familymap.kin.helper", Way.BESIDE, Gender.UNKNOWN),
    PET("familymap.kin.pet", Way.BESIDE, Gender.UNKNOWN),
    PREGNANCY("familymap.kin.pregnancy", Way.CHILD, Gender.UNKNOWN), LOSS("familymap.kin.loss", Way.CHILD, Gender.UNKNOWN),
    ALONE("familymap.kin.alone", Way.ALONE, Gender.UNKNOWN), THEMSELVES("familymap.kin.themselves", Way.ALONE, Gender.UNKNOWN);

    /** What is drawn. */
    enum Way { PARENT, CHILD, SIBLING, PARTNER, BESIDE, ALONE }

    private final String message;
    private final Way way;
    private final Gender gender;

    Kin(String message, Way way, Gender gender) {
        this.message = message;
        this.way = way;
        this.gender = gender;
    }

    public String message() {
        return message;
    }

    Way way() {
        return way;
    }

    Gender gender() {
        return gender;
    }

    Kind kind() {
        return switch (this) {
            case FRIEND -> Kind.FRIEND;
            case HELPER -> Kind.HELPER;
            case PET -> Kind.PET;
            case PREGNANCY -> Kind.PREGNANCY;
            case LOSS -> Kind.LOSS;
            case MOTHER, FATHER, PARENT, DAUGHTER, SON, CHILD, ADOPTED_CHILD, FOSTER_CHILD, SISTER, BROTHER, SIBLING, WIFE,
                 HUSBAND, PARTNER, FORMER_PARTNER, ALONE, THEMSELVES -> Kind.RELATIVE;
        };
    }

    Descent descent() {
        return this == ADOPTED_CHILD ? Descent.ADOPTED : this == FOSTER_CHILD ? Descent.FOSTER : Descent.BIRTH;
    }
}
