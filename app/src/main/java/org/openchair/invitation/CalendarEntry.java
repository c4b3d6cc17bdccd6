package org.openchair.invitation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xx");
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final String LINE = "\r\n";
    private static final int LONGEST = 75;

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

    /** @param title neutral, of any length */
    byte[] written(String title) {
        List<String> lines = new ArrayList<>(List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Open Chair//EN",
                "METHOD:" + (cancelled ? "CANCEL" : "PUBLISH")));
        lines.addAll(clock());
        lines.addAll(List.of("BEGIN:VEVENT", "UID:" + number, "SEQUENCE:" + sequence, "DTSTAMP:" + UTC.format(stamp),
                "DTSTART;TZID=" + zone.getId() + ":" + LOCAL.format(at), "DURATION:PT" + minutes + "M", "SUMMARY:" + text(title),
                "STATUS:" + (cancelled ? "CANCELLED" : "CONFIRMED"), "CLASS:PRIVATE", "TRANSP:" + (cancelled ? "TRANSPARENT" : "OPAQUE"),
                "END:VEVENT", "END:VCALENDAR"));
        return lines.stream().map(line -> folded(line) + LINE).collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
    }

    // RFC 5545, 3.3.11: what would end a value is put in quotes of its own.
    private static String text(String words) {
        return words.replaceAll("([\\\\;,])", "\\\\$1").replaceAll("\\R", "\\\\n");
    }

    // RFC 5545, 3.1: no line is longer than 75 bytes; none is broken within a character.
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int bytes = 0;
        for (int point : line.codePoints().toArray()) {
            int more = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + more > LONGEST) {
                folded.append(LINE).append(' ');
                bytes = 1;
            }
            folded.appendCodePoint(point);
            bytes += more;
        }
        return folded.toString();
    }

    /** The circle's clock around that day: how it was set before, and when it is put forward or back next. */
    private List<String> clock() {
        ZoneRules rules = zone.getRules();
        Instant start = at.atZone(zone).toInstant();
        List<String> lines = new ArrayList<>(List.of("BEGIN:VTIMEZONE", "TZID:" + zone.getId()));
        Optional<ZoneOffsetTransition> before = Optional.ofNullable(rules.previousTransition(start.plusSeconds(1)));
        before.ifPresentOrElse(set -> lines.addAll(observed(rules, set)), () -> {
            String offset = OFFSET.format(rules.getOffset(start));
            lines.addAll(observance("STANDARD", ALWAYS, offset, offset));
        });
        Optional.ofNullable(rules.nextTransition(start)).ifPresent(set -> lines.addAll(observed(rules, set)));
        lines.add("END:VTIMEZONE");
        return lines;
    }

    private static List<String> observed(ZoneRules rules, ZoneOffsetTransition set) {
        return observance(rules.isDaylightSavings(set.getInstant()) ? "DAYLIGHT" : "STANDARD", set.getDateTimeBefore(),
                OFFSET.format(set.getOffsetBefore()), OFFSET.format(set.getOffsetAfter()));
    }

    private static List<String> observance(String kind, LocalDateTime since, String from, String to) {
        return List.of("BEGIN:" + kind, "DTSTART:" + LOCAL.format(since), "TZOFFSETFROM:" + from, "TZOFFSETTO:" + to, "END:" + kind);
    }
}
