package org.openchair.invitation;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import org.openchair.journal.NoSuchCircle;
import org.openchair.journal.Visit;
import org.openchair.kit.LanguageOfReader;
import org.openchair.kit.Languages;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** An agreed conversation, to put into one's own calendar; and out of it again. */
@Controller
class CalendarController {
    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=utf-8");

    private final Languages languages;
    private final LanguageOfReader reader;

    CalendarController(Languages languages, LanguageOfReader reader) {
        this.languages = languages;
        this.reader = reader;
    }

    @GetMapping("/circles/{circle}/invitation/calendar")
    ResponseEntity<byte[]> calendar(Visit visit, HttpServletRequest request) {
        Invitation seen = visit.seen(Invitation.NONE);
        CalendarEntry entry = CalendarEntry.of(seen, visit.viewer()).orElseThrow(NoSuchCircle::new);
        String title = languages.first(reader.of(request)).say("invitation.calendar.name");
        return ResponseEntity.ok().contentType(CALENDAR).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"date.ics\"")
                .body(written(CalendarFile.of(entry, title)));
    }

    // Unasked: RFC 5546 wants an organizer's address, and nobody's is told here.
    static byte[] written(Calendar calendar) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
