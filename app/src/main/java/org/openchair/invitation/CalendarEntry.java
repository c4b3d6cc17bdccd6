package org.openchair.invitation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.openchair.events.Viewer;

/**
 * An agreed conversation for a calendar (RFC 5545): when and how long, in a name that says nothing, and nothing else. A
 * calendar that holds it already puts it right, or takes it out, because number and sequence say that it is the same.
 *
 * @param number    of the entry: the same for as long as one invitation is settled
 * @param sequence  rises with all that was settled since
 * @param cancelled whether it is not to be any more
 * @param stamp     when that was settled
 */
record CalendarEntry(String number, int sequence, boolean cancelled, LocalDateTime at, int minutes, ZoneId zone, Instant stamp) {
    /** What a reader's calendar should hold, or should hold no more; empty where there never was anything for it. */
    static Optional<CalendarEntry> of(Invitation seen, Viewer viewer) {
        boolean cancelled = seen.agreedProposal().isEmpty();
        Instant since = seen.sentAt().orElse(seen.members().openedAt());
        UUID number = UUID.nameUUIDFromBytes((viewer.circle() + " " + since).getBytes(StandardCharsets.UTF_8));
        return seen.agreedProposal().or(() -> seen.rounds().undone())
                .filter(proposal -> !viewer.isSupporter() || proposal.people().contains(viewer.seat()))
                .map(proposal -> new CalendarEntry(number.toString(), seen.rounds().turns(), cancelled, proposal.at(), proposal.minutes(),
                        seen.members().zone(), seen.answeredAt().orElse(since)));
    }
}
