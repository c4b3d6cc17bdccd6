package org.openchair.invitation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openchair.circle.Seat;

/**
 * Where an invitation stands in its life. Rehearsed is a stop on the way and no condition; opened is known to the
 * interventionist alone, and only that it was.
 */
public enum Life {
    UNWRITTEN("invitation.life.unwritten"), DRAFTED("invitation.life.drafted"), REHEARSED("invitation.life.rehearsed"),
    AGREED("invitation.life.agreed"), SENT("invitation.life.sent"), OPENED("invitation.life.opened"),
    ANSWERED("invitation.life.answered"), RENEGOTIATED("invitation.life.renegotiated"), WITHDRAWN("invitation.life.withdrawn"),
    LAPSED("invitation.life.lapsed");

    private final String word;

    Life(String word) {
        this.word = word;
    }

    /**
     * One state on the line of them.
     *
     * @param word key of its name
     * @param been whether it was reached
     * @param now  whether it is this one now
     */
    public record Stop(String word, boolean been, boolean now) {}

    /** As far as this reader's events tell. */
    static Life of(Invitation invitation, Instant now) {
        if (invitation.isLapsed(now)) {
            return LAPSED;
        }
        Optional<Letter> letter = invitation.letter();
        boolean next = letter.filter(sent -> sent.version() == invitation.version()).isEmpty() && invitation.mayDraft() && invitation.draft().isPresent();
        if (letter.isEmpty() || next) {
            return ofDraft(invitation);
        }
        return letter.get().withdrawn() ? WITHDRAWN : ofLetter(invitation);
    }

    private static Life ofDraft(Invitation invitation) {
        Optional<Draft> draft = invitation.draft();
        if (draft.isEmpty()) {
            return UNWRITTEN;
        }
        boolean agreed = !draft.get().words().isBlank() && !draft.get().inviters().isEmpty() && invitation.waitingForInviters().isEmpty();
        return agreed ? AGREED : draft.get().readAloud() ? REHEARSED : DRAFTED;
    }

    private static Life ofLetter(Invitation invitation) {
        if (!invitation.isAnswered()) {
            return invitation.members().person().filter(Seat::opened).isPresent() ? OPENED : SENT;
        }
        return invitation.answer().isYes() && invitation.agreedProposal().isEmpty() ? RENEGOTIATED : ANSWERED;
    }

    private boolean hasBeen(Life stop, Invitation invitation) {
        return switch (stop) {
            case REHEARSED -> compareTo(REHEARSED) >= 0 && invitation.draft().filter(Draft::readAloud).isPresent();
            case OPENED -> invitation.isSent() && invitation.members().person().filter(Seat::opened).isPresent();
            case ANSWERED -> invitation.isAnswered();
            case UNWRITTEN, DRAFTED, AGREED, SENT, RENEGOTIATED, WITHDRAWN, LAPSED -> compareTo(stop) >= 0;
        };
    }

    /** All of them in their order, for those who may know. */
    static List<Stop> line(Invitation invitation, Instant now, boolean desk) {
        Life life = of(invitation, now);
        List<Stop> line = new ArrayList<>();
        for (Life stop : List.of(DRAFTED, REHEARSED, AGREED, SENT, OPENED, ANSWERED)) {
            if (stop != OPENED || desk) {
                line.add(new Stop(stop.word, life.hasBeen(stop, invitation), stop == life));
            }
        }
        if (life.compareTo(ANSWERED) > 0) {
            line.add(new Stop(life.word, true, true));
        }
        return List.copyOf(line);
    }
}
