package org.openchair.events;

/**
 * Whoever is looking or acting: one seat, in one circle, of one practice.
 *
 * @param guest whether the person brought them: they sit at the table, and had no part in what was prepared
 */
public record Viewer(PracticeId practice, CircleId circle, SeatId seat, Role role, boolean guest) {

    public Viewer(PracticeId practice, CircleId circle, SeatId seat, Role role) {
        this(practice, circle, seat, role, false);
    }

    public boolean isPerson() {
        return role == Role.PERSON;
    }

    public boolean isSupporter() {
        return role == Role.SUPPORTER;
    }

    /** Whether they have a part in what is prepared before anybody sits down: neither the person nor whom they bring. */
    public boolean prepares() {
        return !isPerson() && !guest;
    }

    public boolean isInterventionist() {
        return role == Role.INTERVENTIONIST;
    }
}
