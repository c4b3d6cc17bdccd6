package org.openchair.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.openchair.events.InvitationEvent.Proposal;
import org.openchair.events.SeatId;
import org.openchair.journal.Copies;

/**
 * What was proposed in turn, until both sides agree. Rounds are counted on from one invitation to the next, so that a
 * yes on an old page can never be taken for a yes to something else.
 *
 * @param agreed number of the round both agreed to; 0 while they have not
 * @param last   number of the round both agreed to last, also when that is no more; 0 where there never was one
 * @param turns  how often something was proposed, agreed to or undone
 */
record Rounds(List<Round> all, int agreed, int last, int turns) {
    static final Rounds NONE = new Rounds(List.of(), 0, 0, 0);

    /** One proposal, made by the circle or wished for by the person. */
    record Round(int number, boolean byPerson, Proposal proposal, String words, Instant at) {}

    Rounds and(boolean byPerson, Proposal proposal, String words, Instant at) {
        return new Rounds(Copies.with(all, new Round(next(), byPerson, proposal, words, at)), 0, last, turns + 1);
    }

    Rounds agreedOn(int number) {
        return all.stream().anyMatch(round -> round.number() == number) ? new Rounds(all, number, number, turns + 1) : this;
    }

    /** Somebody comes or does not come, in all that is still on the table; what was proposed before stays as it was. */
    Rounds with(SeatId seat, boolean comes) {
        return new Rounds(all.stream().map(round -> isOpen(round)
                ? new Round(round.number(), round.byPerson(), round.proposal().with(seat, comes), round.words(), round.at())
                : round).toList(), agreed, last, turns);
    }

    /** Whether any proposal that is still on the table, or agreed, is such. */
    boolean open(Predicate<Round> such) {
        return all.stream().filter(this::isOpen).anyMatch(such);
    }

    private boolean isOpen(Round round) {
        return round.number() >= offered().map(Round::number).orElse(1) || round.number() == agreed;
    }

    Rounds open() {
        return new Rounds(all, 0, last, turns + 1);
    }

    int next() {
        return all.size() + 1;
    }

    Optional<Round> latest() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** What the circle proposed last: what a yes says yes to. */
    Optional<Round> offered() {
        return all.reversed().stream().filter(round -> !round.byPerson()).findFirst();
    }

    /** The person's wish that the circle has not answered. */
    Optional<Round> wished() {
        return latest().filter(round -> round.byPerson() && agreed == 0);
    }

    /** What was agreed on last and is not to be any more. */
    Optional<Proposal> undone() {
        return agreed > 0 ? Optional.empty() : all.stream().filter(round -> round.number() == last).map(Round::proposal).findFirst();
    }

    Optional<Proposal> agreedProposal() {
        return all.stream().filter(round -> round.number() == agreed).map(Round::proposal).findFirst();
    }
}
