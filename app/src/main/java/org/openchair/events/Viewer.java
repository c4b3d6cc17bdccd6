package org.openchair.events;

/** Whoever is looking or acting: one seat, in one circle, of one practice. */
public record Viewer(PracticeId practice, CircleId circle, SeatId seat, Role role) {

    public boolean isPerson() {
        return role == Role.PERSON;
    }

    public boolean isSupporter() {
        return role == Role.SUPPORTER;
    }

    public boolean isInterventionist() {
        return role == Role.INTERVENTIONIST;
    }
}
