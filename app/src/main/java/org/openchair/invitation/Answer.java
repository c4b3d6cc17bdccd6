package org.openchair.invitation;

/** What the person answered last. A question is asked before an answer, not instead of one. */
public enum Answer {
    NONE, QUESTION, YES, YES_WITH_CHANGES, NOT_NOW, NO, NO_CONTACT;

    public boolean isYes() {
        return this == YES || this == YES_WITH_CHANGES;
    }
}
