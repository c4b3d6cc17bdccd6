package org.openchair.conversation;

import java.util.Optional;
import org.openchair.events.InvitationEvent;
import org.openchair.events.InvitationEvent.Proposal;

/**
 * Whether the person said yes to meeting, and to what. A no takes it back at any time.
 *
 * @param proposal what was proposed last, by either side; once agreed, what was agreed to
 * @param offered  what the circle proposed last: what a yes says yes to, also after a wish
 */
public record Yes(Standing standing, Optional<Proposal> proposal, Optional<Proposal> offered) {
    public static final Yes NONE = new Yes(Standing.NOT_ASKED, Optional.empty(), Optional.empty());

    /** Where asking the person stands. */
    public enum Standing { NOT_ASKED, ASKED, WISHED_OTHERWISE, AGREED, REFUSED }

    public boolean isAgreed() {
        return standing == Standing.AGREED;
    }

    Yes evolve(InvitationEvent event) {
        return switch (event) {
            case InvitationEvent.Sent sent -> asked(sent.proposal());
            case InvitationEvent.Withdrawn _ -> NONE;
            case InvitationEvent.Accepted _ -> new Yes(Standing.AGREED, offered, offered);
            case InvitationEvent.AcceptedWithChanges changes ->
                    new Yes(Standing.WISHED_OTHERWISE, Optional.of(changes.wish()), offered);
            // A wish that was taken back meanwhile cannot be agreed to any more.
            case InvitationEvent.WishAgreed _ -> standing == Standing.WISHED_OTHERWISE ? stands(Standing.AGREED) : this;
            case InvitationEvent.Counterproposed other -> asked(other.proposal());
            case InvitationEvent.Postponed _, InvitationEvent.Declined _, InvitationEvent.ContactRefused _ ->
                    stands(Standing.REFUSED);
            case InvitationEvent.Drafted _, InvitationEvent.StoodBehind _, InvitationEvent.SteppedBack _,
                 InvitationEvent.StopExplained _, InvitationEvent.WarningExplained _,
                 InvitationEvent.QuestionAsked _, InvitationEvent.QuestionAnswered _ -> this;
        };
    }

    private static Yes asked(Proposal proposal) {
        return new Yes(Standing.ASKED, Optional.of(proposal), Optional.of(proposal));
    }

    private Yes stands(Standing now) {
        return new Yes(now, proposal, offered);
    }
}
