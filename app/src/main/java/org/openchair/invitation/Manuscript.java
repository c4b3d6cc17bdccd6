package org.openchair.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openchair.circle.Members;
import org.openchair.events.Entry;
import org.openchair.events.InvitationEvent;
import org.openchair.events.InvitationEvent.Parts;
import org.openchair.events.SeatId;
import org.openchair.journal.Copies;

/**
 * The words in the making.
 *
 * @param versions oldest first
 * @param joining  what the next is joined from, where each writes their own paragraph
 */
record Manuscript(List<Draft> versions, Joining joining) {
    static final Manuscript NONE = new Manuscript(List.of(), Joining.NONE);

    Manuscript evolve(InvitationEvent.OfLetter event, SeatId by, Instant at) {
        return switch (event) {
            case InvitationEvent.ParagraphWritten written -> new Manuscript(versions, joining.with(by, written.words(), at));
            case InvitationEvent.Composed composed -> new Manuscript(versions, joining.arranged(composed));
            case InvitationEvent.ReadAloud read -> version(read.version(), Draft::heard);
            case InvitationEvent.SentInParagraphs _, InvitationEvent.Entrusted _ -> this;
        };
    }

    Manuscript with(InvitationEvent.Drafted drafted, Entry entry, Members members) {
        Optional<Parts> parts = Optional.of(joining).filter(Joining::joined).map(now -> now.parts(drafted.inviters(), members))
                .filter(joined -> joined.words().equals(drafted.words()));
        return new Manuscript(Copies.with(versions, Draft.of(drafted, parts, entry.by(), entry.at())), joining);
    }

    Manuscript version(int number, UnaryOperator<Draft> change) {
        return new Manuscript(versions.stream().map(draft -> draft.version() == number ? change.apply(draft) : draft).toList(), joining);
    }

    /** Whoever left takes their paragraph along. */
    Manuscript without(SeatId gone) {
        return new Manuscript(versions, joining.with(gone, "", Instant.EPOCH));
    }

    /** The newest version. */
    Optional<Draft> draft() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }
}
