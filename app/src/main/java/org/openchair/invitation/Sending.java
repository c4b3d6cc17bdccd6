package org.openchair.invitation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.time.Instant;
import org.openchair.circle.Seat;
import org.openchair.circle.Telephone;
import org.openchair.events.CircleEvent;
import org.openchair.events.Event;
import org.openchair.events.InvitationEvent;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.journal.Decision;

/** Letting the invitation go, once, with one voice; and taking it back before it is answered. */
final class Sending {
    static final int LONGEST_REASON = 2_000;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;]+");

    private Sending() {}

    static Decision send(Invitation invitation, InvitationCommand.Send send, Viewer by, Instant at) {
        return Standing.interventionist(invitation, by)
                .or(() -> Standing.letter(invitation))
                .or(() -> Standing.contact(invitation))
                .or(() -> hasDraft(invitation))
                .or(() -> notAlreadySent(invitation))
                .or(() -> isNewest(invitation, send))
                .or(() -> allStandBehindIt(invitation))
                .or(() -> allAgreedToInvite(invitation))
                .or(() -> isSafe(invitation))
                .or(() -> Accompanying.leavesOut(invitation, draft(invitation).proposal().people())
                        .map(_ -> InvitationReason.STILL_EXPECTED))
                .or(() -> somebodyInvites(invitation))
                .or(() -> KeptOut.among(invitation, KeptOut.inDraft(invitation)))
                .or(() -> dayIsAhead(invitation, at))
                .or(() -> stopsAreExplained(send))
                .or(() -> warningsAreExplained(invitation, send, at))
                .or(() -> addressIsGood(send))
                .map(Decision::refused)
                .orElseGet(() -> new Decision.Happened(events(invitation, send, at)));
    }

    private static Optional<InvitationReason> hasDraft(Invitation invitation) {
        return unless(invitation.draft().filter(draft -> !draft.words().isBlank()).isPresent(), InvitationReason.NO_DRAFT);
    }

    private static Optional<InvitationReason> notAlreadySent(Invitation invitation) {
        return unless(invitation.mayDraft() && !invitation.isWithThePerson(draft(invitation)), InvitationReason.ALREADY_SENT);
    }

    private static Optional<InvitationReason> isNewest(Invitation invitation, InvitationCommand.Send send) {
        return unless(send.version() == invitation.version(), InvitationReason.CHANGED_MEANWHILE);
    }

    private static Optional<InvitationReason> allStandBehindIt(Invitation invitation) {
        return unless(invitation.waitingForInviters().isEmpty(), InvitationReason.NOT_ALL_BEHIND);
    }

    private static Optional<InvitationReason> allAgreedToInvite(Invitation invitation) {
        return unless(invitation.clearance().notAgreed().isEmpty(), InvitationReason.NOT_ALL_AGREED);
    }

    private static Optional<InvitationReason> isSafe(Invitation invitation) {
        return unless(invitation.clearance().isSafe(), InvitationReason.NOT_SAFE);
    }

    private static Optional<InvitationReason> somebodyInvites(Invitation invitation) {
        return unless(!draft(invitation).inviters().isEmpty(), InvitationReason.NO_INVITERS);
    }

    private static Optional<InvitationReason> dayIsAhead(Invitation invitation, Instant now) {
        return unless(!Proposals.hasPassed(invitation.members(), draft(invitation).proposal().at(), now),
                InvitationReason.DAY_HAS_PASSED);
    }

    private static Optional<InvitationReason> stopsAreExplained(InvitationCommand.Send send) {
        if (send.stops() == 0) {
            return Optional.empty();
        }
        return unless(!send.stopReason().isBlank(), InvitationReason.STOP_UNEXPLAINED)
                .or(() -> unless(send.stopReason().length() <= LONGEST_REASON, InvitationReason.REASON_TOO_LONG));
    }

    private static Optional<InvitationReason> warningsAreExplained(Invitation invitation, InvitationCommand.Send send, Instant now) {
        for (Warning warning : Warning.of(invitation, now)) {
            String reason = send.warnings().getOrDefault(warning, "");
            if (reason.isBlank()) {
                return Optional.of(unexplained(warning));
            }
            if (reason.length() > LONGEST_REASON) {
                return Optional.of(InvitationReason.REASON_TOO_LONG);
            }
        }
        return Optional.empty();
    }

    private static InvitationReason unexplained(Warning warning) {
        return switch (warning) {
            case SHORT_NOTICE -> InvitationReason.SHORT_NOTICE_UNEXPLAINED;
            case FEW_SUPPORTERS -> InvitationReason.FEW_SUPPORTERS_UNEXPLAINED;
            case MANY_SUPPORTERS -> InvitationReason.MANY_SUPPORTERS_UNEXPLAINED;
            case STOP_NOW -> InvitationReason.STOP_NOW_UNEXPLAINED;
            case ONE_INVITER -> InvitationReason.ONE_INVITER_UNEXPLAINED;
            case PROVIDER_TIE -> InvitationReason.PROVIDER_TIE_UNEXPLAINED;
        };
    }

    private static Optional<InvitationReason> addressIsGood(InvitationCommand.Send send) {
        String address = send.address().strip();
        return switch (send.channel()) {
            case EMAIL -> unless(address.length() <= LONGEST_EMAIL && EMAIL.matcher(address).matches(), InvitationReason.NO_EMAIL);
            case TEXT -> unless(Telephone.e164(address).isPresent(), InvitationReason.NO_NUMBER);
            case HANDED_OVER, PRINTED -> Optional.empty();
        };
    }

    private static List<Event> events(Invitation invitation, InvitationCommand.Send send, Instant now) {
        Draft draft = draft(invitation);
        List<Event> events = new ArrayList<>();
        SeatId person = invitation.members().person().orElseThrow().id();
        switch (send.channel()) {
            case EMAIL -> events.add(new CircleEvent.Reachable(person, send.address().strip(), "", false, false, ""));
            case TEXT -> events.add(new CircleEvent.Reachable(person, "", Telephone.e164(send.address()).orElseThrow(), false, false, ""));
            case HANDED_OVER, PRINTED -> { }
        }
        if (send.stops() > 0) {
            events.add(new InvitationEvent.StopExplained(draft.version(), send.stopReason().strip()));
        }
        for (Warning warning : Warning.of(invitation, now)) {
            events.add(new InvitationEvent.WarningExplained(draft.version(), warning.word(),
                    send.warnings().getOrDefault(warning, "").strip()));
        }
        List<SeatId> inviters = invitation.members().preparing().stream().map(Seat::id)
                .filter(draft.inviters()::contains).toList();
        events.add(new InvitationEvent.Sent(draft.version(), draft.words(), draft.proposal(), inviters, send.channel()));
        draft.parts().ifPresent(parts -> events.add(new InvitationEvent.SentInParagraphs(parts)));
        return events;
    }

    private static Draft draft(Invitation invitation) {
        return invitation.draft().orElseThrow();
    }

    static Decision withdraw(Invitation invitation, Viewer by) {
        return Standing.interventionist(invitation, by)
                .or(() -> unless(invitation.letter().isPresent(), InvitationReason.NOT_SENT))
                .or(() -> unless(!invitation.isAnswered(), InvitationReason.ALREADY_ANSWERED))
                .map(Decision::refused)
                .orElseGet(() -> invitation.isSent() ? Decision.happened(new InvitationEvent.Withdrawn()) : Decision.happened());
    }

    /** Only somebody whose name is under the letter brings it; and only until it is answered. */
    static Decision entrust(Invitation invitation, InvitationCommand.Entrust entrust, Viewer by) {
        return Standing.interventionist(invitation, by)
                .or(() -> Standing.contact(invitation))
                .or(() -> unless(invitation.isSent(), InvitationReason.NOT_SENT))
                .or(() -> unless(!invitation.isAnswered(), InvitationReason.ALREADY_ANSWERED))
                .or(() -> unless(entrust.seat().filter(seat -> Bringing.mayBring(invitation).contains(seat)).isPresent(), InvitationReason.NO_BEARER))
                .map(Decision::refused)
                .orElseGet(() -> invitation.letter().flatMap(Letter::bearer).equals(entrust.seat()) ? Decision.happened()
                        : Decision.happened(new InvitationEvent.Entrusted(entrust.seat().orElseThrow())));
    }

    static Optional<InvitationReason> unless(boolean fine, InvitationReason reason) {
        return fine ? Optional.empty() : Optional.of(reason);
    }
}
