package org.openchair.invitation;

import static org.openchair.invitation.Sending.unless;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openchair.circle.Seat;
import org.openchair.events.Event;
import org.openchair.events.InvitationEvent;
import org.openchair.events.InvitationEvent.Proposal;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.journal.Decision;
import org.openchair.journal.History;

/**
 * Each in their own words. A paragraph is its author's alone; the letter is joined from all of them by rule, and whatever
 * changes it is a new version that every inviter is asked about again.
 */
public final class Composing {
    static final int LONGEST_PARAGRAPH = 2_000;
    static final int LONGEST_LINE = 500;

    private Composing() {}

    static Decision decide(Invitation invitation, InvitationCommand.OfWording wording, Viewer by) {
        return switch (wording) {
            case InvitationCommand.WriteParagraph write -> write(invitation, write.words().strip(), by);
            case InvitationCommand.Compose compose -> compose(invitation, compose, by);
            case InvitationCommand.ReadAloud read -> readAloud(invitation, read.version(), by);
        };
    }

    private static Decision write(Invitation invitation, String words, Viewer by) {
        Joining joining = invitation.manuscript().joining();
        Joining after = joining.with(by.seat(), words, Instant.EPOCH);
        return Drafting.mayWriteNow(invitation, by)
                .or(() -> unless(by.isSupporter(), InvitationReason.NOT_AN_INVITER))
                .or(() -> unless(joining.joined(), InvitationReason.NOT_JOINED))
                .or(() -> unless(words.length() <= LONGEST_PARAGRAPH && fits(invitation, after), InvitationReason.PARAGRAPH_TOO_LONG))
                .map(Decision::refused)
                .orElseGet(() -> joining.words(by.seat()).equals(words) ? Decision.happened()
                        : happened(invitation, new InvitationEvent.ParagraphWritten(words), after));
    }

    private static Decision compose(Invitation invitation, InvitationCommand.Compose compose, Viewer by) {
        Joining joining = invitation.manuscript().joining();
        var composed = new InvitationEvent.Composed(compose.joined(), compose.joined() ? compose.opening().strip() : "",
                compose.joined() ? compose.closing().strip() : "", compose.order());
        Joining after = joining.arranged(composed);
        return Drafting.mayWriteNow(invitation, by)
                .or(() -> unless(invitation.members().supporters().stream().map(Seat::id).toList().containsAll(compose.order()),
                        InvitationReason.INVITER_UNKNOWN))
                .or(() -> unless(composed.opening().length() <= LONGEST_LINE, InvitationReason.OPENING_TOO_LONG))
                .or(() -> unless(composed.closing().length() <= LONGEST_LINE && fits(invitation, after), InvitationReason.CLOSING_TOO_LONG))
                .or(() -> unless(compose.seen() == joining.number(), InvitationReason.CHANGED_MEANWHILE))
                .map(Decision::refused)
                .orElseGet(() -> joining.is(composed) ? Decision.happened() : happened(invitation, composed, after));
    }

    /** Words that are right on paper may be hard to say: whoever writes notes that these were heard. */
    private static Decision readAloud(Invitation invitation, int version, Viewer by) {
        return Drafting.mayWrite(invitation, by)
                .or(() -> unless(invitation.draft().filter(draft -> !draft.words().isBlank()).isPresent(), InvitationReason.NO_DRAFT))
                .or(() -> Drafting.notSent(invitation))
                .or(() -> unless(version == invitation.version(), InvitationReason.CHANGED_MEANWHILE))
                .map(Decision::refused)
                .orElseGet(() -> invitation.draft().orElseThrow().readAloud() ? Decision.happened()
                        : Decision.happened(new InvitationEvent.ReadAloud(version)));
    }

    private static boolean fits(Invitation invitation, Joining after) {
        return after.parts(inviters(invitation), invitation.members()).words().length() <= Drafting.LONGEST;
    }

    /** In whose names the letter goes out, or would while nobody said so. */
    static Set<SeatId> inviters(Invitation invitation) {
        return invitation.draft().map(Draft::inviters)
                .orElseGet(() -> invitation.members().supporters().stream().map(Seat::id).collect(Collectors.toSet()));
    }

    private static Decision happened(Invitation invitation, InvitationEvent.OfLetter event, Joining after) {
        List<Event> events = new ArrayList<>(List.of(event));
        invitation.draft().flatMap(draft -> next(invitation, draft, after, draft.inviters(), draft.proposal())).ifPresent(events::add);
        return new Decision.Happened(events);
    }

    /** The next version, where the parts make one: other words, or the same with or without names under them. */
    private static Optional<Event> next(Invitation invitation, Draft draft, Joining after, Set<SeatId> inviters, Proposal proposal) {
        var parts = Optional.of(after.parts(inviters, invitation.members())).filter(_ -> after.joined());
        // What was one text stays one until somebody wrote a paragraph.
        boolean begun = parts.filter(now -> now.paragraphs().isEmpty()).isEmpty() || draft.parts().isPresent();
        String words = begun && parts.isPresent() ? parts.get().words() : draft.words();
        boolean same = words.equals(draft.words()) && inviters.equals(draft.inviters()) && (!begun || parts.equals(draft.parts()));
        return same ? Optional.empty() : Optional.of(new InvitationEvent.Drafted(draft.version() + 1, words, proposal, inviters));
    }

    /**
     * Whoever leaves takes their name and their paragraph along: what is left is a new version, and those who still invite
     * are asked again. What the person has already stays what they have.
     */
    public static List<Event> afterLeaving(History before, SeatId gone) {
        Invitation invitation = before.fold(Invitation.NONE);
        Optional<Draft> draft = invitation.draft().filter(newest -> newest.inviters().contains(gone) && invitation.mayDraft()
                && !invitation.isWithThePerson(newest));
        return draft.<List<Event>>map(newest -> {
            Set<SeatId> rest = newest.inviters().stream().filter(seat -> !seat.equals(gone)).collect(Collectors.toSet());
            Joining after = invitation.manuscript().joining().with(gone, "", Instant.EPOCH);
            return next(invitation, newest, after, Set.copyOf(rest), newest.proposal().with(gone, false)).map(List::of).orElse(List.of());
        }).orElse(List.of());
    }
}
