package org.openchair.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.openchair.events.InvitationEvent;
import org.openchair.events.InvitationEvent.Proposal;
import org.openchair.events.Viewer;
import org.openchair.journal.Decision;

/** What the person answers: at any time, any answer, again and differently if they wish. */
final class Answering {
    private static final int LATEST = 2;

    private Answering() {}

    static Decision accept(Invitation invitation, InvitationCommand.Accept yes, Viewer by, Instant at) {
        Optional<InvitationReason> refusal = invited(invitation, by)
                .or(() -> isOffered(invitation, yes.round()))
                .or(() -> isAhead(invitation, at));
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        boolean already = invitation.answer().isYes() && invitation.rounds().agreed() == yes.round();
        return already ? Decision.happened() : Decision.happened(new InvitationEvent.Accepted(yes.round()));
    }

    /** The person may wish again at any time, to any depth; what was agreed before is open again. */
    static Decision acceptWithChanges(Invitation invitation, InvitationCommand.AcceptWithChanges wish, Viewer by, Instant at) {
        Optional<InvitationReason> refusal = invited(invitation, by)
                .or(() -> isLatest(invitation, wish.round()))
                .or(() -> Proposals.refusal(invitation.members(), wish.wish(), at))
                .or(() -> Accompanying.leavesOut(invitation, wish.wish().people()))
                .or(() -> notTooLong(wish.words()))
                .or(() -> somethingChanged(invitation, wish));
        return refusal.map(Decision::refused).orElseGet(() -> Decision.happened(new InvitationEvent.AcceptedWithChanges(
                invitation.rounds().next(), Proposals.proposal(wish.wish()), wish.words().strip())));
    }

    /** The person who began says when, where and with whom: their own request, so no letter comes before it. */
    static Decision askToTalk(Invitation invitation, InvitationCommand.AskToTalk talk, Viewer by, Instant at) {
        Optional<InvitationReason> refusal = Standing.person(invitation, by)
                .or(() -> invitation.members().isBegun() ? Optional.empty() : Optional.of(InvitationReason.NOT_BEGUN))
                .or(() -> invitation.rounds().all().size() == talk.seen() ? Optional.empty() : Optional.of(InvitationReason.ROUND_PASSED))
                .or(() -> Proposals.refusal(invitation.members(), talk.details(), at))
                .or(() -> notTooLong(talk.words()));
        return refusal.map(Decision::refused).orElseGet(() -> Decision.happened(new InvitationEvent.TalkAsked(
                invitation.rounds().next(), Proposals.proposal(talk.details()), talk.words().strip())));
    }

    static Decision ask(Invitation invitation, InvitationCommand.Ask question, Viewer by) {
        return invited(invitation, by)
                .or(() -> question.words().isBlank() ? Optional.of(InvitationReason.NO_WORDS) : notTooLong(question.words()))
                .map(Decision::refused)
                .orElseGet(() -> Decision.happened(new InvitationEvent.QuestionAsked(question.words().strip())));
    }

    /** With the person's own day, if they give one: until then it is a plain "not now". */
    static Decision postpone(Invitation invitation, InvitationCommand.Postpone later, Viewer by, Instant at) {
        Optional<InvitationReason> refusal = invited(invitation, by).or(() -> later.day().flatMap(day -> isLater(invitation, day, at)));
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        boolean already = invitation.answer() == Answer.NOT_NOW && !invitation.clearance().maySend();
        if (already && invitation.company().later().equals(later.day())) {
            return Decision.happened();
        }
        return later.day().map(day -> Decision.happened(new InvitationEvent.Postponed(), new InvitationEvent.LaterAsked(day)))
                .orElseGet(() -> Decision.happened(new InvitationEvent.Postponed()));
    }

    private static Optional<InvitationReason> isLater(Invitation invitation, LocalDate day, Instant now) {
        LocalDate today = invitation.local(now).toLocalDate();
        if (!day.isAfter(today)) {
            return Optional.of(InvitationReason.LATER_HAS_PASSED);
        }
        return day.isAfter(today.plusYears(LATEST)) ? Optional.of(InvitationReason.LATER_IS_FAR) : Optional.empty();
    }

    static Decision decline(Invitation invitation, Viewer by) {
        return said(invitation, by, Answer.NO, new InvitationEvent.Declined());
    }

    /** Always heard: also after an invitation was taken back, and in a circle that is closed. */
    static Decision refuseContact(Invitation invitation, Viewer by) {
        if (!by.isPerson()) {
            return Decision.refused(InvitationReason.ONLY_THE_PERSON);
        }
        return invitation.answer() == Answer.NO_CONTACT ? Decision.happened()
                : Decision.happened(new InvitationEvent.ContactRefused());
    }

    private static Decision said(Invitation invitation, Viewer by, Answer answer, InvitationEvent event) {
        return invited(invitation, by).map(Decision::refused)
                .orElseGet(() -> invitation.answer() == answer ? Decision.happened() : Decision.happened(event));
    }

    private static Optional<InvitationReason> invited(Invitation invitation, Viewer by) {
        return Standing.person(invitation, by)
                .or(() -> invitation.isAsked() ? Optional.empty() : Optional.of(InvitationReason.NOT_SENT));
    }

    /** A yes is a yes to what the circle proposed last, seen with one's own eyes. */
    private static Optional<InvitationReason> isOffered(Invitation invitation, int round) {
        return invitation.rounds().offered().filter(offer -> offer.number() == round).isPresent() ? Optional.empty()
                : Optional.of(InvitationReason.ROUND_PASSED);
    }

    private static Optional<InvitationReason> isLatest(Invitation invitation, int round) {
        return invitation.rounds().latest().filter(latest -> latest.number() == round).isPresent() ? Optional.empty()
                : Optional.of(InvitationReason.ROUND_PASSED);
    }

    private static Optional<InvitationReason> isAhead(Invitation invitation, Instant now) {
        return invitation.rounds().offered()
                .filter(offer -> Proposals.hasPassed(invitation.members(), offer.proposal().at(), now))
                .map(_ -> InvitationReason.OFFER_HAS_PASSED);
    }

    private static Optional<InvitationReason> notTooLong(String words) {
        return words.length() > Drafting.LONGEST ? Optional.of(InvitationReason.TOO_LONG) : Optional.empty();
    }

    private static Optional<InvitationReason> somethingChanged(Invitation invitation, InvitationCommand.AcceptWithChanges wish) {
        Proposal asked = Proposals.proposal(wish.wish());
        boolean same = wish.words().isBlank()
                && invitation.rounds().latest().filter(latest -> latest.proposal().equals(asked)).isPresent();
        return same ? Optional.of(InvitationReason.NOTHING_CHANGED) : Optional.empty();
    }
}
