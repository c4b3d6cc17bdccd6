package org.openchair.emergency;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.openchair.kit.LanguageOfReader;
import org.openchair.kit.Languages;
import org.openchair.kit.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The same card for everybody: it may lie in a browser's store, so it knows nobody. */
@Controller
class EmergencyController {

    @GetMapping("/emergency")
    Screen show() {
        return new EmergencyView();
    }

    @GetMapping("/emergency/en")
    Screen english(HttpServletRequest request) {
        return in(Languages.ENGLISH, request);
    }

    @GetMapping("/emergency/es")
    Screen spanish(HttpServletRequest request) {
        return in(Languages.SPANISH, request);
    }

    private static Screen in(Locale language, HttpServletRequest request) {
        request.setAttribute(LanguageOfReader.ASKED_FOR, language);
        return new EmergencyView();
    }
}
