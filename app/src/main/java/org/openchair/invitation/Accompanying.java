package org.openchair.invitation;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;

import org.openchair.circle.Seat;
import org.openchair.events.CircleEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.ItemId;
import org.openchair.events.Role;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.journal.Decision;

/** Who comes with the person, and who does not come: asked by the person, seen to by the interventionist. */
final class Accompanying {
    static final int LONGEST_NAME = 100;
    static final int LONGEST_TIE = 300;

    private Accompanying() {}

    static Decision decide(Invitation invitation, InvitationCommand.OfCompany command, Viewer by) {
        return switch (command) {
            case InvitationCommand.NameGuest guest -> name(invitation, guest, by);
            case InvitationCommand.TakeGuestBack back -> takeBack(invitation, back.item(), by);
            case InvitationCommand.SeatGuest guest -> seat(invitation, guest, by);
            case InvitationCommand.DeclineGuest no -> decline(invitation, no, by);
            case InvitationCommand.AskAway ask -> askAway(invitation, ask, by);
            case InvitationCommand.TakeAwayBack back -> takeAwayBack(invitation, back.seat(), by);
            case InvitationCommand.MarkTold told -> told(invitation, told.seat(), by);
            case InvitationCommand.StayAway _ -> stayAway(invitation, by);
            case InvitationCommand.SayTie tie -> sayTie(invitation, tie.words().strip(), by);
        };
    }

    /** Whom the person asked not to come is proposed by nobody, also not by the person without taking it back first. */
    static Optional<InvitationReason> leavesOut(Invitation invitation, Set<SeatId> people) {
        return Collections.disjoint(invitation.company().away().keySet(), people) ? Optional.empty()
                : Optional.of(InvitationReason.ASKED_AWAY);
    }

    private static Decision name(Invitation invitation, InvitationCommand.NameGuest guest, Viewer by) {
        return invited(invitation, by)
                .or(() -> nameIsGood(invitation, guest.name()))
                .or(() -> when(guest.relation().length() > LONGEST_NAME, InvitationReason.GUEST_TOO_LONG))
                .or(() -> when(guest.words().length() > Drafting.LONGEST, InvitationReason.TOO_LONG))
                .map(Decision::refused)
                .orElseGet(() -> Decision.happened(new InvitationEvent.GuestNamed(guest.item(), guest.name().strip(),
                        guest.relation().strip(), guest.words().strip())));
    }

    private static Optional<InvitationReason> nameIsGood(Invitation invitation, String name) {
        boolean taken = invitation.members().seats().values().stream().anyMatch(seat -> seat.name().equalsIgnoreCase(name.strip()));
        return when(name.isBlank(), InvitationReason.NO_GUEST_NAME)
                .or(() -> when(name.length() > LONGEST_NAME, InvitationReason.GUEST_TOO_LONG))
                .or(() -> when(taken, InvitationReason.GUEST_NAME_TAKEN));
    }

    private static Decision takeBack(Invitation invitation, ItemId item, Viewer by) {
        return Standing.person(invitation, by).map(Decision::refused)
                .orElseGet(() -> guest(invitation, item).filter(guest -> guest.seat().isEmpty()).isPresent()
                        ? Decision.happened(new InvitationEvent.GuestTakenBack(item)) : Decision.happened());
    }

    private static Decision seat(Invitation invitation, InvitationCommand.SeatGuest seat, Viewer by) {
        Optional<Company.Guest> guest = guest(invitation, seat.item());
        Optional<InvitationReason> refusal = maySee(invitation, seat.item(), by)
                .or(() -> guest.get().seat().isPresent() ? Optional.empty() : nameIsGood(invitation, guest.get().name()));
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        return guest.get().seat().isPresent() ? Decision.happened() : Decision.happened(
                new CircleEvent.Seated(seat.seat(), Role.SUPPORTER, guest.get().name(), guest.get().relation(), false,
                        invitation.language(), Optional.empty()),
                new InvitationEvent.GuestSeated(seat.item(), seat.seat()));
    }

    private static Decision decline(Invitation invitation, InvitationCommand.DeclineGuest no, Viewer by) {
        return maySee(invitation, no.item(), by)
                .or(() -> when(no.words().isBlank(), InvitationReason.NO_CANNOT))
                .or(() -> when(no.words().length() > Drafting.LONGEST, InvitationReason.CANNOT_TOO_LONG))
                .map(Decision::refused)
                .orElseGet(() -> guest(invitation, no.item()).filter(Company.Guest::waits).isPresent()
                        ? Decision.happened(new InvitationEvent.GuestDeclined(no.item(), no.words().strip())) : Decision.happened());
    }

