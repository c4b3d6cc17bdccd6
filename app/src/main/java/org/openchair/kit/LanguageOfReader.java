package org.openchair.kit;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** In which languages a reader wants their pages: what they chose first, then what their browser asks for. */
@Component
public class LanguageOfReader {
    public static final String COOKIE = "language";
    /** Attribute of a request whose address names a language. */
    public static final String ASKED_FOR = LanguageOfReader.class.getName() + ".askedFor";

    public List<Locale> of(HttpServletRequest request) {
        List<Locale> preferred = new ArrayList<>();
        if (request.getAttribute(ASKED_FOR) instanceof Locale asked) {
            preferred.add(asked);
        }
        Cookie chosen = WebUtils.getCookie(request, COOKIE);
        if (chosen != null) {
            preferred.add(Locale.forLanguageTag(chosen.getValue()));
        }
        preferred.addAll(Collections.list(request.getLocales()));
        return preferred;
    }
}
