package org.openchair.invitation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openchair.events.InvitationEvent.Channel;
import org.openchair.events.InvitationEvent.Parts;
import org.openchair.events.SeatId;

/**
 * The words as they were sent.
 *
 * @param parts whose each paragraph is, where the words were joined from them
 */
record Letter(int version, String words, Optional<Parts> parts, List<SeatId> inviters, Channel channel, Instant sentAt,
              boolean withdrawn) {
    /** After this long without an answer the circle is deleted. */
    static final Duration LIFE = Duration.ofDays(90);
    /** Where there never was one. */
    static final Letter NONE = new Letter(0, "", Optional.empty(), List.of(), Channel.HANDED_OVER, Instant.EPOCH, false);

    Letter takenBack() {
        return new Letter(version, words, parts, inviters, channel, sentAt, true);
    }

    /** Only parts that are exactly what was sent say whose words they are. */
    Letter in(Parts joined) {
        return new Letter(version, words, Optional.of(joined).filter(parts -> parts.words().equals(words)), inviters, channel, sentAt,
                withdrawn);
    }
}
