package org.openchair.invitation;

import java.time.Instant;
import java.util.Optional;
import org.openchair.events.InvitationEvent;
import org.openchair.events.Viewer;
import org.openchair.journal.Decision;

/** What the interventionist answers for the circle: to a wish, and to a question. */
final class Settling {
    private Settling() {}

    static Decision agree(Invitation invitation, InvitationCommand.AgreeToWish agree, Viewer by, Instant at) {
        if (invitation.answer().isYes() && invitation.rounds().agreed() == agree.round()) {
            return Standing.interventionist(invitation, by).map(Decision::refused).orElseGet(Decision::happened);
        }
        return maySettle(invitation, by)
                .or(() -> invitation.rounds().wished().filter(wish -> wish.number() == agree.round()).isPresent()
                        ? Optional.empty() : Optional.of(InvitationReason.ROUND_PASSED))
                .or(() -> invitation.rounds().wished()
                        .filter(wish -> Proposals.hasPassed(invitation.members(), wish.proposal().at(), at))
                        .map(_ -> InvitationReason.OFFER_HAS_PASSED))
                .or(() -> invitation.rounds().wished().flatMap(wish -> KeptOut.among(invitation, wish.proposal().people())))
                .map(Decision::refused)
                .orElseGet(() -> Decision.happened(new InvitationEvent.WishAgreed(agree.round())));
    }

    /** Also after both sides agreed, when something came between: the yes then is asked for again. */
    static Decision counterpropose(Invitation invitation, InvitationCommand.Counterpropose other, Viewer by, Instant at) {
        return maySettle(invitation, by)
                .or(() -> invitation.rounds().latest().filter(latest -> latest.number() == other.round()).isPresent()
                        ? Optional.empty() : Optional.of(InvitationReason.ROUND_PASSED))
                .or(() -> Proposals.refusal(invitation.members(), other.details(), at))
                .or(() -> KeptOut.among(invitation, other.details().people()))
                .or(() -> Accompanying.leavesOut(invitation, other.details().people()))
                .or(() -> other.words().length() > Drafting.LONGEST ? Optional.of(InvitationReason.TOO_LONG) : Optional.empty())
                .or(() -> invitation.rounds().latest()
                        .filter(latest -> latest.proposal().equals(Proposals.proposal(other.details())))
                        .map(_ -> InvitationReason.NOTHING_CHANGED))
                .map(Decision::refused)
                .orElseGet(() -> Decision.happened(new InvitationEvent.Counterproposed(invitation.rounds().next(),
                        Proposals.proposal(other.details()), other.words().strip())));
    }

    static Decision reply(Invitation invitation, InvitationCommand.Reply reply, Viewer by) {
        return Standing.interventionist(invitation, by)
                .or(() -> Standing.contact(invitation))
                .or(() -> invitation.hasOpenQuestion() ? Optional.empty() : Optional.of(InvitationReason.NO_QUESTION))
                .or(() -> reply.words().isBlank() ? Optional.of(InvitationReason.NO_REPLY) : Optional.empty())
                .or(() -> reply.words().length() > Drafting.LONGEST ? Optional.of(InvitationReason.REPLY_TOO_LONG) : Optional.empty())
                .map(Decision::refused)
                .orElseGet(() -> Decision.happened(new InvitationEvent.QuestionAnswered(reply.words().strip())));
    }

    private static Optional<InvitationReason> maySettle(Invitation invitation, Viewer by) {
        return Standing.interventionist(invitation, by)
                .or(() -> Standing.contact(invitation))
                .or(() -> invitation.isAsked() ? Optional.empty() : Optional.of(InvitationReason.NOT_SENT))
                .or(() -> invitation.answer().isYes() ? Optional.empty() : Optional.of(InvitationReason.NO_YES));
    }
}
