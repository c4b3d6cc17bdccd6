package org.openchair.coach;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.openchair.journal.NoSuchCircle;
import org.openchair.kit.Screen;
import org.openchair.kit.SeeOther;
import org.openchair.kit.Who;
import org.openchair.language.Reading;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Text in, reading out. Nothing is stored and nothing is logged. */
@Controller
class CoachController {
    private final ObjectProvider<Who.Finder> finder;

    CoachController(ObjectProvider<Who.Finder> finder) {
        this.finder = finder;
    }

    @PostMapping("/coach/reading")
    Screen reading(HttpServletRequest request, @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "en") String language, @RequestParam(defaultValue = "false") boolean invitation,
            @RequestParam(defaultValue = "0") int inviters) {
        asSomebodyKnown(request);
        Reading reading = Coaching.read(language, text);
        return invitation ? HowItLands.invitation(text, reading, inviters) : HowItLands.words(text, reading);
    }

    /** Each human may switch the coach off for themselves, in this browser. */
    @PostMapping("/coach/switch")
    Screen turn(HttpServletRequest request, HttpServletResponse response, @RequestParam(defaultValue = "on") String coach,
            @RequestParam(defaultValue = "/") String back) {
        asSomebodyKnown(request);
        Cookie cookie = new Cookie("coach", coach.equals("off") ? "off" : "on");
        cookie.setPath("/");
        // Readable by the page, which then asks for no reading at all.
        cookie.setHttpOnly(false);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Strict");
        cookie.setMaxAge(Math.toIntExact(Duration.ofDays(365).toSeconds()));
        response.addCookie(cookie);
        boolean here = back.startsWith("/") && !back.startsWith("//") && !back.contains("\\");
        return new SeeOther(here ? back : "/");
    }

    private void asSomebodyKnown(HttpServletRequest request) {
        Who.Finder doors = finder.getIfAvailable();
        if (doors == null || doors.of(request).isEmpty()) {
            throw new NoSuchCircle();
        }
    }
}
