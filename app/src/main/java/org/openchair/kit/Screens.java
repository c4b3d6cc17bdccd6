package org.openchair.kit;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchair.journal.Reason;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Turns a screen into HTML. */
@Component
public class Screens {
    private static final String ROOT = "org.openchair.";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.openchair");
    private final Languages languages;
    private final LanguageOfReader reader;
    private final Numbers numbers;
    // Known only after this: whoever looks for a seat also shows screens.
    private final SingletonSupplier<Who.Finder> finder;

    Screens(Languages languages, LanguageOfReader reader, Numbers numbers, ObjectProvider<Who.Finder> finder) {
        this.languages = languages;
        this.reader = reader;
        this.numbers = numbers;
        this.finder = SingletonSupplier.ofNullable(finder::getIfAvailable);
    }

    /** Writes the answer: 303 to elsewhere, 422 with the reason, or 200. */
    public void show(Screen screen, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (screen) {
            case SeeOther elsewhere -> {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + elsewhere.path());
            }
            case Refusal refusal -> write(refusal.screen(), refusal.reason(), HttpServletResponse.SC_UNPROCESSABLE_CONTENT, request, response);
            default -> write(screen, null, response.getStatus(), request, response);
        }
    }

    private void write(Screen screen, @Nullable Reason reason, int status, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        Utf8ByteOutput html = new Utf8ByteOutput();
        engine.render(template(screen), Map.of("view", screen, "page", page(request, reason)), html);
        if (!isLookedAt(request)) {
            // What a form is answered with belongs to the page it stands on: nobody can look at the form's own address again.
            response.setHeader("HX-Push-Url", "false");
        }
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        byte[] bytes = html.toByteArray();
        response.setContentLength(bytes.length);
        // In one piece: a page is hundreds of small ones, and each would pass through everything between here and the socket.
        response.getOutputStream().write(bytes);
    }

    /** HTML of a screen for paper: no request, nobody's form. */
    public String print(Screen screen, Words words) {
        gg.jte.output.StringOutput html = new gg.jte.output.StringOutput();
        engine.render(template(screen), Map.of("view", screen, "page",
                new Page(words, numbers, Optional.empty(), "", "", null, Map.of())), html);
        return html.toString();
    }

    private Page page(HttpServletRequest request, @Nullable Reason reason) {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        Optional<Who> who = Optional.ofNullable(finder.get()).flatMap(f -> f.of(request));
        return new Page(languages.first(reader.of(request)), numbers, who,
                isLookedAt(request) ? address(request) : standsOn(request).orElse(who.map(Who::home).orElse("/")),
                token == null ? "" : token.getToken(), reason, request.getParameterMap());
    }

    private static boolean isLookedAt(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** The page a form stands on; the browser tells it where script runs. */
    private static Optional<String> standsOn(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getHeader("HX-Current-URL")).map(URI::create)
                    .filter(page -> page.getRawPath() != null && page.getRawPath().startsWith("/") && !page.getRawPath().startsWith("//"))
                    .map(page -> page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery()));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** The template of a screen: the path of its class, with the ending .jte. */
    static String template(Screen screen) {
        return screen.getClass().getName().substring(ROOT.length()).replace('.', '/') + ".jte";
    }
}
