package org.openchair.invitation;

import java.util.Optional;
import java.util.Set;
import org.openchair.circle.Seat;
import org.openchair.events.InvitationEvent;
import org.openchair.events.InvitationEvent.Proposal;
import org.openchair.events.Viewer;
import org.openchair.journal.Decision;

/** Writing together: one text, one voice. */
final class Drafting {
    static final int LONGEST = 10_000;

    private Drafting() {}

    static Decision draft(Invitation invitation, InvitationCommand.Draft draft, Viewer by) {
        Joining joining = invitation.manuscript().joining();
        String words = joining.joined() ? joining.parts(draft.inviters(), invitation.members()).words() : draft.words().strip();
        Optional<InvitationReason> refusal = mayWriteNow(invitation, by)
                .or(() -> joining.joined() && words.isBlank() ? Optional.of(InvitationReason.NO_PARAGRAPHS) : words(words))
                .or(() -> Proposals.refusal(invitation.members(), draft.details()))
                .or(() -> invitersAreSupporters(invitation, draft));
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        Proposal proposal = Proposals.proposal(draft.details());
        if (invitation.draft().filter(newest -> newest.says(words, proposal, draft.inviters())).isPresent()) {
            return Decision.happened();
        }
        if (draft.seen() != invitation.version()) {
            return Decision.refused(InvitationReason.CHANGED_MEANWHILE);
        }
        return Decision.happened(new InvitationEvent.Drafted(invitation.version() + 1, words, proposal,
                Set.copyOf(draft.inviters())));
    }

    static Decision standBehind(Invitation invitation, InvitationCommand.StandBehind stand, Viewer by) {
        return asInviter(invitation, stand.version(), by)
                .map(Decision::refused)
                .orElseGet(() -> stands(invitation, by) ? Decision.happened()
                        : Decision.happened(new InvitationEvent.StoodBehind(stand.version())));
    }

    static Decision stepBack(Invitation invitation, InvitationCommand.StepBack back, Viewer by) {
        return asInviter(invitation, back.version(), by)
                .map(Decision::refused)
                .orElseGet(() -> stands(invitation, by) ? Decision.happened(new InvitationEvent.SteppedBack(back.version()))
                        : Decision.happened());
    }

    /** Before there is a first version every supporter may begin; then the interventionist and the named inviters write. */
    static Optional<InvitationReason> mayWrite(Invitation invitation, Viewer by) {
        return Standing.member(invitation, by).or(() -> Standing.letter(invitation)).or(() -> {
            boolean writes = by.isInterventionist() || by.isSupporter() && !by.guest()
                    && invitation.draft().map(draft -> draft.inviters().isEmpty() || draft.inviters().contains(by.seat())).orElse(true);
            return writes ? Optional.empty() : Optional.of(InvitationReason.NOT_AN_INVITER);
        });
    }

    static Optional<InvitationReason> mayWriteNow(Invitation invitation, Viewer by) {
        return mayWrite(invitation, by).or(() -> notSent(invitation));
    }

    static Optional<InvitationReason> notSent(Invitation invitation) {
        return Standing.contact(invitation).or(() -> invitation.mayDraft() ? Optional.empty()
                : Optional.of(InvitationReason.ALREADY_SENT));
    }

    private static Optional<InvitationReason> words(String words) {
        if (words.isBlank()) {
            return Optional.of(InvitationReason.NO_WORDS);
        }
        return words.length() > LONGEST ? Optional.of(InvitationReason.TOO_LONG) : Optional.empty();
    }

    private static Optional<InvitationReason> invitersAreSupporters(Invitation invitation, InvitationCommand.Draft draft) {
        return invitation.members().preparing().stream().map(Seat::id).toList().containsAll(draft.inviters())
                ? Optional.empty() : Optional.of(InvitationReason.INVITER_UNKNOWN);
    }

    private static Optional<InvitationReason> asInviter(Invitation invitation, int version, Viewer by) {
        return Standing.member(invitation, by)
                .or(() -> Standing.letter(invitation))
                .or(() -> invitation.draft().isEmpty() ? Optional.of(InvitationReason.NO_DRAFT) : Optional.empty())
                .or(() -> invitation.draft().get().inviters().contains(by.seat()) ? Optional.empty()
                        : Optional.of(InvitationReason.NOT_AN_INVITER))
                .or(() -> notSent(invitation))
                .or(() -> version == invitation.version() ? Optional.empty()
                        : Optional.of(InvitationReason.CHANGED_MEANWHILE))
                .or(() -> invitation.draft().get().words().isBlank() ? Optional.of(InvitationReason.NO_DRAFT) : Optional.empty());
    }

    private static boolean stands(Invitation invitation, Viewer by) {
        return invitation.draft().filter(draft -> draft.behind().contains(by.seat())).isPresent();
    }
}
