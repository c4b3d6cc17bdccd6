package org.openchair.invitation;

import jakarta.servlet.http.HttpServletRequest;
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
                .body(entry.written(title));
    }
}
