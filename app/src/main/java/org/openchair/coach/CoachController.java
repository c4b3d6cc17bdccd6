package org.openchair.coach;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.openchair.journal.NoSuchCircle;
import org.openchair.journal.Visit;
import org.openchair.kit.Remembered;
import org.openchair.kit.Screen;
import org.openchair.kit.SeeOther;
import org.openchair.language.Reading;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Text in, reading out. Nothing is stored and nothing is logged. The person's own words are never read here. */
@Controller
class CoachController {

    @PostMapping("/circles/{circle}/coach/reading")
    Screen reading(Visit visit, @RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "en") String language,
            @RequestParam(defaultValue = "false") boolean invitation, @RequestParam(defaultValue = "0") int inviters) {
        asOneWhoInvites(visit);
        Reading reading = Coaching.read(language, text);
        return invitation ? HowItLands.invitation(text, reading, inviters) : HowItLands.words(text, reading);
    }

    /** Each human may switch the coach off for themselves, in this browser. */
    @PostMapping("/circles/{circle}/coach/switch")
    Screen turn(Visit visit, HttpServletRequest request, HttpServletResponse response,
            @RequestParam(defaultValue = "on") String coach) {
        asOneWhoInvites(visit);
        // Readable by the page, which then asks for no reading at all.
        Remembered.by(request, response, "coach", coach.equals("off") ? "off" : "on", as -> as.httpOnly(false));
        return new SeeOther("/circles/" + visit.viewer().circle() + "/invitation/draft");
    }

    private static void asOneWhoInvites(Visit visit) {
        if (visit.viewer().isPerson()) {
            throw new NoSuchCircle();
        }
    }
}
