package org.openchair.familymap.gedcom;

/** Why something of a file is not on the map, or something of the map not in a file. */
public enum Why {
    /** Not a line of the format. */
    NOT_A_LINE("familymap.gedcom.not-a-line"),
    /** The map has no place for it. */
    NO_PLACE("familymap.gedcom.no-place"),
    /** It names somebody who is not in the file. */
    POINTS_NOWHERE("familymap.gedcom.points-nowhere"),
    /** The same is named a second time; the first counts. */
    TWICE("familymap.gedcom.twice"),
    /** No year can be read from it. */
    NO_YEAR("familymap.gedcom.no-year"),
    /** Only about that year. */
    ROUGH_YEAR("familymap.gedcom.rough-year"),
    /** How the two belong together is not said. */
    TIE_NOT_SAID("familymap.gedcom.tie-not-said"),
    /** A family without any parent. */
    NO_PARENT("familymap.gedcom.no-parent"),
    /** Some letters could not be read. */
    LETTERS("familymap.gedcom.letters"),
    /** More than a map can hold. */
    TOO_MUCH("familymap.gedcom.too-much"),
    /** This version of the format has no word for it. */
    NO_WORD("familymap.gedcom.no-word");

    private final String message;

    Why(String message) {
        this.message = message;
    }

    public String message() {
        return message;
    }
}
