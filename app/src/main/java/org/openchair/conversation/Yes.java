package org.openchair.conversation;

import java.util.Optional;
import org.openchair.events.InvitationEvent;
import org.openchair.events.InvitationEvent.Proposal;

/**
 * Whether the person said yes to meeting, and to what. A no takes it back at any time.
 *
 * @param proposal what was proposed last, by either side
 */
public record Yes(Standing standing, Optional<Proposal> proposal) {
    public static final Yes NONE = new Yes(Standing.NOT_ASKED, Optional.empty());

    /** Where asking the person stands. */
    public enum Standing { NOT_ASKED, ASKED, WISHED_OTHERWISE, AGREED, REFUSED }

    public boolean isAgreed() {
        return standing == Standing.AGREED;
    }

    Yes evolve(InvitationEvent event) {
        return switch (event) {
            case InvitationEvent.Sent sent -> new Yes(Standing.ASKED, Optional.of(sent.proposal()));
            case InvitationEvent.Withdrawn _ -> NONE;
            case InvitationEvent.Accepted _ -> stands(Standing.AGREED);
            case InvitationEvent.AcceptedWithChanges changes ->
                    new Yes(Standing.WISHED_OTHERWISE, Optional.of(changes.wish()));
            // A wish that was taken back meanwhile cannot be agreed to any more.
            case InvitationEvent.WishAgreed _ -> standing == Standing.WISHED_OTHERWISE ? stands(Standing.AGREED) : this;
            case InvitationEvent.Counterproposed other -> new Yes(Standing.ASKED, Optional.of(other.proposal()));
            case InvitationEvent.Postponed _, InvitationEvent.Declined _, InvitationEvent.ContactRefused _ ->
                    stands(Standing.REFUSED);
            case InvitationEvent.Drafted _, InvitationEvent.StoodBehind _, InvitationEvent.SteppedBack _,
                 InvitationEvent.StopExplained _, InvitationEvent.WarningExplained _,
                 InvitationEvent.QuestionAsked _, InvitationEvent.QuestionAnswered _ -> this;
        };
    }

    private Yes stands(Standing now) {
        return new Yes(now, proposal);
    }
}
