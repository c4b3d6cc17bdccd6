package org.openchair.conversation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.openchair.events.InvitationEvent;
import org.openchair.events.InvitationEvent.Proposal;
import org.openchair.events.SeatId;

/**
 * Whether the person said yes to meeting, and to what. A no takes it back at any time.
 *
 * @param proposal what was proposed last, by either side; once agreed, what was agreed to
 * @param away    who the person asked not to come and the interventionist has not told yet
 * @param offered  what the circle proposed last: what a yes says yes to, also after a wish
 */
public record Yes(Standing standing, Optional<Proposal> proposal, Optional<Proposal> offered, Set<SeatId> away) {
    public static final Yes NONE = new Yes(Standing.NOT_ASKED, Optional.empty(), Optional.empty(), Set.of());

    /** Where asking the person stands. */
    public enum Standing { NOT_ASKED, ASKED, WISHED_OTHERWISE, AGREED, REFUSED }

    public boolean isAgreed() {
        return standing == Standing.AGREED;
    }

    Yes evolve(InvitationEvent event) {
        return switch (event) {
            case InvitationEvent.Sent sent -> asked(sent.proposal());
            case InvitationEvent.Withdrawn _ -> new Yes(Standing.NOT_ASKED, Optional.empty(), Optional.empty(), away);
            case InvitationEvent.Accepted _ -> new Yes(Standing.AGREED, offered, offered, away);
            case InvitationEvent.AcceptedWithChanges changes ->
                    new Yes(Standing.WISHED_OTHERWISE, Optional.of(changes.wish()), offered, away);
            // The person's own asking is their yes: what is missing is that the circle can do it.
            case InvitationEvent.TalkAsked talk -> new Yes(Standing.WISHED_OTHERWISE, Optional.of(talk.proposal()), offered, away);
            // A wish that was taken back meanwhile cannot be agreed to any more.
            case InvitationEvent.WishAgreed _ -> standing == Standing.WISHED_OTHERWISE ? stands(Standing.AGREED) : this;
            case InvitationEvent.Counterproposed other -> asked(other.proposal());
            case InvitationEvent.Postponed _, InvitationEvent.Declined _, InvitationEvent.ContactRefused _ ->
                    stands(Standing.REFUSED);
            case InvitationEvent.OfLetter _, InvitationEvent.Drafted _, InvitationEvent.StoodBehind _, InvitationEvent.SteppedBack _,
                 InvitationEvent.StopExplained _, InvitationEvent.WarningExplained _,
                 InvitationEvent.QuestionAsked _, InvitationEvent.QuestionAnswered _, InvitationEvent.GuestNamed _,
                 InvitationEvent.GuestTakenBack _, InvitationEvent.GuestDeclined _, InvitationEvent.TieSaid _,
                 InvitationEvent.LaterAsked _, InvitationEvent.LaterCame _,
                 InvitationEvent.TimeProposed _, InvitationEvent.TimeTakenOff _, InvitationEvent.TimesMarked _, InvitationEvent.TimesOffered _,
                 InvitationEvent.ReminderChosen _, InvitationEvent.ReminderDropped _ -> this;
            case InvitationEvent.GuestSeated guest -> with(guest.seat(), true);
            case InvitationEvent.StaysAway away -> with(away.seat(), false);
            case InvitationEvent.AwayAsked away -> asking(away.seat(), true);
            case InvitationEvent.AwayTakenBack away -> asking(away.seat(), false);
            case InvitationEvent.AwayTold away -> asking(away.seat(), false);
        };
    }

    private Yes asked(Proposal proposal) {
        return new Yes(Standing.ASKED, Optional.of(proposal), Optional.of(proposal), away);
    }

    private Yes stands(Standing now) {
        return new Yes(now, proposal, offered, away);
    }

    /** Somebody comes or does not come, whatever the rest: nobody is asked again for that. */
    private Yes with(SeatId seat, boolean comes) {
        return new Yes(standing, proposal.map(now -> now.with(seat, comes)), offered.map(now -> now.with(seat, comes)), away);
    }

    private Yes asking(SeatId seat, boolean asks) {
        Set<SeatId> changed = new HashSet<>(away);
        boolean _ = asks ? changed.add(seat) : changed.remove(seat);
        return new Yes(standing, proposal, offered, Set.copyOf(changed));
    }
}
