package org.openchair.invitation;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.openchair.events.InvitationEvent;
import org.openchair.events.InvitationEvent.Parts;
import org.openchair.events.InvitationEvent.Proposal;
import org.openchair.events.SeatId;

/**
 * One version of the words: who wrote it, in whose names, and who of them stands behind it.
 *
 * @param parts whose each paragraph is, where the words were joined from them
 * @param readAloud whether somebody read exactly these words aloud
 */
record Draft(int version, String words, Optional<Parts> parts, Proposal proposal, Set<SeatId> inviters, SeatId by, Instant at,
             Set<SeatId> behind, boolean readAloud) {

    static Draft of(InvitationEvent.Drafted drafted, Optional<Parts> parts, SeatId by, Instant at) {
        return new Draft(drafted.version(), drafted.words(), parts, drafted.proposal(), drafted.inviters(), by, at, Set.of(), false);
    }

    Draft with(SeatId inviter, boolean stands) {
        Set<SeatId> changed = new HashSet<>(behind);
        boolean _ = stands ? changed.add(inviter) : changed.remove(inviter);
        return new Draft(version, words, parts, proposal, inviters, by, at, Set.copyOf(changed), readAloud);
    }

    /** Once it was read aloud. */
    Draft heard() {
        return new Draft(version, words, parts, proposal, inviters, by, at, behind, true);
    }

    boolean says(String sameWords, Proposal sameProposal, Set<SeatId> sameInviters) {
        return words.equals(sameWords) && proposal.equals(sameProposal) && inviters.equals(sameInviters);
    }
}
