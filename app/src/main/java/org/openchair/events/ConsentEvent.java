package org.openchair.events;

/** Who agreed to what for themselves, and who took it back. */
public sealed interface ConsentEvent extends Event {

    record Given(Purpose purpose) implements ConsentEvent {}

    record Withdrawn(Purpose purpose) implements ConsentEvent {}

    /** What one can agree to. */
    enum Purpose {
        /** This is an invitation and not a confrontation: asked of every supporter before anything else. */
        INVITATION_NOT_CONFRONTATION,
        /** Neutral reminders by e-mail of dates one chose. */
        REMINDERS
    }
}
