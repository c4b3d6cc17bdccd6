package org.openchair.print;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.openchair.familymap.FamilyMap;
import org.openchair.familymap.FamilyPaper;
import org.openchair.invitation.Invitation;
import org.openchair.invitation.LetterView;
import org.openchair.journal.NoSuchCircle;
import org.openchair.journal.Visit;
import org.openchair.kit.LanguageOfReader;
import org.openchair.kit.Languages;
import org.openchair.kit.NotForGuests;
import org.openchair.kit.Screen;
import org.openchair.kit.Screens;
import org.openchair.kit.Words;
import org.openchair.plan.Plan;
import org.openchair.plan.PlanSheet;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The letter, the plan and the family map as PDF, made of the same records as their pages to print. File names say nothing. */
@Controller
class PaperController {
    private final Paper paper;
    private final Screens screens;
    private final Languages languages;
    private final LanguageOfReader reader;
    private final Clock clock;

    PaperController(Paper paper, Screens screens, Languages languages, LanguageOfReader reader, Clock clock) {
        this.paper = paper;
        this.screens = screens;
        this.languages = languages;
        this.reader = reader;
        this.clock = clock;
    }

    @GetMapping("/circles/{circle}/invitation/paper")
    ResponseEntity<byte[]> letter(Visit visit, @RequestParam(defaultValue = "false") boolean initials,
            @RequestParam(defaultValue = "false") boolean large, HttpServletRequest request) {
        return LetterView.of(visit.seen(Invitation.NONE), visit.viewer(), initials)
                .map(letter -> pdf(letter.large(large), "print.letter", request)).orElseThrow(NoSuchCircle::new);
    }

    @GetMapping("/circles/{circle}/plan/paper")
    ResponseEntity<byte[]> plan(Visit visit, @RequestParam(defaultValue = "false") boolean initials, HttpServletRequest request) {
        return pdf(PlanSheet.of(visit.seen(Plan.NONE), initials), "print.plan", request);
    }

    @NotForGuests
    @GetMapping("/circles/{circle}/family-map/paper")
    ResponseEntity<byte[]> familyMap(Visit visit, @RequestParam(defaultValue = "false") boolean initials,
            @RequestParam(defaultValue = "") String size, HttpServletRequest request) {
        return pdf(FamilyPaper.of(visit.seen(FamilyMap.NONE), visit.viewer(), initials, LocalDate.now(clock).getYear(), size), "print.family-map", request);
    }

    private ResponseEntity<byte[]> pdf(Screen screen, String title, HttpServletRequest request) {
        Words words = languages.first(reader.of(request));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"paper.pdf\"")
                .body(paper.pdf(screens.print(screen, words), words.locale(), words.say(title)));
    }
}
