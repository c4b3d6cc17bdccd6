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
 * @param bearer who brings it in person
 * @param parts  whose each paragraph is, where the words were joined from them
 */
record Letter(int version, String words, Optional<Parts> parts, List<SeatId> inviters, Channel channel, Instant sentAt,
              boolean withdrawn, Optional<SeatId> bearer) {
    /** After this long without an answer the circle is deleted. */
    static final Duration LIFE = Duration.ofDays(90);
    /** Where there never was one. */
    static final Letter NONE = new Letter(0, "", Optional.empty(), List.of(), Channel.HANDED_OVER, Instant.EPOCH, false,
            Optional.empty());

    Letter takenBack() {
        return new Letter(version, words, parts, inviters, channel, sentAt, true, Optional.empty());
    }

    Letter broughtBy(SeatId seat) {
        return new Letter(version, words, parts, inviters, channel, sentAt, withdrawn, Optional.of(seat));
    }

    /** Only parts that are exactly what was sent say whose words they are. */
    Letter in(Parts joined) {
        return new Letter(version, words, Optional.of(joined).filter(parts -> parts.words().equals(words)), inviters, channel, sentAt,
                withdrawn, bearer);
    }
}
