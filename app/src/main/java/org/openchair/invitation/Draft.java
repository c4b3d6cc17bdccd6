package org.openchair.invitation;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.openchair.events.InvitationEvent;
import org.openchair.events.InvitationEvent.Proposal;
import org.openchair.events.SeatId;

/** One version of the words: who wrote it, in whose names, and who of them stands behind it. */
record Draft(int version, String words, Proposal proposal, Set<SeatId> inviters, SeatId by, Instant at, Set<SeatId> behind) {

    static Draft of(InvitationEvent.Drafted drafted, SeatId by, Instant at) {
        return new Draft(drafted.version(), drafted.words(), drafted.proposal(), drafted.inviters(), by, at, Set.of());
    }

    Draft with(SeatId inviter, boolean stands) {
        Set<SeatId> changed = new HashSet<>(behind);
        boolean _ = stands ? changed.add(inviter) : changed.remove(inviter);
        return new Draft(version, words, proposal, inviters, by, at, Set.copyOf(changed));
    }

    boolean says(String sameWords, Proposal sameProposal, Set<SeatId> sameInviters) {
        return words.equals(sameWords) && proposal.equals(sameProposal) && inviters.equals(sameInviters);
    }
}
