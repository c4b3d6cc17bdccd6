package org.openchair.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.invitation.Invitations.PROPOSAL;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.openchair.ACircle;

class CalendarEntryTest {
    @Test
    void saysWhenAndHowLongAndNothingElse() {
        Instant start = PROPOSAL.at().atZone(ACircle.ZONE).toInstant();
        String entry = new String(CalendarEntry.of(ACircle.CIRCLE, PROPOSAL, start, ACircle.NOW, "A date"), StandardCharsets.UTF_8);
        assertThat(entry).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")
                .contains("\r\nDTSTART:20261128T150000Z\r\nDURATION:PT90M\r\n", "SUMMARY:A date", "DTSTAMP:20261123T150000Z")
                .doesNotContain("kitchen", "Daniel", ACircle.CIRCLE.toString());
        assertThat(entry.lines()).allMatch(line -> line.length() <= 75);
    }
}
