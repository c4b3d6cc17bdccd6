package org.openchair.familymap;

import org.openchair.journal.Reason;

/** Why something asked of the family map did not happen. */
public enum FamilyMapReason implements Reason {
    CLOSED("familymap.refused.closed", ""),
    NOT_YOURS("familymap.refused.not-yours", ""),
    CONTACT_REFUSED("familymap.refused.contact-refused", ""),
    NOT_THERE("familymap.refused.not-there", ""),
    THEIRS("familymap.refused.theirs", ""),
    FULL("familymap.refused.full", "name"),
    NO_NAME("familymap.refused.no-name", "name"),
    NAME_TOO_LONG("familymap.refused.name-too-long", "name"),
    NO_RELATION("familymap.refused.no-relation", "relation"),
    NO_PARENTS("familymap.refused.no-parents", "relation"),
    TWO_PARENTS("familymap.refused.two-parents", "relation"),
    WHOM("familymap.refused.whom", "to"),
    WHICH_COUPLE("familymap.refused.which-couple", "to"),
    BORN("familymap.refused.year", "born"),
    DIED("familymap.refused.year", "died"),
    DIED_BEFORE("familymap.refused.died-before", "died"),
    SEAT_TAKEN("familymap.refused.seat-taken", "seat"),
    NO_TIE("familymap.refused.no-tie", "join"),
    WHO("familymap.refused.whom", "from"),
    WITH_WHOM("familymap.refused.whom", "with"),
    ITSELF("familymap.refused.itself", "with"),
    COUPLE_ALREADY("familymap.refused.couple-already", "with"),
    HAS_PARENTS("familymap.refused.has-parents", "with"),
    OWN_ANCESTOR("familymap.refused.own-ancestor", "with"),
    NO_SIBLINGS("familymap.refused.no-siblings", "with"),
    HIDDEN("familymap.refused.hidden", ""),
    SINCE("familymap.refused.year", "since"),
    UNTIL("familymap.refused.year", "until"),
    UNTIL_BEFORE("familymap.refused.until-before", "until"),
    HAVE_CHILDREN("familymap.refused.have-children", ""),
    NO_HOME("familymap.refused.no-home", "home"),
    HOME_TOO_LONG("familymap.refused.name-too-long", "home"),
    NOBODY_LIVES_THERE("familymap.refused.nobody-lives-there", "members"),
    NO_CONCERN("familymap.refused.no-concern", "concern"),
    OWN_INSTEAD("familymap.refused.own-instead", "concern"),
    WORDS_TOO_LONG("familymap.refused.words-too-long", "words"),
    NOT_ON_IT("familymap.refused.not-on-it", ""),
    NO_FILE("familymap.refused.no-file", "file"),
    FILE_TOO_LARGE("familymap.refused.file-too-large", "file"),
    NOBODY_READ("familymap.refused.nobody-read", "file"),
    TOO_MANY("familymap.refused.too-many", "file");

    private final String message;
    private final String field;

    FamilyMapReason(String message, String field) {
        this.message = message;
        this.field = field;
    }

    @Override
    public String message() {
        return message;
    }

    @Override
    public String field() {
        return field;
    }
}
