package org.openchair.invitation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openchair.circle.Seat;
import org.openchair.events.InvitationEvent.Channel;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/**
 * An invitation that was sent, for the interventionist and the supporters: the answer, and who moves next. Questions
 * are in it for the interventionist alone.
 *
 * @param seat     the person's, where their link is made
 * @param status   key of the sentence that says how it stands, with the person's name
 * @param next     key of the sentence that says what happens next
 * @param offered  round of the newest proposal
 * @param undone   whether a conversation that was agreed on is not to be any more
 * @param ahead    whether the one that is agreed on is not over
 * @param waitsFor who must move: {@code person}, {@code circle}, {@code helper} or empty
 */
public record SentView(String circle, String person, String seat, boolean interventionist, List<Passage> passages, List<Life.Stop> life,
                       Bringing bringing, List<String> inviters,
                       String channel, LocalDateTime sentAt, boolean opened, boolean undelivered, boolean withdrawn,
                       Optional<LocalDateTime> answeredAt, String status, String next, List<Step> steps, int round, String waitsFor,
                       Optional<Offer> agreed, Form counter, boolean mayAgree, boolean mayCounter, boolean mayWithdraw,
                       boolean mayDraft, List<Line> questions, boolean mayReply, Optional<LocalDateTime> lapsesAt, Around around, boolean undone, boolean ahead) implements Screen {

    /** One proposal in turn. */
    public record Step(boolean byPerson, Offer offer, String words, LocalDateTime at) {}

    public record Line(boolean byPerson, String words, LocalDateTime at) {}

    static SentView of(Invitation invitation, Viewer viewer, Instant now) {
        Letter letter = invitation.letter().orElse(Letter.NONE);
        boolean desk = viewer.isInterventionist();
        boolean open = invitation.isAsked() && invitation.clearance().maySend() && !invitation.members().closed();
        boolean wished = invitation.rounds().wished().isPresent();
        return new SentView(viewer.circle().toString(), invitation.members().personName(),
                invitation.members().person().map(seat -> seat.id().toString()).orElse(""), desk,
                Passage.of(letter.parts(), letter.words(), invitation.members()), Life.line(invitation, now, desk), Bringing.of(invitation, viewer),
                invitation.members().names(letter.inviters()), channel(letter.channel()), invitation.local(letter.sentAt()),
                desk && invitation.members().person().filter(Seat::opened).isPresent(), desk && invitation.undelivered(),
                letter.withdrawn(), invitation.answeredAt().map(invitation::local), status(invitation), next(invitation),
                steps(invitation), invitation.rounds().latest().map(Rounds.Round::number).orElse(0), waitsFor(invitation),
                invitation.agreedProposal().map(proposal -> Offer.of(proposal, invitation.members())), counter(invitation),
                desk && open && wished, desk && open && invitation.answer().isYes(),
                desk && invitation.isSent() && !invitation.isAnswered(), invitation.mayDraft() && waitsFor(invitation).isEmpty() && !invitation.members().closed(),
                desk ? questions(invitation) : List.of(), desk && open && invitation.hasOpenQuestion(),
                invitation.lapsesAt().map(invitation::local), Around.of(invitation, viewer, open), invitation.isUndone(), Offer.isAhead(invitation, now));
    }

    private static String channel(Channel channel) {
        return switch (channel) {
            case HANDED_OVER -> "invitation.sent.handed-over";
            case PRINTED -> "invitation.sent.printed";
            case EMAIL -> "invitation.sent.email";
            case TEXT -> "invitation.sent.text";
        };
    }

    static String status(Invitation invitation) {
        if (!invitation.isAsked() && invitation.answer() != Answer.NO_CONTACT) {
            return "invitation.status.withdrawn";
        }
        return switch (invitation.answer()) {
            case NONE -> "invitation.status.none";
            case QUESTION -> "invitation.status.question";
            case YES, YES_WITH_CHANGES -> invitation.agreedProposal().isPresent() ? "invitation.status.agreed"
                    : "invitation.status.changes";
            case NOT_NOW -> invitation.company().came() ? "invitation.status.later-came" : "invitation.status.not-now";
            case NO -> "invitation.status.no";
            case NO_CONTACT -> "invitation.status.no-contact";
        };
    }

    private static String next(Invitation invitation) {
        if (!invitation.isAsked() && invitation.answer() != Answer.NO_CONTACT) {
            return "invitation.next.withdrawn";
        }
        return switch (invitation.answer()) {
            case NONE -> "invitation.next.none";
            case QUESTION -> invitation.hasOpenQuestion() ? "invitation.next.question" : "invitation.next.none";
            case YES, YES_WITH_CHANGES -> invitation.agreedProposal().isPresent() ? "invitation.next.agreed"
                    : invitation.rounds().wished().isPresent() ? "invitation.next.wish" : "invitation.next.counter";
            case NOT_NOW -> invitation.company().came() ? "invitation.next.later-came" : "invitation.next.not-now";
            case NO -> "invitation.next.no";
            case NO_CONTACT -> "invitation.next.no-contact";
        };
    }

    static String waitsFor(Invitation invitation) {
        if (!invitation.isAsked() || !invitation.clearance().maySend() || invitation.agreedProposal().isPresent()
                || invitation.company().came()) {
            return "";
        }
        return invitation.hasOpenQuestion() ? "helper" : invitation.rounds().wished().isPresent() ? "circle" : "person";
    }

    private static List<Step> steps(Invitation invitation) {
        return invitation.rounds().all().stream().map(round -> new Step(round.byPerson(),
                Offer.of(round.proposal(), invitation.members()), round.words(), invitation.local(round.at()))).toList();
    }

    private static Form counter(Invitation invitation) {
        return invitation.rounds().latest().map(round -> Form.of("", round.proposal(), invitation.members(), Set.of()))
                .orElseGet(() -> Form.first(invitation.members(), invitation.local(invitation.members().openedAt())));
    }

    static List<Line> questions(Invitation invitation) {
        return invitation.questions().stream()
                .map(line -> new Line(line.byPerson(), line.words(), invitation.local(line.at()))).toList();
    }
}