    private static Optional<InvitationReason> maySee(Invitation invitation, ItemId item, Viewer by) {
        return Standing.interventionist(invitation, by)
                .or(() -> Standing.contact(invitation))
                .or(() -> when(guest(invitation, item).isEmpty(), InvitationReason.NO_SUCH_GUEST));
    }

    private static Decision askAway(Invitation invitation, InvitationCommand.AskAway ask, Viewer by) {
        return invited(invitation, by)
                .or(() -> when(invitation.members().seat(ask.seat()).filter(Seat::isSupporter).filter(seat -> !seat.left()).isEmpty(),
                        InvitationReason.NO_ONE_CHOSEN))
                .or(() -> when(ask.words().length() > Drafting.LONGEST, InvitationReason.WHY_TOO_LONG))
                .map(Decision::refused)
                .orElseGet(() -> invitation.company().away().containsKey(ask.seat()) ? Decision.happened()
                        : Decision.happened(new InvitationEvent.AwayAsked(ask.seat(), ask.words().strip())));
    }

    private static Decision takeAwayBack(Invitation invitation, SeatId seat, Viewer by) {
        return Standing.person(invitation, by).map(Decision::refused)
                .orElseGet(() -> invitation.company().away().containsKey(seat)
                        ? Decision.happened(new InvitationEvent.AwayTakenBack(seat)) : Decision.happened());
    }

    /** Told outside the software, by a human to a human; from then on the seat is in no proposal. */
    private static Decision told(Invitation invitation, SeatId seat, Viewer by) {
        Optional<Company.Absence> asked = Optional.ofNullable(invitation.company().away().get(seat));
        Optional<InvitationReason> refusal = Standing.interventionist(invitation, by)
                .or(() -> when(asked.isEmpty(), InvitationReason.NO_SUCH_GUEST))
                .or(() -> when(isExpected(invitation, seat) && isAlone(invitation, seat), InvitationReason.NOBODY_LEFT));
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        if (asked.get().told()) {
            return Decision.happened();
        }
        return isExpected(invitation, seat)
                ? Decision.happened(new InvitationEvent.AwayTold(seat), new InvitationEvent.StaysAway(seat))
                : Decision.happened(new InvitationEvent.AwayTold(seat));
    }

    private static Decision stayAway(Invitation invitation, Viewer by) {
        return Standing.member(invitation, by)
                .or(() -> when(!by.isSupporter() || !isExpected(invitation, by.seat()), InvitationReason.NOT_EXPECTED))
                .or(() -> when(isAlone(invitation, by.seat()), InvitationReason.NOBODY_LEFT))
                .map(Decision::refused).orElseGet(() -> Decision.happened(new InvitationEvent.StaysAway(by.seat())));
    }

    private static Decision sayTie(Invitation invitation, String words, Viewer by) {
        return Standing.member(invitation, by)
                .or(() -> when(!by.isSupporter() || invitation.company().seats().contains(by.seat()), InvitationReason.NOT_AN_INVITER))
                .or(() -> when(words.length() > LONGEST_TIE, InvitationReason.TIE_TOO_LONG))
                .map(Decision::refused)
                .orElseGet(() -> invitation.company().ties().getOrDefault(by.seat(), "").equals(words) ? Decision.happened()
                        : Decision.happened(new InvitationEvent.TieSaid(words)));
    }

    private static Optional<InvitationReason> invited(Invitation invitation, Viewer by) {
        return Standing.person(invitation, by).or(() -> when(!invitation.isSent(), InvitationReason.NOT_SENT));
    }

    /** Whether what is on the table now, or agreed, counts on this seat. */
    static boolean isExpected(Invitation invitation, SeatId seat) {
        return invitation.isAsked() && invitation.rounds().open(round -> round.proposal().people().contains(seat));
    }

    private static boolean isAlone(Invitation invitation, SeatId seat) {
        return invitation.rounds().open(round -> round.proposal().people().equals(Set.of(seat)));
    }

    private static Optional<Company.Guest> guest(Invitation invitation, ItemId item) {
        return Optional.ofNullable(invitation.company().guests().get(item));
    }

    private static Optional<InvitationReason> when(boolean so, InvitationReason reason) {
        return so ? Optional.of(reason) : Optional.empty();
    }
}
