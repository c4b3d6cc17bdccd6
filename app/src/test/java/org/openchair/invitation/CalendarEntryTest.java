package org.openchair.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.invitation.Invitations.accepted;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.events.InvitationEvent;
import org.openchair.events.SeatId;

class CalendarEntryTest {
    private static String entry(ACircle circle, SeatId who) {
        return CalendarEntry.of(circle.seen(who, Invitation.NONE), ACircle.viewer(who))
                .map(entry -> new String(entry.written("A date"), StandardCharsets.UTF_8)).orElse("");
    }

    private static String line(String entry, String name) {
        return entry.lines().filter(line -> line.startsWith(name + ":")).findFirst().orElse("").substring(name.length() + 1);
    }

    private static int sequence(String entry) {
        return Integer.parseInt(line(entry, "SEQUENCE"));
    }

    @Test
    void saysWhenAndHowLongAndNothingElse() {
        String entry = entry(accepted(), DANIEL);
        assertThat(entry).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")
                .contains("METHOD:PUBLISH\r\n", "DTSTART;TZID=America/New_York:20261128T100000\r\nDURATION:PT90M\r\n", "SUMMARY:A date",
                        "DTSTAMP:20261123T150000Z", "STATUS:CONFIRMED", "CLASS:PRIVATE")
                .doesNotContain("kitchen", "Daniel", "Ana", ACircle.CIRCLE.toString());
        assertThat(entry.lines()).allMatch(line -> line.length() <= 75);
    }

    @Test
    void aNameOfAnyLengthAndKindArrivesAsItIs() {
        String name = "Una cita, más larga; ".repeat(6).strip();
        CalendarEntry entry = CalendarEntry.of(accepted().seen(ANA, Invitation.NONE), ACircle.viewer(ANA)).orElseThrow();
        String file = new String(entry.written(name + "\n\\"), StandardCharsets.UTF_8);
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + name.replace(",", "\\,").replace(";", "\\;") + "\\n\\\\\r\n");
        assertThat(file.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void bringsTheClockItIsOn() {
        assertThat(entry(accepted(), DANIEL)).containsSubsequence("BEGIN:VTIMEZONE", "TZID:America/New_York",
                "BEGIN:STANDARD", "DTSTART:20261101T020000", "TZOFFSETFROM:-0400", "TZOFFSETTO:-0500", "END:STANDARD",
                "BEGIN:DAYLIGHT", "DTSTART:20270314T020000", "TZOFFSETFROM:-0500", "TZOFFSETTO:-0400", "END:DAYLIGHT", "END:VTIMEZONE", "BEGIN:VEVENT");
        String phoenix = new String(new CalendarEntry("n", 1, false, LocalDateTime.parse("2026-11-28T10:00"), 60, ZoneId.of("Asia/Kolkata"), Instant.EPOCH)
                .written("A date"), StandardCharsets.UTF_8);
        assertThat(phoenix).contains("BEGIN:STANDARD", "TZOFFSETTO:+0530").doesNotContain("DAYLIGHT");
    }

    @Test
    void aCalendarKnowsItAgainWhenItMoves() {
        ACircle moved = accepted().by(DANIEL, new InvitationEvent.AcceptedWithChanges(2, Invitations.WISH, "")).by(MARISOL, new InvitationEvent.WishAgreed(2));
        String before = entry(accepted(), DANIEL);
        String after = entry(moved, DANIEL);
        assertThat(line(after, "UID")).isEqualTo(line(before, "UID")).isEqualTo(line(entry(moved, ANA), "UID"));
        assertThat(sequence(after)).isGreaterThan(sequence(before));
        assertThat(after).contains("METHOD:PUBLISH", "DTSTART;TZID=America/New_York:20261129T150000");
    }

    @Test
    void andTakesItOutWhenItIsNotToBe() {
        ACircle no = accepted().by(DANIEL, new InvitationEvent.Declined());
        String out = entry(no, DANIEL);
        assertThat(out).contains("METHOD:CANCEL", "STATUS:CANCELLED", "TRANSP:TRANSPARENT", "DTSTART;TZID=America/New_York:20261128T100000");
        assertThat(line(out, "UID")).isEqualTo(line(entry(accepted(), DANIEL), "UID"));
        assertThat(sequence(out)).isGreaterThan(sequence(entry(accepted(), DANIEL)));
        String again = entry(no.by(DANIEL, new InvitationEvent.Accepted(1)), DANIEL);
        assertThat(again).contains("METHOD:PUBLISH");
        assertThat(sequence(again)).isGreaterThan(sequence(out));
        assertThat(entry(Invitations.sent().by(DANIEL, new InvitationEvent.Declined()), DANIEL)).as("where there never was one").isEmpty();
    }

    @Test
    void isForWhoComes() {
        ACircle without = accepted().by(GRACE, new InvitationEvent.StaysAway(GRACE));
        assertThat(entry(without, GRACE)).isEmpty();
        assertThat(entry(without, ANA)).isNotEmpty();
    }
}
