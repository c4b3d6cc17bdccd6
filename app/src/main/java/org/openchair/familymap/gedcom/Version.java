package org.openchair.familymap.gedcom;

/** The versions of the format that other programs read today. */
public enum Version {
    V5_5_1("5.5.1"), V5_5_5("5.5.5"), V7_0("7.0");

    private final String number;

    Version(String number) {
        this.number = number;
    }

    public String number() {
        return number;
    }

    boolean seven() {
        return this == V7_0;
    }
}
