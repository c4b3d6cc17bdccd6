package org.openchair.invitation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

import org.openchair.events.CircleId;
import org.openchair.events.InvitationEvent.Proposal;

/** An agreed conversation for a calendar (RFC 5545): when and how long, in a name that says nothing, and nothing else. */
final class CalendarEntry {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String LINE = "\r\n";

    private CalendarEntry() {}

    /** @param title neutral, and short enough to need no folding */
    static byte[] of(CircleId circle, Proposal agreed, Instant start, Instant agreedAt, String title) {
        UUID uid = UUID.nameUUIDFromBytes((circle + " " + agreed.at()).getBytes(StandardCharsets.UTF_8));
        List<String> lines = List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Open Chair//EN", "BEGIN:VEVENT", "UID:" + uid,
                "DTSTAMP:" + UTC.format(agreedAt), "DTSTART:" + UTC.format(start), "DURATION:PT" + agreed.minutes() + "M",
                "SUMMARY:" + title, "CLASS:PRIVATE", "TRANSP:OPAQUE", "END:VEVENT", "END:VCALENDAR");
        return (String.join(LINE, lines) + LINE).getBytes(StandardCharsets.UTF_8);
    }
}
