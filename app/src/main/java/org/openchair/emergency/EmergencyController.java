package org.openchair.emergency;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.openchair.kit.LanguageOfReader;
import org.openchair.kit.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The same card for everybody: it may lie in a browser's store, so it knows nobody. */
@Controller
class EmergencyController {

    @GetMapping("/emergency")
    Screen show() {
        return new EmergencyView();
    }

    @GetMapping("/emergency/{language:en|es}")
    Screen show(@PathVariable String language, HttpServletRequest request) {
        request.setAttribute(LanguageOfReader.ASKED_FOR, Locale.forLanguageTag(language));
        return show();
    }
}
