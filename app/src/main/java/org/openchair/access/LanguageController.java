package org.openchair.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.openchair.circle.Circle;
import org.openchair.circle.CircleCommand;
import org.openchair.events.CircleId;
import org.openchair.journal.Desk;
import org.openchair.journal.NoSuchCircle;
import org.openchair.kit.LanguageOfReader;
import org.openchair.kit.Languages;
import org.openchair.kit.Remembered;
import org.openchair.kit.Screen;
import org.openchair.kit.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Each human chooses their own language; a seat's letters follow it. */
@Controller
class LanguageController {
    private final Visitors visitors;
    private final Desk desk;

    LanguageController(Visitors visitors, Desk desk) {
        this.visitors = visitors;
        this.desk = desk;
    }

    @PostMapping("/language")
    Screen choose(@RequestParam(defaultValue = "en") String language, @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request, HttpServletResponse response) {
        String spoken = Languages.ALL.stream().map(Locale::toLanguageTag).filter(language::equals).findFirst().orElse("en");
        Remembered.by(request, response, LanguageOfReader.COOKIE, spoken, as -> as.sameSite("Lax"));
        visitors.home(request).ifPresent(circle -> write(request, circle, spoken));
        return new SeeOther(isOurs(back) ? back : "/");
    }

    private void write(HttpServletRequest request, CircleId circle, String spoken) {
        try {
            desk.handle(visitors.visit(request, circle, UUID.randomUUID()), Circle.NONE, new CircleCommand.ChooseLanguage(spoken));
        } catch (NoSuchCircle gone) {
            // The seat is no more; the browser still remembers the language.
        }
    }

    /** Only ever back to a page of ours: browsers read a backslash as a slash, and leave out tabs and line ends. */
    private static boolean isOurs(String path) {
        return path.startsWith("/") && !path.startsWith("//") && path.chars().allMatch(c -> c > ' ' && c <= '~' && c != '\\');
    }
}
