package org.openchair.invitation;

import java.time.Instant;
import java.util.List;
import org.openchair.events.InvitationEvent.Channel;
import org.openchair.events.SeatId;

/** The words as they were sent. */
record Letter(int version, String words, List<SeatId> inviters, Channel channel, Instant sentAt, boolean withdrawn) {
    /** Where there never was one. */
    static final Letter NONE = new Letter(0, "", List.of(), Channel.HANDED_OVER, Instant.EPOCH, false);

    Letter takenBack() {
        return new Letter(version, words, inviters, channel, sentAt, true);
    }
}
